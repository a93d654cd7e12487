import { toXml } from 'xast-util-to-xml';
import type { Element } from 'xast';

/** What XML 1.0 cannot hold in any form, not even escaped. */
 
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** An XML document in UTF-8. A character that XML cannot hold is shown as the sign for such characters, U+FFFD. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root, { closeEmptyElements: true }).replace(NOT_XML, '\ufffd')}\n`;
}
