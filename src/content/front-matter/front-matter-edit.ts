import { YamlEdit } from '../yaml/yaml-edit.ts';

/** An article's file with changes in its front matter, whose other characters and the body stay as they are. */
export function editFrontMatter(text: string, file: string, change: (edit: YamlEdit) => void): string {
  const start = /^---[ \t]*\r?\n/u.exec(text)?.[0].length;
  const end = start === undefined ? 0 : text.indexOf('\n---', start - 1) + 1;
  if (start === undefined || end === 0) throw new Error(`${file} has no front matter, though it was read`);
  const edit = new YamlEdit(text.slice(start, end));
  change(edit);
  return `${text.slice(0, start)}${edit.result()}${text.slice(end)}`;
}
