import { toXml } from 'xast-util-to-xml';
import type { Element } from 'xast';

/** The two characters that XML cannot hold in any form and that the writer lets through. */
const NO_CHARACTERS = /[\ufffe\uffff]/g;

/** An XML document in UTF-8. Control characters that XML cannot hold are left out. */
export function xmlDocument(root: Element): string {
  const xml = toXml(root, { closeEmptyElements: true }).replace(NO_CHARACTERS, '');
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}
