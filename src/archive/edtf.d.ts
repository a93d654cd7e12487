/** The library ships no types. These are the ones we use. */
declare module 'edtf' {
  export function parse(text: string): unknown;
}
