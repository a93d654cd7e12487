import type { Place } from '../../archive/article.ts';
import type { Issue, Point } from '../../archive/issue.ts';
import { nearestPlaces, notFound, outOfOrder, sameLook, type BlockText } from './quotation-issues.ts';
import { startsWithOpeningMark, quotedRuns, type QuotedRun } from './quoted-run.ts';

/** The annotations to find in the body, in the order of the front matter. */
export interface Annotation {
  readonly quotations: readonly { readonly parts: readonly string[] }[];
  readonly notQuotations: readonly string[];
  readonly undecided?: readonly string[] | undefined;
}

/** Finds lines and columns in the file, for issues. */
export interface Positions {
  readonly file: string;
  /** Place of a field in the front matter. */
  field(path: readonly PropertyKey[]): Point;
  /** Place of a UTF-16 unit in the text of the block with this number. */
  text(block: number, unit: number): Point;
}

/**
 * Finds every part verbatim in the body: where it fills a run between quotation marks, else where its words first occur
 * (an embedded post has no marks). Every run must belong to an annotation. A run with an issue gets no second one.
 *
 * @returns the places of each quotation's parts; an empty list if any part was not found
 */
export function locateQuotations(
  blocks: readonly BlockText[],
  annotation: Annotation,
  positions: Positions,
): { readonly places: readonly (readonly Place[])[]; readonly issues: readonly Issue[] } {
  const runs = new Map(blocks.map((block) => [block.number, quotedRuns(block.text, block.code)]));
  const claimed = new Map<number, Place[]>();
  const isFree = (place: Place): boolean =>
    claimed.get(place.paragraph)?.some((other) => overlap(place, other)) !== true;
  const blamed: Place[] = [];
  const issues: Issue[] = [];
  let quotationStart: Place = { paragraph: 0, start: 0, end: 0 };
  const places = annotation.quotations.map(({ parts }, quotation) => {
    const found: Place[] = [];
    let after = quotationStart;
    for (const [part, words] of parts.entries()) {
      const verbatim = occurrences(blocks, words);
      const candidates = verbatim.filter(isFree);
      const place = preferred(candidates, after, runs);
      if (place === undefined) {
        const at = { file: positions.file, ...positions.field(['quotations', quotation, 'parts', part]) };
        const near = verbatim.length > 0 ? verbatim : nearestPlaces(words, blocks);
        issues.push(verbatim.length > 0 ? outOfOrder(words, at) : notFound(words, blocks, near[0], at, positions));
        blamed.push(...near);
        continue;
      }
      found.push(place);
      const inParagraph = claimed.get(place.paragraph);
      if (inParagraph === undefined) claimed.set(place.paragraph, [place]);
      else inParagraph.push(place);
      after = place;
    }
    quotationStart = found[0] ?? quotationStart;
    return found.length === parts.length ? found : [];
  });
  const unaccounted = unaccountedRuns(blocks, runs, { claimed, blamed }, annotation, positions);
  return { places, issues: [...issues, ...unaccounted] };
}

/** Every place of the words, in reading order. */
function occurrences(blocks: readonly BlockText[], words: string): readonly Place[] {
  const places: Place[] = [];
  for (const { number, text } of blocks) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      places.push({ paragraph: number, start, end: start + words.length });
    }
  }
  return places;
}

/** The first candidate after `after` that fills a quoted run, else the first one inside a run, else the first one. */
function preferred(
  candidates: readonly Place[],
  after: Place,
  runs: ReadonlyMap<number, readonly QuotedRun[]>,
): Place | undefined {
  const later = candidates.filter((place) => !before(place, after));
  return (
    later.find((place) => runs.get(place.paragraph)?.some((run) => fills(place, run)) === true) ??
    later.find((place) => runs.get(place.paragraph)?.some((run) => within(place, run)) === true) ??
    later[0]
  );
}

function unaccountedRuns(
  blocks: readonly BlockText[],
  runs: ReadonlyMap<number, readonly QuotedRun[]>,
  { claimed, blamed }: { readonly claimed: ReadonlyMap<number, readonly Place[]>; readonly blamed: readonly Place[] },
  { notQuotations, undecided = [] }: Annotation,
  positions: Positions,
): readonly Issue[] {
  const issues: Issue[] = [];
  // Of what is undecided, an embedded post has no marks.
  const lost = undecided.filter((words) => !blocks.some(({ text }) => text.includes(words)));
  const unused = new Set(notQuotations);
  for (const [index, { number, text, code = [] }] of blocks.entries()) {
    // Words of code need no entry, but may have one.
    if (code.length > 0) for (const { start, end } of quotedRuns(text)) unused.delete(text.slice(start, end).trim());
    for (const run of runs.get(number) ?? []) {
      const at = () => ({ file: positions.file, ...positions.text(number, run.outerStart) });
      const words = text.slice(run.start, run.end).trim();
      const [first, last] = [startOfWords(text, run), endOfWords(text, run)];
      const places = claimed.get(number) ?? [];
      // French has words between its marks that nobody said: « Oui, dit-elle. Demain. »
      const inside = text.startsWith('«', run.outerStart)
        ? places.some(({ start, end }) => start <= first && first < end) &&
          places.some(({ start, end }) => start < last && last <= end)
        : places.some(({ start, end }) => start <= first && last <= end);
      unused.delete(words);
      if (blamed.some((place) => overlap(place, { paragraph: number, start: run.start, end: run.end }))) continue;
      if (!run.closed && !startsWithOpeningMark(blocks[index + 1]?.text ?? '') && !inside) {
        issues.push({
          ...at(),
          rule: 'quotation-mark-unclosed',
          message: `the quotation mark before "${shorten(words)}" is never closed. Close it as the original does, or annotate the words as printed.`,
        });
      } else if (!inside && !notQuotations.includes(words) && !undecided.includes(words)) {
        issues.push({
          ...at(),
          rule: 'quotation-unannotated',
          message: `"${words}" stands between quotation marks, but no quotation covers it. Add it under quotations with its speaker, or under notQuotations if nobody said it.`,
        });
      }
    }
  }
  for (const words of unused) {
    issues.push({
      file: positions.file,
      ...positions.field(['notQuotations', notQuotations.indexOf(words)]),
      rule: 'not-quotation-unused',
      message: `"${words}" is listed under notQuotations, but the body does not have it in quotation marks. ${sameLook(words, blocks, positions)}Correct it or remove it.`,
    });
  }
  for (const words of lost) {
    issues.push({
      file: positions.file,
      ...positions.field(['undecided', undecided.indexOf(words)]),
      rule: 'undecided-unused',
      message: `"${words}" is listed under undecided, but the body does not have it. ${sameLook(words, blocks, positions)}Correct it or remove it.`,
    });
  }
  return issues;
}

function before(place: Place, other: Place): boolean {
  return place.paragraph < other.paragraph || (place.paragraph === other.paragraph && place.start < other.start);
}

function overlap(a: Place, b: Place): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

/** Whether a place fills a run. French marks have a space inside that is not part of the words. */
function fills(place: Place, run: QuotedRun): boolean {
  return within(place, run) && place.start - run.start <= 1 && run.end - place.end <= 1;
}

function within(place: Place, run: QuotedRun): boolean {
  return run.start <= place.start && place.end <= run.end;
}

function startOfWords(text: string, run: QuotedRun): number {
  return run.end - text.slice(run.start, run.end).trimStart().length;
}

function endOfWords(text: string, run: QuotedRun): number {
  return run.start + text.slice(run.start, run.end).trimEnd().length;
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
