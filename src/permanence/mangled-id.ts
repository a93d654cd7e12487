import { idWords } from '../archive/id-words.ts';

/** A letter outside a-z, with its accents. */
const FOREIGN = /[^\p{ASCII}]\p{M}*/gu;

/** What stands in an id for a sign that HTML or an address had escaped: `amp` of `&amp;`, `8217` of `&#8217;`. */
const ESCAPED_SIGNS = new Set(
  'amp quot apos nbsp rsquo lsquo rdquo ldquo ndash mdash hellip 039 8211 8212 8216 8217 8220 8221 8230'.split(' '),
);

/**
 * Why an id looks as if a program had spoilt it: letters of the name have vanished (`br-cke` or `brcke` of "Brücke"),
 * were escaped (`br-c3-bccke`), or signs were (`amp`). `undefined` when it looks as if somebody had chosen it.
 *
 * @param named the headline or name that the id stands for
 * @param language BCP 47 tag of that name
 */
export function mangledReason(id: string, named: string, language?: string): string | undefined {
  const words = id.split('-');
  const own = new Set(ownWords(named, language));
  for (const word of foreignWords(named)) {
    const hit = remains(word).find((pieces) => holds(words, pieces) && !pieces.every((piece) => own.has(piece)));
    if (hit !== undefined) return `“${hit.join('-')}” is what is left of “${word}”`;
  }
  const sign = words.find((word) => ESCAPED_SIGNS.has(word) && !own.has(word));
  if (sign !== undefined) return `“${sign}” is the code of a sign`;
  if (/^(?:\d{4}(?:-\d{2}){0,2}-)?article(?:-\d+)?$/u.test(id) && !own.has('article'))
    return 'it says nothing of the text';
  return undefined;
}

/** A better id: the words of the name behind the date that the id has, as many as the id has words, at most six. */
export function betterId(id: string, named: string, language?: string): string | undefined {
  const { words, complete } = idWords(named, language);
  if (words === '' || !complete) return undefined;
  const date = /^\d{4}(?:-\d{2}){0,2}-/u.exec(id)?.[0] ?? '';
  const better = `${date}${words.split('-').slice(0, 6).join('-')}`;
  return better === id ? undefined : better;
}

/** The words of a name as an id may rightly have them. */
function ownWords(named: string, language?: string): readonly string[] {
  const plain = named.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [
    ...idWords(named, language).words.split('-'),
    ...idWords(named, 'de').words.split('-'),
    ...(plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => /^[a-z0-9]+$/u.test(word)),
  ];
}

/** The words of a name that have letters outside a-z beside some inside. */
function foreignWords(named: string): readonly string[] {
  const words = named.normalize('NFC').match(/[\p{Script=Latin}\p{M}]+/gu) ?? [];
  return words.filter((word) => /[a-z]/iu.test(word) && /[^\p{ASCII}]/u.test(word));
}

/** What a program may leave of a word, in pieces that an id joins with hyphens. */
function remains(word: string): readonly (readonly string[])[] {
  const pieces = (text: string): readonly string[] =>
    text
      .toLowerCase()
      .split(/[^a-z0-9]+/u)
      .filter(Boolean);
  const escaped = (text: string): string => encodeURIComponent(text).toLowerCase();
  return [
    pieces(word.replace(FOREIGN, '-')),
    pieces(word.replace(FOREIGN, '')),
    pieces(escaped(word)),
    pieces(escaped(word).replaceAll('%', '')),
  ];
}

function holds(words: readonly string[], pieces: readonly string[]): boolean {
  return words.some((_, start) => pieces.every((piece, at) => words[start + at] === piece));
}
