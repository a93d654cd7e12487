import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articlePath, picturePath, type AddressOf } from '../../archive/permalink.ts';
import { editArticleLinks } from '../article-link-edit.ts';
import { addressPictures } from '../article-picture-edit.ts';
import { decodeText } from '../files/decode-text.ts';
import { ARTICLES_FOLDER } from './content-folder.ts';
import { contentRoot } from '../../build/environment.ts';

/**
 * The file of an article, as the archive is made from it and as another one can take it in: byte for byte, except that links
 * to other articles and pictures have their addresses.
 */
export async function articleSource(articleId: string, addressOf: AddressOf): Promise<Uint8Array<ArrayBuffer>> {
  const file = `${ARTICLES_FOLDER}/${articleId}.md`;
  const bytes = await readFile(join(contentRoot, file));
  const { text } = decodeText(bytes, file);
  const linked = text && editArticleLinks(text, file, (id) => ({ address: addressOf(articlePath(id)) }));
  const whole = linked && addressPictures(linked, file, (name) => addressOf(picturePath(articleId, name)));
  return whole === undefined || whole === text ? bytes : new TextEncoder().encode(whole);
}
