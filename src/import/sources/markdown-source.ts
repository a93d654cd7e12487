import type { Root } from 'mdast';
import { remark } from 'remark';
import { splitArticleDocument } from '../../content/article-document.ts';
import { cleanTree } from './clean-tree.ts';
import type { Extraction, Fact, Facts } from './extraction.ts';
import { textOf } from './markdown-tree.ts';
import { languageTag } from './fact.ts';
import { day } from './written-date.ts';

const parser = remark().freeze();

/** Front matter fields of other Markdown systems, by our fact; the most usual name first. */
const FIELDS: readonly (readonly [keyof Facts, readonly string[]])[] = [
  ['headline', ['title', 'headline']],
  ['published', ['date', 'published', 'publishDate', 'pubDate']],
  ['outlet', ['publication', 'publisher', 'outlet', 'site']],
  ['byline', ['author', 'authors', 'byline']],
  ['url', ['url', 'source', 'canonical', 'link']],
  ['summary', ['description', 'summary', 'excerpt']],
  ['language', ['lang', 'language', 'locale']],
];

/** Reads a Markdown document, with or without front matter. */
export function readMarkdown(text: string): Extraction {
  const { document } = splitArticleDocument(text, 'source');
  const fields = document?.frontMatter.data;
  const parsed = parser.parse(fields === undefined ? text : (document?.body ?? text)) as Root;
  const first = parsed.children[0];
  const title = first?.type === 'heading' && first.depth === 1 ? textOf(first) : undefined;
  const { tree, removed } = cleanTree(title === undefined ? parsed : { ...parsed, children: parsed.children.slice(1) });
  return {
    tree,
    facts: {
      ...factsIn(fields),
      ...(title !== undefined && {
        headline: { value: title, origin: 'the heading of level 1 that opens the document' },
      }),
    },
    removed,
    doubts: [],
  };
}

function factsIn(fields: unknown): Facts {
  if (typeof fields !== 'object' || fields === null) return {};
  const given = new Map(Object.entries(fields));
  const facts: Partial<Record<keyof Facts, Fact>> = {};
  for (const [field, names] of FIELDS) {
    const name = names.find((candidate) => given.has(candidate));
    const raw: unknown = name === undefined ? undefined : given.get(name);
    const value = (Array.isArray(raw) ? raw.join(', ') : typeof raw === 'string' ? raw : '').trim();
    const usable = usableValue(field, value);
    if (usable !== undefined && usable !== '')
      facts[field] = { value: usable, origin: `the document’s front matter (${name ?? ''})` };
  }
  return facts;
}

/** The value as our field may have it; `undefined` when it is none. */
function usableValue(field: keyof Facts, value: string): string | undefined {
  switch (field) {
    case 'published':
      return day(value);
    case 'url':
      return /^https?:\/\//u.test(value) ? value : undefined;
    case 'language':
      return languageTag(value);
    default:
      return value;
  }
}
