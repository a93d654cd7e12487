import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { baseSite } from '../built-sites.ts';
import { projectCopy } from '../fixtures/project-copy.ts';
import { differences } from '../same-bytes.ts';
import { archive } from './site-files.ts';

// A build that uses pages of the last one must write, to the byte, what a build without any memory writes.
const copy = projectCopy();
const site = { ...baseSite, folder: 'site' };

beforeAll(() => {
  copy.build(site);
}, 600_000);

afterAll(() => {
  copy.remove();
});

/** Pages that a build took from the last one. */
const reused = (log: string): number => log.match(/\((?:cached|restored)\)/g)?.length ?? 0;

/**
 * Compares what the last build wrote with what a build without any memory writes; returns the log of the latter. Both are
 * built into the same folder: pages that import Astro's image service hold its name, so another one would have them made anew.
 */
function compareWithCold(setting: Readonly<Record<string, string>> = {}): string {
  const [built, warm] = [join(copy.root, site.folder), join(copy.root, 'warm')];
  rmSync(warm, { recursive: true, force: true });
  renameSync(built, warm);
  copy.forget();
  const log = copy.build(site, setting);
  expect(differences(warm, built)).toEqual([]);
  return log;
}

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

test.each(changes)('is the same as a cold one when $what', ({ change, reuses = 10 }) => {
  change();
  const log = copy.build(site);
  expect(reused(log)).toBeGreaterThanOrEqual(reuses);
  expect(reused(compareWithCold())).toBe(0);
});

test.each([{ CARDS: 'none' }, { CARDS: 'articles' }, { OFFLINE: 'no' }])(
  'is the same as a cold one with %o',
  (setting) => {
    copy.build(site);
    copy.build(site, setting);
    compareWithCold(setting);
  },
);

test('renders every page again when code has changed', () => {
  copy.edit('src/styles/base.css', (text) => `${text}\nbody { --changed: 1; }\n`);
  copy.build(site);
  compareWithCold();
});

test('renders every page anew for another address of the site', () => {
  const other = { ...site, base: '/elsewhere/' };
  expect(reused(copy.build(other))).toBe(0);
});
