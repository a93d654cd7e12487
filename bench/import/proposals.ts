/**
 * Measures the importer's proposals against the annotations of this archive's articles, on the documents the articles
 * were made from: `npm run bench:import -- FOLDER`. The documents are found by their checksums.
 *
 * A quotation counts as found when all its parts are the same to the letter; its speaker is then right or wrong.
 */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitArticleDocument } from '../../src/content/article-document.ts';
import { parseBody } from '../../src/content/body/markdown-body.ts';
import { textBlocks } from '../../src/content/body/text-block.ts';
import { writeBody } from '../../src/import/draft/body-markdown.ts';
import { readPlainText } from '../../src/import/sources/text/plain-text.ts';
import { proposeQuotations } from '../../src/import/attribution/proposal.ts';
import { realCorpus } from '../corpus/real-articles.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder that holds the documents.');
const bare = process.argv.includes('--without-registers');
const corpus = realCorpus('content');
const speakers = new Map(bare ? [] : corpus.speakers.map((speaker) => [speaker.id, speaker]));
const outlets = new Map(bare ? [] : corpus.outlets.map((outlet) => [outlet.id, outlet]));
const total = { wanted: 0, proposed: 0, found: 0, right: 0 };

for (const name of readdirSync(folder).toSorted()) {
  const bytes = readFileSync(join(folder, name));
  const digest = createHash('sha256').update(bytes).digest('hex');
  const article = corpus.articles.find(({ sha256 }) => sha256 === digest);
  if (article === undefined) continue;
  const markdown = writeBody(readPlainText(bytes.toString('utf8')).tree);
  const { document } = splitArticleDocument(`---\n---\n\n${markdown}`, name);
  if (document === undefined) throw new Error(`${name} cannot be split`);
  const blocks = textBlocks(parseBody(document, name).tree);
  const proposals = proposeQuotations(
    blocks.map(({ text, element }) => ({ text, heading: /^h\d$/.test(element.tagName) })),
    { speakers, outlets },
  );
  const key = (parts: readonly string[]): string => parts.join('\n');
  const wanted = new Map(article.quotations.map(({ parts, speaker }) => [key(parts), speaker]));
  const proposed = new Map(proposals.quotations.map((proposal) => [key(proposal.parts), proposal]));
  const found = [...wanted].filter(([parts]) => proposed.has(parts));
  const right = found.filter(([parts, speaker]) => proposed.get(parts)?.speaker?.id === speaker);
  console.log(
    `${article.id}: ${String(found.length)} of ${String(wanted.size)} found, ${String(proposed.size)} proposed, ${String(right.length)} speakers right`,
  );
  for (const [parts, speaker] of wanted) {
    const proposal = proposed.get(parts);
    if (proposal === undefined) console.log(`  missed: ${parts}`);
    else if (proposal.speaker?.id !== speaker)
      console.log(
        `  speaker ${proposal.speaker?.id ?? 'none'} instead of ${speaker} (${proposal.confidence}: ${proposal.evidence}): ${parts}`,
      );
  }
  for (const [parts, { evidence }] of proposed) if (!wanted.has(parts)) console.log(`  wrong: ${parts} (${evidence})`);
  if (process.argv.includes('--verbose')) {
    console.log(markdown);
    for (const { parts, speaker, to, evidence, confidence } of proposals.quotations)
      console.log(
        `  ${speaker?.id ?? '?'} → ${to ?? '-'} [${confidence}] ${evidence} | ${parts[0]?.slice(0, 40) ?? ''}`,
      );
    console.log(proposals.notQuotations);
  }
  total.wanted += wanted.size;
  total.proposed += proposed.size;
  total.found += found.length;
  total.right += right.length;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
console.log(
  `recall ${percent(total.found, total.wanted)}, precision ${percent(total.found, total.proposed)}, speakers ${percent(total.right, total.found)}`,
);
