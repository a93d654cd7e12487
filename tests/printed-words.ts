/** Reads what a page says when it is printed to a file. */

import { extractText, getDocumentProxy } from 'unpdf';

/** The words of a PDF in the order in which they stand, with single spaces. */
export async function wordsOf(pdf: Uint8Array): Promise<string> {
  // A copy: PDF.js takes the bytes it is given for itself.
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
}
