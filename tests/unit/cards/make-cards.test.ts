import { GlobalFonts } from '@napi-rs/canvas';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { cardDesign } from '../../../src/cards/edge/design-digest.ts';
import { drawCard } from '../../../src/cards/edge/card-drawing.ts';
import { cardFamilies, cardFontGaps, registerCardFonts } from '../../../src/cards/edge/card-fonts.ts';
import { drawCards, makeCards, type CardsMade } from '../../../src/cards/edge/make-cards.ts';
import { isWholePng, pngSize } from '../../../src/pictures/png.ts';
import { quotationCard } from '../../../src/cards/card.ts';
import type { PlacedCard } from '../../../src/cards/card-list.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { addressOf, anArchive, printed } from '../../fixtures/printed.ts';

const NOW = Date.parse('2026-11-21');
const DAY = 24 * 60 * 60 * 1000;
const site = {
  title: 'The Door Archive',
  description: 'All about doors.',
  language: 'en',
  words: interfaceLanguage('en'),
  address: addressOf,
};

const placed = (id: string, words: string): PlacedCard => ({
  path: `/cards/q/${id}.png`,
  card: quotationCard(printed({ id, parts: [words] }), anArchive([]), site),
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
});

const make = (cards: readonly PlacedCard[], now = NOW): Promise<CardsMade> =>
  makeCards(cards, { cache: join(folder, 'cache'), output: join(folder, 'output') }, now);
const output = ({ path }: PlacedCard): Buffer => readFileSync(join(folder, 'output', path));
const kept = (): readonly string[] => readdirSync(join(folder, 'cache', cardDesign()));

test('a second build draws nothing and has the same pictures', async () => {
  const cards = [placed('a', 'The door is open.'), placed('b', 'It is closed.')];
  expect(await make(cards)).toEqual({ drawn: 2, kept: 0, pruned: 0 });
  const before = cards.map(output);
  rmSync(join(folder, 'output'), { recursive: true });
  expect(await make(cards)).toEqual({ drawn: 0, kept: 2, pruned: 0 });
  expect(cards.map(output)).toEqual(before);
});

test('a build after a correction draws the corrected card only, and never shows the old one', async () => {
  const other = placed('b', 'It is closed.');
  await make([placed('a', 'The door is opne.'), other]);
  const corrected = placed('a', 'The door is open.');
  expect(await make([corrected, other])).toEqual({ drawn: 1, kept: 1, pruned: 0 });
  registerCardFonts([]);
  expect(output(corrected)).toEqual(drawCard(corrected.card));
});

test('a kept picture that was not written to its end is drawn again', async () => {
  const card = placed('a', 'The door is open.');
  await make([card]);
  const whole = output(card);
  for (const name of kept()) truncateSync(join(folder, 'cache', cardDesign(), name), 2000);
  expect(await make([card])).toEqual({ drawn: 1, kept: 0, pruned: 0 });
  expect(output(card)).toEqual(whole);
});

test('cards of another design are not used but removed', async () => {
  const card = placed('a', 'The door is open.');
  await make([card]);
  const [name = ''] = kept();
  mkdirSync(join(folder, 'cache', 'older'));
  writeFileSync(join(folder, 'cache', 'older', name), 'old looks');
  rmSync(join(folder, 'cache', cardDesign()), { recursive: true });
  expect(await make([card])).toEqual({ drawn: 1, kept: 0, pruned: 1 });
  expect(readdirSync(join(folder, 'cache'))).toEqual([cardDesign()]);
});

test('a card that no build used for a month is removed, one that is used stays', async () => {
  const [used, unused] = [placed('a', 'The door is open.'), placed('b', 'It is closed.')];
  await make([used, unused]);
  for (const name of kept()) utimesSync(join(folder, 'cache', cardDesign(), name), NOW / 1000, NOW / 1000);
  expect(await make([used], NOW + 20 * DAY)).toEqual({ drawn: 0, kept: 1, pruned: 0 });
  expect(await make([used], NOW + 31 * DAY)).toEqual({ drawn: 0, kept: 1, pruned: 1 });
  expect(await make([used], NOW + 32 * DAY)).toEqual({ drawn: 0, kept: 1, pruned: 0 });
});

test('threads and the main one draw the same bytes, and each card its own', async () => {
  const cards = Array.from({ length: 40 }, (_, index) => placed(`c${String(index)}`, `Door ${String(index)} is open.`));
  await drawCards(cards.map(({ card, path }) => ({ card, files: [join(folder, 'output', path)] })));
  registerCardFonts([]);
  expect(cards.filter((card) => !output(card).equals(drawCard(card.card)))).toEqual([]);
  expect(new Set(cards.map((card) => output(card).toString('base64'))).size).toBe(40);
});

test('a card that cannot be written stops the build', async () => {
  writeFileSync(join(folder, 'file'), '');
  const { card } = placed('a', 'The door is open.');
  await expect(drawCards([{ card, files: [join(folder, 'file', 'a.png')] }])).rejects.toThrow(
    'cannot be written: a file is in the place of its folder.',
  );
});

test('a picture has the size of a card', () => {
  registerCardFonts([]);
  const picture = drawCard(placed('a', 'The door is open.').card);
  expect(pngSize(picture)).toEqual({ width: 1200, height: 630 });
  expect(isWholePng(picture)).toBe(true);
  expect(isWholePng(picture.subarray(0, -1))).toBe(false);
  expect(pngSize(Buffer.from('GIF89a, no picture of ours at all'))).toBeUndefined();
});

test('Japanese words are drawn from the slices of the font that have them, the same in every process', () => {
  const { card } = placed('a', '起重機は『船の名前』を全部覚えている。');
  registerCardFonts([card]);
  const slices = cardFamilies(card).match(/Card Japanese \d+/g) ?? [];
  expect(slices.length).toBeGreaterThan(3);
  expect(GlobalFonts.families.map(({ family }) => family)).toEqual(expect.arrayContaining(slices));
  expect(cardFamilies(placed('b', 'The door is open.').card)).not.toContain('Japanese');
  // With other slices registered, too, the picture is the same.
  const before = drawCard(card);
  registerCardFonts([placed('c', '錆びた灯台と犬').card]);
  expect(drawCard(card)).toEqual(before);
});

test('the fonts have the letters, marks and signs of what newspapers print', () => {
  const gaps = cardFontGaps();
  const printedTexts = [
    '“Well,” she said—‘no’… – « Ça va ? » „Größe“ £€$ ½ № © ™ • ′',
    'Łódź, Příbram, Ağrı, Ærø, Tiếng Việt, Ελλάδα, Україна, Ђорђе',
    'הדלת פתוחה: שָׁלוֹם, الباب مفتوح، عَرَبِيّ ٢٠٢٢، چه گفت',
    '「港」の『船』、〝灯台〟へ。カタカナ・ー（全）：！',
    '🏳 🌈 ⚧ 😀 👍🏽 👩‍👩‍👧 ♥',
  ];
  expect(printedTexts.map(gaps)).toEqual([[], [], [], [], []]);
  expect(gaps('문 and door, 문 and gate ประ')).toEqual(['문', 'ป', 'ร', 'ะ']);
});
