import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../src/content/article-parser.ts';
import { mintIds } from '../../src/permanence/id-minting.ts';
import { parseOutlets, parseSpeakers } from '../../src/content/registers/registers.ts';
import type { Corpus } from './generate.ts';

/** The articles of this archive. Throws on the first issue: the bench measures content that the check has let through. */
export function realCorpus(content: string): Corpus {
  const speakers = parseSpeakers(readFileSync(join(content, 'speakers.yaml'), 'utf8'), 'content/speakers.yaml').entries;
  const outlets = parseOutlets(readFileSync(join(content, 'outlets.yaml'), 'utf8'), 'content/outlets.yaml').entries;
  const taken = new Set<string>();
  const articles = readdirSync(join(content, 'articles'))
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => {
      const file = `content/articles/${name}`;
      const minted = mintIds(readFileSync(join(content, 'articles', name), 'utf8'), file, taken);
      for (const id of minted.ids) taken.add(id);
      const { article, issues } = parseArticle(minted.text, file, { speakers, outlets });
      if (article === undefined) throw new Error(issues.map((issue) => `${issue.file}: ${issue.message}`).join('\n'));
      return article;
    });
  return { articles, speakers: [...speakers.values()], outlets: [...outlets.values()] };
}
