/** The importer's remarks at the top of an article file: `# to decide: url: the source does not give its address`. */

import { splitArticleDocument } from '../article-document.ts';

const REMARK = /^# to decide: (.*?)\r?\n/gmu;

/** What an article file says is left to decide. */
export function openRemarks(text: string): readonly string[] {
  return Array.from(frontMatterOf(text).matchAll(REMARK), ([, remark]) => remark?.trim() ?? '');
}

/** The remarks on fields that the file does not have and on its text: what its keeper left as it was. */
export function undecidedRemarks(text: string, file: string): readonly string[] {
  const data = splitArticleDocument(text, file).document?.frontMatter.data;
  const fields = Object.keys(typeof data === 'object' && data !== null ? data : {});
  return openRemarks(text).filter((remark) => {
    const [field = ''] = remark.split(/:|, /u);
    return field !== 'speaker' && !fields.includes(field);
  });
}

/** The file without the remarks that are not to stay. Lines of its text that look like one are left alone. */
export function withoutRemarks(text: string, stays: (remark: string) => boolean = () => false): string {
  const front = frontMatterOf(text);
  return front.replace(REMARK, (line, remark: string) => (stays(remark.trim()) ? line : '')) + text.slice(front.length);
}

function frontMatterOf(text: string): string {
  const end = /^---[ \t]*\r?\n/u.test(text) ? text.indexOf('\n---', 3) + 1 : 0;
  return text.slice(0, end);
}
