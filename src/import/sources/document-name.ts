/** What separates folders on any system, and control characters. */
const FORBIDDEN = /[/\\\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu;

/**
 * The name of a document, for the field `document`. It names a file of one folder and nothing else, whatever a server or a
 * file system calls it.
 *
 * @param otherwise name of what has none
 */
export function documentName(name: string, otherwise: string): string {
  const plain = name.replace(FORBIDDEN, '-').trim();
  return /^[.-]*$/u.test(plain) ? otherwise : plain;
}
