import { resolvePhrase } from './coreference.ts';
import { fromClause, type Evidence } from './evidence.ts';
import { isReported } from './evidence-before.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Part } from './run-group.ts';
import { clausesAt, namesIn, narrative, sentenceAt, type TextAnalysis } from './text-analysis.ts';

/** A sentence or block that announces the words: "Read his full quote below:". */
export function introduced(analysis: TextAnalysis, { block, run }: Part): Evidence | undefined {
  const own = narrative(analysis, block).told.slice(0, run.outerStart).trimEnd();
  const place = own === '' ? block - 1 : block;
  const { words, told, heading } = narrative(analysis, place);
  const before = own === '' ? told.trimEnd() : own;
  if (heading || (!/[:：]$/u.test(before) && analysis.grammar?.announces.test(before) !== true)) return undefined;
  const last = words.findLastIndex(({ end }) => end <= before.length);
  const sentence = sentenceAt(analysis, place, last);
  const clause = clausesAt(analysis, place, last).findLast(({ verb }) => verb <= last);
  // Reed replied: ¶ “…”
  const leads = clause !== undefined && !clause.weak && clause.kind === 'direct' && last - clause.to <= 1;
  if (clause !== undefined) return fromClause(leads ? 'leads-in' : 'introduced', place, clause);
  const subject =
    namedBeforeColon(analysis, place, last) ??
    onlyNamed(analysis, place, sentence.from, last) ??
    // "Es sei nämlich so:" goes on with somebody before.
    (isReported(analysis, place, narrative(analysis, place).sentences.indexOf(sentence))
      ? undefined
      : analysis.grammar?.mainSubject(words, sentence, last + 1));
  if (subject === undefined) return undefined;
  const owner = ownerBeforeColon(analysis, place, subject, last);
  return { kind: 'introduced', block: place, subject: owner ?? subject, from: sentence.from, to: last + 1 };
}

/** „Ole Brandt prüfte den Plan. Sein Fazit: „…““: the possessive, if it means the subject of the sentence before. */
function ownerBeforeColon(
  analysis: TextAnalysis,
  block: number,
  { from, to }: NounPhrase,
  colon: number,
): NounPhrase | undefined {
  const { words } = narrative(analysis, block);
  const { owner } = analysis.grammar ?? {};
  if (owner === undefined || to !== colon || to - from !== 2) return undefined;
  if (!owner.possessives.test(words[from]?.lower ?? '') || !owner.nouns.test(words[from + 1]?.lower ?? ''))
    return undefined;
  const possessive: NounPhrase = { from, to: from + 1, plural: false };
  return resolvePhrase(analysis, block, possessive).by === 'subject' ? possessive : undefined;
}

/** "It did not surprise the baker Tom Reed: “…”": somebody named directly before the colon. */
function namedBeforeColon(analysis: TextAnalysis, block: number, colon: number): NounPhrase | undefined {
  const { words } = narrative(analysis, block);
  const name = namesIn(analysis, block, 0, colon).findLast(({ to }) => to === colon);
  if (words[colon]?.text !== ':' || name === undefined || name.possessive) return undefined;
  // "Reed and Bloom:" are two.
  const isObject = analysis.grammar?.takesObject?.test(words[name.from - 1]?.lower ?? '') === true;
  const before = words[name.from - 1]?.text ?? '';
  const two = /^[&,]$/u.test(before) || analysis.grammar?.joins.test(before) === true;
  return two || isObject ? undefined : { from: name.from, to: name.to, plural: false };
}

/**
 * „Ähnlich sieht es Tom Reed vom Bootsverein:“ Where a subject may stand behind its verb, the only person of the sentence, unless
 * a preposition leads there, or the sentence tells what happens to them: „Gewählt wurde Tom Reed.“
 */
export function onlyNamed(analysis: TextAnalysis, block: number, from: number, colon: number): NounPhrase | undefined {
  const { words } = narrative(analysis, block);
  const names = namesIn(analysis, block, from, colon);
  const [name, ...others] = names;
  const candidate = name?.candidates[0];
  if (
    analysis.grammar?.invertsBehind !== true ||
    name === undefined ||
    candidate?.kind !== 'person' ||
    name.candidates.length > 1 ||
    name.possessive
  )
    return undefined;
  if (isPassive(analysis, block, from, colon, name.from)) return undefined;
  if (others.some(({ candidates }) => !candidates.includes(candidate))) return undefined;
  const takes = (at: number): boolean => analysis.grammar?.takesObject?.test(words[at]?.lower ?? '') !== false;
  let before = name.from - 1;
  // „zitierte sie den früheren Wirt Tom Reed“
  const isOfName = (text = ''): boolean => /^\p{Lu}/u.test(text) || analysis.grammar?.attributes?.test(text) === true;
  while (before >= from && isOfName(words[before]?.text) && !takes(before)) before -= 1;
  return takes(before) ? undefined : { from: name.from, to: name.to, plural: false };
}

/** Whether a sentence tells what happens to somebody: in its first part up to a comma or dash, or in that with the name. */
function isPassive(analysis: TextAnalysis, block: number, from: number, to: number, name: number): boolean {
  const { words } = narrative(analysis, block);
  const marks = [...words.keys()].filter((at) => at > from && at < to && /^[,–—-]$/u.test(words[at]?.text ?? ''));
  const first = marks[0] ?? to;
  const start = marks.findLast((at) => at < name) ?? from;
  const end = marks.find((at) => at > name) ?? to;
  return [...words.slice(from, first), ...words.slice(start, end)].some(
    ({ lower }) => analysis.grammar?.passives?.test(lower) === true,
  );
}
