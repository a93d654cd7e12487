/** The package exports the path of the checker. */
declare module 'vnu-jar' {
  const jar: string;
  export default jar;
}
