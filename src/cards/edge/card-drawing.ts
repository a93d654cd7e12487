/** Draws a card like a page of a newspaper, with nothing but the words and their source. */

import { createCanvas } from '@napi-rs/canvas';
import type { Card } from '../card.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../card-path.ts';
import { colour } from '../colour.ts';
import { fit, type Fitted, type Frame, type Measure } from '../fit.ts';
import { textDirection } from '../text-direction.ts';
import { cardFamilies } from './card-fonts.ts';
import { indexedPngWriter, type Rgb } from '../../pictures/indexed-png.ts';

const MARGIN = 64;
const MEASURE = CARD_WIDTH - 2 * MARGIN;

/** Width of the bar beside a quotation, which has the accent colour as on the quotation's page. */
const BAR = 8;
const BAR_GAP = 28;

/** Where the words may begin, from the top of the card. */
const WORDS_TOP = 120;

/** From the largest that looks calm to the smallest that people can read on a card shown at half its width. */
const WORD_SIZES = [84, 76, 68, 62, 56, 51, 47, 43, 39, 36, 33, 30, 28] as const;

/** Distance between lines, as a multiple of the size. */
const LEADING = 1.24;

/** Space between words and their translation. */
const TRANSLATION_GAP = 22;

/** Baselines of the lines below the words, from the top of the card. */
const NAME_BASELINE = 470;
const DETAIL_BASELINES = [507, 542] as const;
const ADDRESS_BASELINE = 598;

/** A text that must fit on one line: first in a smaller size, then cut. */
interface OneLine {
  readonly baseline: number;
  readonly sizes: Frame['sizes'];
  readonly weight: 400 | 600;
  readonly colour: string;
}

/** Each thread paints all its cards on one canvas. A canvas's 3 MB lie outside the heap, so discarded ones would pile up. */
const canvas = createCanvas(CARD_WIDTH, CARD_HEIGHT);
const context = canvas.getContext('2d');

/** Those of the card that is drawn. */
let families = '';

/** PNG of a card. The fonts must be registered. The same card gives the same bytes. */
export function drawCard(card: Card): Buffer {
  context.lang = card.language;
  families = cardFamilies(card);
  fillBox(colour.paper, 0, 0, CARD_WIDTH, CARD_HEIGHT);
  fillBox(colour.ink, MARGIN, 40, MEASURE, 4);
  const oneLine = (text: string, line: OneLine): void => drawLine(text, line, card.direction);
  oneLine(card.archive, { baseline: 86, sizes: [28, 24, 20, 16], weight: 600, colour: colour.ink });
  const cut = drawWords(card);
  if (card.name !== undefined) {
    oneLine(card.name, { baseline: NAME_BASELINE, sizes: [36, 32, 28, 24], weight: 600, colour: colour.ink });
  }
  for (const [index, baseline] of DETAIL_BASELINES.entries()) {
    const detail = card.details[index];
    if (detail === undefined) continue;
    oneLine(detail, { baseline, sizes: [26, 24, 22], weight: 400, colour: colour.inkMuted });
  }
  fillBox(colour.rule, MARGIN, ADDRESS_BASELINE - 38, MEASURE, 1);
  oneLine(cut ? card.addressWhenCut : card.address, {
    baseline: ADDRESS_BASELINE,
    // Down to very small, because a cut URL is useless.
    sizes: [26, 23, 20, 17, 14, 12, 10],
    weight: 400,
    colour: colour.accent,
  });
  return writePng(canvas.data(), CARD_WIDTH, CARD_HEIGHT);
}

/** Sizes of a translation, which is smaller than the words it is of. */
const TRANSLATION_SIZES = [30, 28, 26] as const;

/** Share of the height for the words where a translation stands below them: with less they would look like a footnote. */
const WORDS_SHARE = 0.62;

/** A text in a frame, and where on the card it starts. */
interface Passage {
  readonly fitted: Fitted;
  readonly top: number;
  readonly weight: 400 | 600;
  readonly colour: string;
  readonly rtl: boolean;
}

