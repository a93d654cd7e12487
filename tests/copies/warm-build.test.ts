import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { loadArchive } from '../../src/content/edge/content-folder.ts';
import { rootSite } from '../built-sites.ts';
import { reused, warmCopy, warmSite, type WarmCopy } from './warm-copy.ts';

// A build that uses pages of the last one must write, to the byte, what a build without any memory writes.
let copy: WarmCopy;

beforeAll(() => {
  copy = warmCopy();
});

afterAll(() => {
  copy.remove();
});

const { archive } = await loadArchive(rootSite.contentRoot);
const [first, second] = archive.articles;
const fileOf = (article: Article | undefined): string => `content/articles/${article?.id ?? ''}.md`;
const ARTICLE = fileOf(first);
const speaker = archive.speakers.get(first?.quotations[0]?.speaker ?? '')?.name ?? '';
const outlet = archive.outlets.get(first?.outlet ?? '')?.name ?? '';

const changes: readonly { readonly what: string; readonly reuses?: number; readonly change: () => void }[] = [
  {
    what: 'the text of an article is corrected',
    change: () => {
      copy.edit(ARTICLE, (text) =>
        `${text.trimEnd()} Indeed.\n`.replace(
          /\nquotations:/,
          "\ncorrections:\n  - on: '2026-11-21'\n    what: A word.\nquotations:",
        ),
      );
      copy.run('src/cli/main.ts', 'mint');
    },
  },
  {
    what: 'an article has another headline, and a quotation of it another day of saying',
    change: () => {
      copy.edit(ARTICLE, (text) =>
        text.replace(/^headline: .*$/m, 'headline: Another headline').replace(/^ {4}said: .*$/m, "    said: '2011-05'"),
      );
    },
  },
  {
    what: 'a speaker is called otherwise',
    reuses: 0,
    change: () => {
      copy.edit('content/speakers.yaml', (text) => text.replace(`name: ${speaker}\n`, 'name: Somebody Else\n'));
    },
  },
  {
    what: 'an outlet is called otherwise',
    reuses: 0,
    change: () => {
      copy.edit('content/outlets.yaml', (text) => text.replace(`name: ${outlet}\n`, 'name: Another Paper\n'));
    },
  },
  {
    what: 'two quotations become variants of one utterance',
    change: () => {
      copy.edit(ARTICLE, (text) => text.replace(/^( {4})said: '2011-05'$/m, "$1said: '2011-05'\n$1utterance: new-one"));
      copy.edit(fileOf(second), (text) => text.replace(/^( {4})said: (.*)$/m, '$1said: $2\n$1utterance: new-one'));
    },
  },
];

test.each(changes)('is the same as a cold one when $what', ({ what, change, reuses = 10 }) => {
  change();
  // Shells say in this variable what they start. Another way to start a build changes no page.
  const log = copy.build(warmSite, { _: what });
  expect(reused(log)).toBeGreaterThanOrEqual(reuses);
  expect(reused(copy.compareWithCold())).toBe(0);
});
