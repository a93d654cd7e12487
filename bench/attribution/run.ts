/**
 * Measures who is credited with which words on news texts that people annotated:
 * `npm run bench:attribution -- FOLDER [--part dev|train|test] [--slice NUMBER] [--errors]`. FOLDER is a copy of PolNeAR
 * (polnear.ts) or of the German Wikinews set (wikinews.ts), or FOLDER is a file of labels (labelled-pages.ts). How to work
 * with it: README.md. Nothing of test is listed.
 */

import { wordsOf } from './annotated-text.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { printLabelledRuns, readLabelledRuns } from './labelled-pages.ts';
import { PARTS, readPolnear } from './polnear.ts';
import { proposedFor } from './proposed.ts';
import { scoreText, type Count, type Judged, type Score } from './score.ts';
import { sliceOf } from './slice.ts';
import { readWikinews } from './wikinews.ts';

const [folder, ...options] = process.argv.slice(2);
const part = PARTS.find((name) => name === options[options.indexOf('--part') + 1]) ?? 'dev';
if (folder === undefined) throw new Error('Name the folder that holds the corpus, or the file of labels.');
if (folder.endsWith('.json')) {
  const language = options.includes('--language') ? options[options.indexOf('--language') + 1] : undefined;
  if (language === undefined) throw new Error('Name the language of the pages: --language fr.');
  printLabelledRuns(await readLabelledRuns(folder, language), options.includes('--errors'));
  process.exit();
}
const slice = options.includes('--slice') ? Number(options[options.indexOf('--slice') + 1]) : undefined;
const listed = options.includes('--errors') && part !== 'test';

const percent = ({ got, of }: Count): string =>
  `${of === 0 ? '–' : ((100 * got) / of).toFixed(1)} % (${String(got)} of ${String(of)})`;

const isPolnear = existsSync(join(folder, 'data', part, 'attributions'));
const language = isPolnear ? 'en' : 'de';
const whole = isPolnear ? readPolnear(folder, part) : readWikinews(folder, part);
const texts = slice === undefined ? whole : whole.filter(({ id }) => sliceOf(id) === slice);
if (texts.length === 0) throw new Error('There is no such slice.');
const scores: Score[] = [];
const times: number[] = [];
for (const annotated of texts) {
  const start = performance.now();
  const proposals = proposedFor(annotated.text, language);
  times.push(performance.now() - start);
  const score = scoreText(annotated, proposals, language);
  scores.push(score);
  if (listed) listErrors(annotated.id, annotated.text, score);
}

const sum = (of: (score: Score) => Count): Count =>
  scores.map(of).reduce((all, { got, of: whole }) => ({ got: all.got + got, of: all.of + whole }), { got: 0, of: 0 });
console.log(`${isPolnear ? 'PolNeAR' : 'Wikinews'} ${part}: ${String(texts.length)} texts`);
console.log(`runs found      ${percent(sum(({ runs }) => runs))}`);
console.log(`words found     ${percent(sum(({ words }) => words))}`);
console.log(`of 1–4 words    ${percent(sum(({ partial }) => partial))}`);
console.log(`precision       ${percent(sum(({ precision }) => precision))}`);
console.log(`joined          ${percent(sum(({ interrupted }) => interrupted))}`);
const verdicts = scores.flatMap((score) => score.verdicts);
printVerdicts('speakers', verdicts);
printVerdicts(
  'no pronouns',
  verdicts.filter(({ unreadPronoun }) => !unreadPronoun),
);
for (const confidence of ['high', 'medium', 'low'])
  printVerdicts(
    `  ${confidence}`,
    verdicts.filter(({ proposed }) => proposed.confidence === confidence),
  );
times.sort((a, b) => a - b);
console.log(
  `time a text     ${(times[Math.floor(times.length / 2)] ?? 0).toFixed(0)} ms in the middle, ${(times.at(-1) ?? 0).toFixed(0)} ms at most`,
);

function printVerdicts(label: string, judged: readonly Judged[]): void {
  const of = (verdict: string): number => judged.filter((one) => one.verdict === verdict).length;
  const clear = judged.length - of('unclear');
  const named = clear - of('open');
  const described = judged.filter(
    ({ verdict, proposed }) => verdict === 'wrong' && proposed.speaker?.kind === 'unnamed',
  ).length;
  console.log(
    `${label.padEnd(15)} right ${percent({ got: of('right'), of: clear })}, wrong ${percent({ got: of('wrong'), of: clear })}, of these ${String(described)} descriptions, open ${percent({ got: of('open'), of: clear })}; of those named right ${percent({ got: of('right'), of: named })}; ${String(of('unclear'))} not judged`,
  );
}

function listErrors(id: string, text: string, score: Score): void {
  const around = (start: number, end: number): string =>
    text.slice(Math.max(0, start - 250), Math.min(text.length, end + 150)).replace(/\s*\n\s*/gu, ' ¶ ');
  for (const { verdict, quotation, proposed } of score.verdicts) {
    if (verdict === 'right') continue;
    const start = proposed.parts[0]?.start ?? 0;
    console.log(
      `\n== ${verdict} ${id} ${String(quotation.source[0]?.start)} [${wordsOf(text, quotation.source)}${quotation.meant === undefined ? '' : ` = ${quotation.meant}`}] got ${proposed.speaker?.name ?? '–'} (${proposed.confidence}; ${proposed.evidence})\n${around(start, Math.min(start + 200, proposed.parts.at(-1)?.end ?? start))}`,
    );
  }
  for (const { start, end } of score.missed)
    console.log(`\n== missed ${id}\n${around(start, Math.min(start + 200, end))}`);
  for (const { parts } of score.superfluous)
    console.log(
      `\n== superfluous ${id} ${text.slice(parts[0]?.start, parts[0]?.end)}\n${around(parts[0]?.start ?? 0, parts[0]?.end ?? 0)}`,
    );
  for (const { content } of score.unjoined)
    console.log(`\n== unjoined ${id}\n${around(content[0]?.start ?? 0, content.at(-1)?.end ?? 0)}`);
}
