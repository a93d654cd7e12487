import { formsOf } from '../../text/word.ts';
import type { Filters } from './facets.ts';

/** Somebody or something by id, with every name it goes by. The first is the one to show. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** A question understood as filters. */
export interface Question {
  readonly filters: Filters;
  /** The words that are left to search for. */
  readonly rest: string;
  readonly named: NamedFilters;
}

/** Filters by the names that a reader knows them by. */
export interface NamedFilters {
  readonly speaker?: string;
  readonly about?: string;
  readonly outlet?: string;
  readonly year?: string;
}

const ABOUT = '(?: (?:about|on|of|regarding|concerning) (?<rest>.+))?';

/** Questions for somebody's words, the most explicit first. English only: other languages are searched as words. */
const BY_SPEAKER: readonly RegExp[] = [
  `what (?:did|does|do|has|had|would) (?<speaker>.+?) (?:ever |really |actually )*(?:say|says|said|think|tell|told|claim|mean)${ABOUT}`,
  `what (?<speaker>.+?) (?:has |had )?(?:says?|said|thinks?|thought|told|claimed)${ABOUT}`,
  `(?:all |the )*(?:quotes?|quotations?|words|statements?|remarks?|comments?) (?:by|from|of) (?<speaker>.+?)${ABOUT}`,
  `(?<speaker>.+?) (?:quotes?|quotations?|statements?|remarks?|comments?)${ABOUT}`,
  '(?<rest>.*?) ?(?:said|spoken) by (?<speaker>.+)',
  `(?<speaker>.+?) (?:on|about) (?<rest>.+)`,
  `(?<speaker>.+?) said${ABOUT}`,
].map((pattern) => new RegExp(`^${pattern}$`, 'iu'));

/** Questions for words about somebody, whoever said them. */
const ABOUT_SOMEBODY: readonly RegExp[] = [
  '(?:what|anything|everything)? ?(?:was|is|were|has been|had been|(?:did|do) (?:people|they|others|everyone)) ?(?:ever )?(?:said|say|written|spoken) (?:about|of) (?<about>.+)',
  'who (?:said|spoke|talked|says) (?:what |anything |something )?(?:about|of) (?<about>.+)',
  '(?:all |the )*(?:quotes?|quotations?|words|statements?|remarks?|comments?|anything|everything)? ?(?:said |spoken )?(?:about|regarding|concerning) (?<about>.+)',
].map((pattern) => new RegExp(`^${pattern}$`, 'iu'));

const TO_OUTLET =
  /^(?<before>.*?) ?\b(?:said to|told|spoke to|speaking to|talked to|interview with|interviewed by) (?<outlet>.+?)(?: (?:about|on) (?<rest>.+))?$/iu;

const IN_YEAR = /^(?<before>.*?) ?\b(?:said |spoken )?in (?<year>1[5-9]\d\d|20\d\d)(?<after>\b.*)$/iu;

/** Words that ask and words that deny: they say nothing of what is looked for. */
const EMPTY =
  /^(?:(?:what|who|whom|when|where|why|how|which|was|were|is|are|did|does|do|not|about|the|anything|everything|said|say) ?)+\b/iu;

/** How a question begins, or a denial that is none of the words that somebody remembers. */
const ASKING = /^(?:what|who|whom|when|where|why|which|did|does|not about)\b/iu;

/** Whether a text may be a question, so that the names are worth a download. */
export function asks(text: string): boolean {
  const plain = tidy(text);
  return [...BY_SPEAKER, ...ABOUT_SOMEBODY, TO_OUTLET, IN_YEAR].some((pattern) => pattern.test(plain));
}

/** Reads a question; `undefined` when it names nobody and nothing that the archive knows. */
export function readQuestion(
  text: string,
  {
    speakers,
    subjects = [],
    outlets,
  }: {
    readonly speakers: readonly Named[];
    /** Of whom words are about, as far as the archive says it. */
    readonly subjects?: readonly Named[];
    readonly outlets: readonly Named[];
  },
): Question | undefined {
  let rest = tidy(text);
  const filters: { speaker?: string; about?: string; outlet?: string; year?: string } = {};
  const named: { speaker?: string; about?: string; outlet?: string; year?: string } = {};
  const { before = '', year, after = '' } = IN_YEAR.exec(rest)?.groups ?? {};
  if (year !== undefined) {
    filters.year = named.year = year;
    rest = `${before} ${after}`.trim();
  }
  const to = TO_OUTLET.exec(rest)?.groups;
  const outlet = to?.['outlet'] === undefined ? undefined : onlyOne(to['outlet'], outlets);
  if (outlet !== undefined) {
    filters.outlet = outlet.id;
    named.outlet = outlet.names[0] ?? outlet.id;
    rest = [to?.['before'], to?.['rest']].filter(Boolean).join(' ');
  }
  // "what King told Variety about magic": what stands before the verb is the speaker.
  const teller = outlet === undefined ? rest : (to?.['before'] ?? '');
  const direct = Object.keys(named).length === 0 ? undefined : onlyOne(teller.replace(EMPTY, ''), speakers);
  const by = BY_SPEAKER.map((pattern) => pattern.exec(rest)?.groups).find(
    (groups) => groups?.['speaker'] !== undefined && onlyOne(groups['speaker'], speakers) !== undefined,
  );
  const speaker = direct ?? (by?.['speaker'] === undefined ? undefined : onlyOne(by['speaker'], speakers));
  if (speaker !== undefined) {
    filters.speaker = speaker.id;
    named.speaker = speaker.names[0] ?? speaker.id;
    rest = (direct === undefined ? by?.['rest'] : outlet === undefined ? '' : to?.['rest']) ?? '';
  }
  const subject =
    speaker !== undefined
      ? onlyOne(rest, subjects)
      : outlet === undefined
        ? ABOUT_SOMEBODY.map((pattern) => pattern.exec(rest)?.groups?.['about'])
            .filter((text) => text !== undefined)
            .map((text) => onlyOne(text, subjects))
            .find((found) => found !== undefined)
        : undefined;
  if (subject !== undefined) {
    filters.about = subject.id;
    named.about = subject.names[0] ?? subject.id;
    rest = '';
  }
  return Object.keys(named).length === 0 ? undefined : { filters, named, rest: withoutAsking(rest) };
}

/** A question without the words at its start that only ask or deny. Any other text stays as it is. */
export function withoutAsking(text: string): string {
  return ASKING.test(text.trim()) ? text.trim().replace(EMPTY, '').trim() : text;
}

function tidy(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replace(/[?.!]+$/u, '');
}

/** The only one of whose names the text has some of the words and no others; `undefined` when there are several or none. */
function onlyOne(text: string, all: readonly Named[]): Named | undefined {
  const words = formsOf(text.replace(/^the /iu, ''));
  if (words.length === 0) return undefined;
  const found = all.filter(({ names }) =>
    names.some((name) => {
      const forms = formsOf(name);
      return words.every((word) => forms.includes(word));
    }),
  );
  const exact = found.filter(({ names }) => names.some((name) => formsOf(name).join(' ') === words.join(' ')));
  return found.length === 1 ? found[0] : exact.length === 1 ? exact[0] : undefined;
}
