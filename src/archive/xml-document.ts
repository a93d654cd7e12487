import { toXml } from 'xast-util-to-xml';
import type { Element } from 'xast';

/** An XML document in UTF-8. The few control characters that XML cannot hold in any form are left out. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root, { closeEmptyElements: true })}\n`;
}
