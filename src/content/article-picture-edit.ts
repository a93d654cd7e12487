import { splitArticleDocument } from './article-document.ts';
import { parseBody } from './body/markdown-body.ts';

/** An article file in which every picture has its address in place of its name, and nothing else has changed. */
export function addressPictures(text: string, file: string, addressOf: (name: string) => string): string {
  if (!text.includes('![')) return text;
  const { document } = splitArticleDocument(text, file);
  if (document === undefined || !document.body.includes('![')) return text;
  const { body } = document;
  const edited = parseBody(document, file)
    .pictures.toReversed()
    .reduce((rest, { name, offset }) => {
      // From last to first, so that the offsets in front stay valid.
      const at = destination(rest, name, offset);
      return at < 0 ? rest : `${rest.slice(0, at)}${addressOf(name)}${rest.slice(at + name.length)}`;
    }, body);
  return text.slice(0, text.length - body.length) + edited;
}

/**
 * An article file in which what pictures show and their captions have changed. Their names have not.
 *
 * @param change gives a piece of Markdown its new words
 */
export function editPictureWords(text: string, file: string, change: (words: string) => string): string {
  const { document } = splitArticleDocument(text, file);
  if (document === undefined || !document.body.includes('![')) return text;
  const { body } = document;
  const edited = parseBody(document, file)
    .pictures.toReversed()
    .reduce((rest, { name, offset, end }) => {
      const at = destination(rest, name, offset);
      if (at < 0) return rest;
      const behind = at + name.length;
      return [
        rest.slice(0, offset),
        change(rest.slice(offset, at)),
        name,
        change(rest.slice(behind, end)),
        rest.slice(end),
      ].join('');
    }, body);
  return text.slice(0, text.length - body.length) + edited;
}

/** Where the name of a picture stands in the Markdown that begins at `offset`, behind what the picture shows. */
function destination(body: string, name: string, offset: number): number {
  const behind = new RegExp(`(?<!\\\\)\\]\\(\\s*<?(?=${name.replaceAll('.', '\\.')}[>\\s)])`, 'u');
  const found = behind.exec(body.slice(offset));
  return found === null ? -1 : offset + found.index + found[0].length;
}
