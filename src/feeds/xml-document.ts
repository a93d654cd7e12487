import { toXml } from 'xast-util-to-xml';

/** Two characters that are not allowed in XML and that `toXml` does not remove. */
const FORBIDDEN_CHARACTERS = /[\ufffe\uffff]/g;

/** An XML document in UTF-8, without the control characters that XML forbids. */
export function xmlDocument(root: Parameters<typeof toXml>[0]): string {
  const xml = toXml(root, { closeEmptyElements: true })
    .replace(FORBIDDEN_CHARACTERS, '')
    // Outside a CDATA section, which we never write, XML forbids these three characters, and `toXml` leaves them.
    .replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}
