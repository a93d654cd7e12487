/** Names of documents, in the field `document`: each names a file of one folder and nothing else. */

/** A name without folders. Characters that no content may hold are refused everywhere: `refused-characters.ts`. */
export const DOCUMENT_NAME = /^(?!\.{1,2}$)[^/\\\p{Cc}]+$/u;

/** What separates folders on any system, and what no content may hold or nobody sees. */
const UNFIT = /[/\\\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]+/gu;

/** File systems take 255 bytes; a longer name is of an address. */
const LONGEST = 250;

/**
 * The name of a document, whatever a server or a file system calls it.
 *
 * @param otherwise name of what has none
 */
export function documentName(name: string, otherwise: string): string {
  const plain = [...name.replace(UNFIT, '-').trim()].slice(0, LONGEST).join('').trim();
  return /^[.-]*$/u.test(plain) ? otherwise : plain;
}
