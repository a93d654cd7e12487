import type { Archive } from '../archive/archive.ts';
import { picturesOf } from '../archive/facsimile.ts';
import type { Issue } from '../archive/issue.ts';
import type { Target } from './withdrawal-plan.ts';

/** Shorter words stand in too many other texts to say anything. */
const FEWEST_LETTERS = 12;

/**
 * Places in other files that still have words of what was withdrawn, each named once a line. Line breaks and the marks
 * around a text do not hide it.
 *
 * @param files path → text
 * @param words the quotations, headlines and ids of what was withdrawn
 */
export function leftovers(files: ReadonlyMap<string, string>, words: readonly string[]): readonly Issue[] {
  const telling = words.filter((text) => text.length >= FEWEST_LETTERS);
  return [...files].flatMap(([file, text]) => telling.flatMap((some) => inFile(file, text, some)));
}

function inFile(file: string, text: string, words: string): readonly Issue[] {
  const pattern = words
    .trim()
    .split(/\s+/u)
    // Single-quoted YAML writes an apostrophe twice.
    .map((word) =>
      word
        .split("'")
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
        .join("''?"),
    )
    .join('[\\s>]+');
  return Array.from(text.matchAll(new RegExp(pattern, 'giu')), ({ index }) => {
    const above = text.slice(0, index).split('\n');
    return {
      file,
      line: above.length,
      column: (above.at(-1)?.length ?? 0) + 1,
      rule: 'withdrawn-words-left',
      message: `"${words.length > 60 ? `${words.slice(0, 60)}…` : words}" still stands here. Nothing was changed in this file: decide whether it must go too.`,
    };
  });
}

/** Other wordings of the utterances of quotations that go. They stay, and may tell as much. */
export function variantsLeft(
  { articles }: Pick<Archive, 'articles'>,
  after: Pick<Archive, 'articles'>,
  fileOf: (articleId: string) => string,
): readonly Issue[] {
  const left = new Set(after.articles.flatMap(({ quotations }) => quotations.map(({ id }) => id)));
  const gone = articles.flatMap(({ quotations }) => quotations.filter(({ id }) => !left.has(id)));
  const utterances = new Set(gone.map(({ utterance }) => utterance).filter((name) => name !== undefined));
  return after.articles.flatMap(({ id: article, quotations }) =>
    quotations
      .filter(({ utterance }) => utterance !== undefined && utterances.has(utterance))
      .map(({ id, utterance = '' }) => ({
        file: fileOf(article),
        rule: 'withdrawn-variant-left',
        message: `quotation ${id} is another wording of the same utterance (${utterance}). Decide whether it must go too: npm run archive -- withdraw ${id} --why …`,
      })),
  );
}

/** Words by which one knows again what was withdrawn. */
export function tellingWords(
  target: Target,
  { articles, speakers, outlets, topics, series }: Archive,
): readonly string[] {
  switch (target.kind) {
    case 'article':
      return articles
        .filter(({ id }) => id === target.id)
        .flatMap(({ id, headline, quotations }) => [id, headline, ...quotations.flatMap(({ parts }) => parts)]);
    case 'quotation':
      return articles.flatMap(({ quotations }) =>
        quotations.filter(({ id }) => id === target.id).flatMap(({ parts }) => parts),
      );
    case 'speaker':
      return [target.id, speakers.get(target.id)?.name ?? ''];
    case 'outlet':
      return [target.id, outlets.get(target.id)?.name ?? ''];
    case 'topic':
      return [target.id, topics?.get(target.id)?.name ?? ''];
    case 'series':
      return [target.id, series?.get(target.id)?.name ?? ''];
    case 'redirect':
      return [target.address];
  }
}

/** Shared pictures that only the withdrawn article showed: their files stay, for another article may be meant to show them. */
export function picturesLeft(before: Archive, after: Archive): readonly Issue[] {
  const shown = ({ articles }: Archive) =>
    articles.flatMap((article) => picturesOf(article).map(({ source }) => source));
  const left = new Set(shown(after));
  return [...new Set(shown(before))]
    .filter((source) => source.startsWith('pictures/') && !left.has(source))
    .map((source) => ({
      file: `content/${source}`,
      rule: 'withdrawn-picture-left',
      message:
        'no article shows this picture any more. It is not published, but its file stays: remove it if it must go.',
    }));
}
