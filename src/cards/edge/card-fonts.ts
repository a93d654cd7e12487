/** Fonts of the cards. They come from packages, so that cards look the same on every machine. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';
import { create } from 'fontkitten';
import { fontSlices, slicesFor, type FontSlices } from '../font-slices.ts';
import type { Card } from '../card.ts';

const { resolve } = createRequire(import.meta.url);

/** A font for one script. Paths of files. */
interface CardFont {
  readonly family: string;
  readonly regular: string;
  readonly bold: string;
}

const SERIF = '@fontsource/source-serif-4/files/source-serif-4';
const HEBREW = '@fontsource/noto-serif-hebrew/files/noto-serif-hebrew-hebrew';
const ARABIC = '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic';
// In one colour, as in print.
const EMOJI = '@fontsource/noto-emoji/files/noto-emoji-emoji';

/** The canvas takes a letter from the first font that has it. To add a script, add its package and a line here. */
const cardFonts: readonly CardFont[] = [
  font('Card Latin', `${SERIF}-latin`),
  font('Card Latin Extended', `${SERIF}-latin-ext`),
  font('Card Vietnamese', `${SERIF}-vietnamese`),
  font('Card Greek', `${SERIF}-greek`),
  font('Card Cyrillic', `${SERIF}-cyrillic`),
  font('Card Cyrillic Extended', `${SERIF}-cyrillic-ext`),
  font('Card Hebrew', HEBREW),
  font('Card Arabic', ARABIC),
  font('Card Emoji', EMOJI),
];

/** Japanese: 120 files of all weights. A card gets those that have its characters, behind the other fonts. */
const JAPANESE = '@fontsource-variable/noto-serif-jp';
let japanese: FontSlices | undefined;

/** Slices of the Japanese font that the characters of a text need which no other font has. */
function japaneseSlices(text: string): readonly string[] {
  if (!NO_OTHER_FONT.test(text)) return [];
  japanese ??= fontSlices(
    JSON.parse(readFileSync(resolve(`${JAPANESE}/unicode.json`), 'utf8')) as Record<string, string>,
  );
  return slicesFor(text.replace(OTHER_FONTS, ''), japanese);
}

/** Characters from here on are looked for in the Japanese font: signs and punctuation of East Asia, kana, kanji, wide forms. */
const NO_OTHER_FONT = /[\u2E80-\uA4CF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u;
const OTHER_FONTS = /[^\u2E80-\uA4CF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/gu;

function japaneseFamily(slice: string): string {
  return `Card Japanese ${slice}`;
}

function textOf(card: Card): string {
  return JSON.stringify(card);
}

/** Font families for `font` of a canvas context that draws a card. */
export function cardFamilies(card: Card): string {
  const families = [...cardFonts.map(({ family }) => family), ...japaneseSlices(textOf(card)).map(japaneseFamily)];
  return families.map((family) => `"${family}"`).join(', ');
}

/** Registers the fonts of cards with the canvas for all threads of the process. Call it before threads start. */
export function registerCardFonts(cards: readonly Card[]): void {
  for (const { family, regular, bold } of cardFonts) register(family, [regular, bold]);
  for (const slice of japaneseSlices(cards.map(textOf).join(''))) {
    register(japaneseFamily(slice), [resolve(`${JAPANESE}/files/noto-serif-jp-${slice}-wght-normal.woff2`)]);
  }
}

function register(family: string, files: readonly string[]): void {
  if (GlobalFonts.has(family)) return;
  for (const file of files) {
    if (GlobalFonts.register(readFileSync(file), family) === null)
      throw new Error(`${file} is not a font. Install the packages again with \`npm ci\`.`);
  }
}

/** Files by which a change of the fonts is known. */
export function cardFontFiles(): readonly string[] {
  const files = cardFonts.flatMap(({ regular, bold }) => [regular, bold]);
  return [...files, resolve(`${JAPANESE}/package.json`)];
}

/** Characters that are not drawn: joiners, direction marks, variation selectors. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;

/**
 * Reads the fonts, which takes 0.1 s, and returns what finds the characters of a text that none of them has. The canvas
 * would take those from fonts of the machine, or draw boxes.
 */
export function cardFontGaps(): (text: string) => readonly string[] {
  const known = new Set(
    cardFonts.flatMap(({ regular }) => {
      const font = create(readFileSync(regular));
      if (font.isCollection) throw new Error(`${regular} holds several fonts. Name a file with one.`);
      return font.characterSet;
    }),
  );
  const has = (one: string): boolean =>
    known.has(one.codePointAt(0) ?? 0) || INVISIBLE.test(one) || japaneseSlices(one).length > 0;
  return (text) => [...new Set(text)].filter((one) => !has(one));
}

function font(family: string, file: string): CardFont {
  return { family, regular: resolve(`${file}-400-normal.woff2`), bold: resolve(`${file}-600-normal.woff2`) };
}