/** Returns whether the words were cut. A translation that does not fit below the words as a whole is left out. */
function drawWords({ kind, paragraphs, translation, name, closing = '' }: Card): boolean {
  const rtl = textDirection(paragraphs.join(' ')) === 'rtl';
  const indent = kind === 'quotation' ? BAR + BAR_GAP : 0;
  const height = (name === undefined ? ADDRESS_BASELINE - 60 : NAME_BASELINE - 50) - WORDS_TOP;
  const frame = { width: MEASURE - indent, height, sizes: WORD_SIZES, leading: LEADING, gap: 0.3 };
  const weight = kind === 'article' ? 600 : 400;
  const both = translation === undefined ? undefined : withTranslation(paragraphs, translation, frame);
  const words = both?.words ?? fit(paragraphs, frame, measureWith(weight), kind === 'quotation' ? closing : '');
  const below = both === undefined ? 0 : TRANSLATION_GAP + both.translation.height;
  const top = WORDS_TOP + (height - words.height - below) / 2;
  drawLines({ fitted: words, top, weight, colour: colour.ink, rtl }, indent);
  if (kind === 'quotation') {
    fillBox(colour.accent, rtl ? CARD_WIDTH - MARGIN - BAR : MARGIN, Math.round(top), BAR, Math.round(words.height));
  }
  if (both !== undefined) {
    const start = top + words.height + TRANSLATION_GAP;
    const isRtl = textDirection(translation ?? '') === 'rtl';
    drawLines({ fitted: both.translation, top: start, weight: 400, colour: colour.inkMuted, rtl: isRtl }, indent);
  }
  return words.cut;
}

/** Words and translation below each other; `undefined` when one of them would be cut. */
function withTranslation(
  paragraphs: readonly string[],
  translation: string,
  frame: Frame,
): { readonly words: Fitted; readonly translation: Fitted } | undefined {
  const measure = measureWith(400);
  const words = fit(paragraphs, { ...frame, height: frame.height * WORDS_SHARE }, measure);
  if (words.cut) return undefined;
  const height = frame.height - words.height - TRANSLATION_GAP;
  const below = fit([translation], { ...frame, height, sizes: TRANSLATION_SIZES }, measure);
  return below.cut ? undefined : { words, translation: below };
}

function drawLines({ fitted, top, weight, colour: ink, rtl }: Passage, indent: number): void {
  context.fillStyle = ink;
  setFont(weight, fitted.size);
  context.direction = rtl ? 'rtl' : 'ltr';
  context.textAlign = 'start';
  const start = rtl ? CARD_WIDTH - MARGIN - indent : MARGIN + indent;
  // The baseline of centred letters is about a third of the size below the middle of the line.
  const baseline = (LEADING / 2 + 0.33) * fitted.size;
  for (const line of fitted.lines) context.fillText(line.text, start, Math.round(top + line.top + baseline));
}

/** @param side direction whose start the line stands at; its own letters decide in which it runs */
function drawLine(text: string, { sizes, weight, baseline, colour }: OneLine, side: Card['direction']): void {
  const frame = { width: MEASURE, height: Infinity, mostLines: 1, sizes, leading: 1, gap: 0 };
  const fitted = fit([text], frame, measureWith(weight));
  context.fillStyle = colour;
  setFont(weight, fitted.size);
  context.direction = textDirection(text);
  context.textAlign = side === 'rtl' ? 'right' : 'left';
  context.fillText(fitted.lines[0]?.text ?? '', side === 'rtl' ? CARD_WIDTH - MARGIN : MARGIN, baseline);
}

function measureWith(weight: 400 | 600): Measure {
  let current: number | undefined;
  return (text, size) => {
    // Setting the font takes longer than measuring.
    if (size !== current) setFont(weight, size);
    current = size;
    return context.measureText(text).width;
  };
}

function setFont(weight: 400 | 600, size: number): void {
  context.font = `${String(weight)} ${String(size)}px ${families}`;
}

function fillBox(fill: string, x: number, y: number, width: number, height: number): void {
  context.fillStyle = fill;
  context.fillRect(x, y, width, height);
}

/** Fifteen colours. Letters have soft edges, so most colours are between the paper and the ink. */
const writePng = indexedPngWriter([
  ...[0, 0.1, 0.22, 0.34, 0.46, 0.58, 0.7, 0.8, 0.9, 1].map((share) => mix(colour.paper, colour.ink, share)),
  ...[0.3, 0.55, 0.78, 1].map((share) => mix(colour.paper, colour.accent, share)),
  mix(colour.paper, colour.rule, 1),
]);

function mix(from: string, to: string, share: number): Rgb {
  const channel = (start: number): number => {
    const [a, b] = [from, to].map((text) => Number.parseInt(text.slice(start, start + 2), 16)) as [number, number];
    return Math.round(a + (b - a) * share);
  };
  return [channel(1), channel(3), channel(5)];
}
