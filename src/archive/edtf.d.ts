/** The library ships no types; this is the part that is used. */
declare module 'edtf' {
  export function parse(text: string): unknown;
}
