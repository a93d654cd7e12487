import eld from 'eld/small';
import type { Root } from 'mdast';
import type { Extraction, Fact, Unsure } from './page/extraction.ts';
import { textOf } from './text/markdown-tree.ts';

/** Shorter texts, in UTF-16 units, say too little of their language. */
const LEAST_TEXT = 200;

/** Tags that are one language to those who tell languages by their letters. */
const SAME: readonly (readonly string[])[] = [
  ['no', 'nb', 'nn'],
  ['hr', 'sr', 'bs', 'sh'],
  ['id', 'ms'],
  ['fil', 'tl'],
];

/**
 * The extraction with the language of its text: as its words tell, where they surely do and the source declares another or
 * none, for templates of sites often declare their own; else as the source declares it. What is not certain is listed for the
 * keeper: words that are not those of the declared language, and a text whose language cannot be told.
 */
export function withLanguage(extraction: Extraction): Extraction {
  const { tree, facts, unsure = [] } = extraction;
  const declared = facts.language;
  const detected = detectedLanguage(tree);
  const add = (why: string, language?: Fact): Extraction => ({
    ...extraction,
    facts: { ...facts, ...(language !== undefined && { language }) },
    unsure: [...unsure, { field: 'language', why } satisfies Unsure],
  });
  if (detected === undefined) return extraction;
  const { tag, isSure } = detected;
  const ofWords: Fact = { value: tag, origin: { place: 'own-words' } };
  if (declared === undefined) {
    if (!isSure)
      return add('the source does not say in which language it is, and its words do not tell; write its tag');
    return { ...extraction, facts: { ...facts, language: ofWords } };
  }
  if (isSame(declared.value, tag) || !isKnown(declared.value)) return extraction;
  return isSure
    ? add(`the source declares the language ${declared.value}, but its words look like ${tag}, which is taken`, ofWords)
    : add(`the source declares the language ${declared.value}, but its words do not look like it`);
}

function detectedLanguage(tree: Root): { readonly tag: string; readonly isSure: boolean } | undefined {
  const text = tree.children.map((block) => textOf(block)).join('\n');
  if (text.length < LEAST_TEXT) return undefined;
  const found = eld.detect(text);
  return { tag: found.language, isSure: found.language !== '' && found.isReliable() };
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((tag) => new Intl.Locale(tag || 'und').language);
  return a === b || SAME.some((tags) => tags.includes(a ?? '') && tags.includes(b ?? ''));
}

function isKnown(tag: string): boolean {
  return Object.values(eld.info().Languages).some((known) => isSame(known, tag));
}
