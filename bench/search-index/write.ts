/**
 * `node bench/search-index/write.ts articles folder what`: `index` writes the search index of made-up articles, `articles`
 * only makes them, and `pages` writes them as plain pages. `run.ts` measures it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from '../../src/search/format/indexed-article.ts';
import { writeSearchIndexTo } from '../../src/search/index/edge/index-writer.ts';
import { indexRecords } from '../../src/search/index/record.ts';
import { newspaper } from '../build/newspaper.ts';

const [size = '', folder = '', what = ''] = process.argv.slice(2);
const { articles: make, speakers, outlets } = newspaper(Number(size));
const articles = [...make()];
if (what === 'index') await writeSearchIndexTo(folder, indexRecords(articles, namesOf(speakers, outlets)));
if (what === 'pages') {
  for (const { id, headline, summary, paragraphs } of articles) {
    mkdirSync(join(folder, id), { recursive: true });
    const text = [summary, ...paragraphs.map((paragraph) => paragraph.text)].map((each) => `<p>${each}</p>`).join('\n');
    writeFileSync(
      join(folder, id, 'index.html'),
      `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><main><h1>${headline}</h1>${text}</main></body></html>`,
    );
  }
}
