/** The fonts of the cards, which come with packages, so that cards look the same on every machine. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';
import { create } from 'fontkitten';

/** One file holds the letters of one script. */
interface CardFont {
  readonly family: string;
  readonly regular: string;
  readonly bold: string;
}

const SERIF = '@fontsource/source-serif-4/files/source-serif-4';
const HEBREW = '@fontsource/noto-serif-hebrew/files/noto-serif-hebrew-hebrew';
const ARABIC = '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic';
// In one colour, like print.
const EMOJI = '@fontsource/noto-emoji/files/noto-emoji-emoji';

/** In the order in which they are asked for a letter. Another script is another line here and its package. */
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

/** For `font` of a canvas. */
export const CARD_FAMILIES = cardFonts.map(({ family }) => `"${family}"`).join(', ');

/** Makes the fonts known to the canvas, for all threads of the process: to be done before the first is started. */
export function registerCardFonts(): void {
  for (const { family, regular, bold } of cardFonts) {
    if (GlobalFonts.has(family)) continue;
    for (const file of [regular, bold]) {
      if (GlobalFonts.register(readFileSync(file), family) === null) throw new Error(`${file} is no font`);
    }
  }
}

/** Every file that a card's looks depend on. */
export function cardFontFiles(): readonly string[] {
  return cardFonts.flatMap(({ regular, bold }) => [regular, bold]);
}

/** Steers the setting of text and is not drawn: joiners, marks of direction, selectors of variants. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;

/**
 * Reads what the fonts hold, which takes a tenth of a second, and tells which characters of a text none of them has. The
 * canvas would take those from the machine's fonts, or draw boxes.
 */
export function cardFontGaps(): (text: string) => readonly string[] {
  const known = new Set(
    cardFonts.flatMap(({ regular }) => {
      const font = create(readFileSync(regular));
      if (font.isCollection) throw new Error(`${regular} holds several fonts`);
      return font.characterSet;
    }),
  );
  return (text) => [...new Set(text)].filter((one) => !known.has(one.codePointAt(0) ?? 0) && !INVISIBLE.test(one));
}

function font(family: string, file: string): CardFont {
  const { resolve } = createRequire(import.meta.url);
  return { family, regular: resolve(`${file}-400-normal.woff2`), bold: resolve(`${file}-600-normal.woff2`) };
}
