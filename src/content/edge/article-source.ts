import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ARTICLES_FOLDER } from './content-folder.ts';
import { contentRoot } from '../../build/environment.ts';

/** The file of an article byte for byte, as the archive is made from it and as another one can take it in. */
export function articleSource(articleId: string): Promise<Uint8Array<ArrayBuffer>> {
  return readFile(join(contentRoot, ARTICLES_FOLDER, `${articleId}.md`));
}
