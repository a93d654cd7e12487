/** Fonts of the cards. They come from packages, so that cards look the same on every machine. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';
import { create } from 'fontkitten';

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

/** Font families for `font` of a canvas context. */
export const CARD_FAMILIES = cardFonts.map(({ family }) => `"${family}"`).join(', ');

/** Registers the fonts with the canvas for all threads of the process. Call it before threads start. */
export function registerCardFonts(): void {
  for (const { family, regular, bold } of cardFonts) {
    if (GlobalFonts.has(family)) continue;
    for (const file of [regular, bold]) {
      if (GlobalFonts.register(readFileSync(file), family) === null)
        throw new Error(`${file} is not a font. Install the packages again with \`npm ci\`.`);
    }
  }
}

/** All font files. */
export function cardFontFiles(): readonly string[] {
  return cardFonts.flatMap(({ regular, bold }) => [regular, bold]);
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
  return (text) => [...new Set(text)].filter((one) => !known.has(one.codePointAt(0) ?? 0) && !INVISIBLE.test(one));
}

function font(family: string, file: string): CardFont {
  const { resolve } = createRequire(import.meta.url);
  return { family, regular: resolve(`${file}-400-normal.woff2`), bold: resolve(`${file}-600-normal.woff2`) };
}
