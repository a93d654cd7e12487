import type { PageStyles } from './page-styles.ts';

/** Below so many pixels nobody reads a letter. */
const SMALLEST_LETTERS = 2;

/** So many pixels beside the page are no indentation any more. */
const FAR_AWAY = -900;

/** Colours of red, green and blue, 0 to 255, closer than this in each look the same. */
const SAME_COLOUR = 12;

const WHITE = '#fff';

/** What screen readers and machines read, and nobody sees. */
export const UNSEEN =
  '[hidden], [aria-hidden="true"], .sr-only, .visually-hidden, .screen-reader-text, .visuallyhidden, .screen-reader-only';

/** Properties of which one value alone can hide a text, and that value. */
const HIDING: Readonly<Record<string, (value: string) => boolean>> = {
  opacity: (value) => numberOf(value) < 0.05,
  filter: (value) => /opacity\(0(?:\.0\d*)?%?\)/u.test(value),
  'font-size': (value) => pixelsOf(value) < SMALLEST_LETTERS,
  color: isTransparent,
  '-webkit-text-fill-color': isTransparent,
  clip: (value) => /^rect\((?:[01](?:px)?[\s,]*){4}\)$/u.test(value),
  'clip-path': (value) =>
    /inset\((?:100|[5-9]\d)(?:\.\d+)?%|(?:circle|ellipse)\(0|polygon\((?:0\w*[\s,]*)+\)/u.test(value),
  'text-indent': (value) => pixelsOf(value) < FAR_AWAY,
  'margin-left': (value) => pixelsOf(value) < FAR_AWAY,
  transform: (value) => /scale(?:3d|x|y)?\(0(?:\.0+)?[,)]|translate\w*\([^)]*-\d{3,}/u.test(value),
  scale: (value) => /^0(?:\.0+)?$/u.test(value),
  translate: (value) => /-\d{3,}/u.test(value),
  left: (value) => pixelsOf(value) < FAR_AWAY,
  right: (value) => pixelsOf(value) < FAR_AWAY,
  top: (value) => pixelsOf(value) < FAR_AWAY,
};

/** Sizes that hide a text when what does not fit is cut off. */
const SIZES = ['height', 'max-height', 'width', 'max-width'];

/** What moves nothing unless the element is taken out of the flow. */
const SIDES = new Set(['left', 'right', 'top']);

/** Tells whether a declaration may hide text on a page, alone or with others. */
export function hidingOn(styles: PageStyles): (property: string, value: string) => boolean {
  const backgrounds = [WHITE, ...styles.valuesOf('background-color')];
  return (property, value) =>
    mayHide(property, value) ||
    (property === 'color' && backgrounds.some((background) => isSameColour(value, background)));
}

function mayHide(property: string, value: string): boolean {
  return HIDING[property]?.(value) === true || (SIZES.includes(property) && pixelsOf(value) <= 1);
}

/** By which declaration an element looks hidden, for people; `undefined` when it does not look so. */
export function whyHidden(element: Element, styles: PageStyles): string | undefined {
  const value = (property: string): string => styles.declared(element, property)?.value ?? '';
  const named = (property: string): string => {
    const declared = styles.declared(element, property);
    return `${property}: ${declared?.value ?? ''}, by ${declared?.origin ?? ''}`;
  };
  for (const [property, hides] of Object.entries(HIDING)) {
    if (!hides(value(property))) continue;
    if (!SIDES.has(property) || /^(?:absolute|fixed|relative|sticky)$/u.test(value('position'))) return named(property);
  }
  for (const size of SIZES) {
    const axis = size.endsWith('height') ? 'overflow-y' : 'overflow-x';
    if (pixelsOf(value(size)) <= 1 && /^(?:hidden|clip)$/u.test(value(axis))) return named(size);
  }
  return isSameColour(value('color'), backgroundOf(element, styles)) ? named('color') : undefined;
}

/** The colour behind an element. Where nothing declares one, pages are white. */
function backgroundOf(element: Element, styles: PageStyles): string {
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    const background = styles.declared(around, 'background-color')?.value;
    if (background !== undefined && !isTransparent(background)) return background;
  }
  return WHITE;
}

function isTransparent(value: string): boolean {
  return (
    /^transparent$|^#(?:[\da-f]{3}0|[\da-f]{6}00)$/u.test(value) ||
    /^(?:rgb|hsl)a?\((?:(?:[^,)]*,){3}|[^)]*\/)\s*(?:0?\.0\d*|0)%?\s*\)$/u.test(value)
  );
}

function isSameColour(one: string, other: string): boolean {
  const [a, b] = [colourOf(one), colourOf(other)];
  return a !== undefined && b !== undefined && a.every((part, index) => Math.abs(part - (b[index] ?? 0)) < SAME_COLOUR);
}

/** Red, green and blue of the first colour in a value; `undefined` for colours that are written in another way. */
function colourOf(value: string): readonly number[] | undefined {
  if (/^white\b/u.test(value)) return [255, 255, 255];
  if (/^black\b/u.test(value)) return [0, 0, 0];
  const short = /^#([\da-f])([\da-f])([\da-f])[\da-f]?\b/u.exec(value);
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})(?:[\da-f]{2})?\b/u.exec(value);
  if (long !== null) return long.slice(1, 4).map((digits) => parseInt(digits, 16));
  if (short !== null) return short.slice(1, 4).map((digit) => parseInt(digit + digit, 16));
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/u.exec(value);
  return parts === null ? undefined : parts.slice(1, 4).map(Number);
}

function numberOf(value: string): number {
  const number = /^-?(?:\d+\.?\d*|\.\d+)(?=%?$)/u.exec(value)?.[0];
  return number === undefined ? NaN : Number(number) / (value.endsWith('%') ? 100 : 1);
}

/** A length in pixels, roughly; NaN when it depends on more than itself. */
function pixelsOf(value: string): number {
  const [, number, unit = ''] = /^(-?(?:\d+\.?\d*|\.\d+))(px|pt|r?em|%|v[wh]|)$/u.exec(value) ?? [];
  if (number === undefined) return NaN;
  const each: Readonly<Record<string, number>> = { px: 1, '': 1, pt: 1.33, em: 16, rem: 16, '%': 16, vw: 12.8, vh: 8 };
  return Number(number) * (each[unit] ?? 1);
}
