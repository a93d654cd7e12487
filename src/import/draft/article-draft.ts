import { splitArticleDocument } from '../../content/article-document.ts';
import { parseBody } from '../../content/markdown-body.ts';
import { textBlocks } from '../../content/text-block.ts';
import { writeBody } from './body-markdown.ts';
import { slug, type CastRegisters, type CastMember } from '../attribution/cast.ts';
import type { Extraction, Fact } from '../sources/extraction.ts';
import { proposeQuotations, type Proposals } from '../attribution/proposal.ts';
import { yamlText } from './yaml-text.ts';

/** What the keeper knows about a copy apart from its text. */
export interface CopyFacts {
  /** Name of the document. */
  readonly document: string;
  readonly sha256: string;
  /** Day of the import, `YYYY-MM-DD`. */
  readonly added: string;
  /** Given on the command line for all sources. */
  readonly outlet?: string;
  readonly rights?: string;
}

/** An article file that waits for a person. */
export interface Draft {
  /** The name of its file without `.md`; begins with `undated-` when no date is known. */
  readonly name: string;
  /** Field and reason, for everything a person must decide. */
  readonly undecided: readonly { readonly field: string; readonly why: string }[];
  readonly proposals: Proposals;
  /** The whole file under a name of its own, which only differs where another file has the first one. */
  text(name: string): string;
}

/** Words of a headline in a name: enough to know the article by, few enough to type. */
const NAME_WORDS = 6;

/** Longer texts are no articles, and the search for people in them would take minutes, in UTF-16 units. */
const LONGEST_PROPOSED = 500_000;

/** Makes an article file of a source. Nothing is filled in that the source or the keeper does not state. */
export function draftArticle(extraction: Extraction, copy: CopyFacts, registers: CastRegisters): Draft {
  const { facts } = extraction;
  const body = writeBody(extraction.tree);
  const { document } = splitArticleDocument(`---\n---\n\n${body}`, copy.document);
  const blocks = document === undefined ? [] : textBlocks(parseBody(document, copy.document).tree);
  const proposals =
    body.length > LONGEST_PROPOSED
      ? { quotations: [], notQuotations: [] }
      : proposeQuotations(
          blocks.map(({ text, element }) => ({ text, heading: /^h\d$/u.test(element.tagName) })),
          registers,
        );
  const outletId = copy.outlet ?? outletIdOf(facts.outlet, registers);
  const name = draftName(facts.published?.value, facts.headline?.value ?? blocks[0]?.text ?? copy.document);
  const undecided = undecidedFields(extraction, copy, outletId, proposals, body.length);
  const origins = Object.entries(facts).filter((entry): entry is [string, Fact] => entry[1] !== undefined);
  return {
    name,
    undecided,
    proposals,
    text: (id) =>
      [
        '---',
        ...undecided.map(({ field, why }) => `# to decide: ${field}: ${why.replace(/\s+/gu, ' ')}`),
        ...(facts.published === undefined ? [] : [`id: ${id}`]),
        ...(facts.headline === undefined ? [] : [`headline: ${yamlText(facts.headline.value)}`, 'headlineBy: printed']),
        ...(outletId === undefined ? [] : [`outlet: ${outletId}`]),
        ...(facts.byline === undefined ? [] : [`byline: ${yamlText(facts.byline.value)}`]),
        ...(facts.published === undefined
          ? []
          : [
              `published: '${facts.published.value}'`,
              `publishedBasis: ${yamlText(`Stated: ${facts.published.origin}.`)}`,
            ]),
        `added: '${copy.added}'`,
        ...(facts.url === undefined ? [] : [`url: ${yamlText(facts.url.value)}`]),
        'edition: full',
        `document: ${yamlText(copy.document)}`,
        `sha256: ${copy.sha256}`,
        ...(copy.rights === undefined ? [] : [`rights: ${copy.rights}`]),
        ...(facts.summary === undefined ? [] : [`summary: ${yamlText(facts.summary.value)}`]),
        ...(origins.length === 0
          ? []
          : ['origins:', ...origins.map(([field, { origin }]) => `  ${field}: ${yamlText(origin)}`)]),
        ...quotationLines(proposals),
        '---',
        '',
        body,
      ].join('\n'),
  };
}

function quotationLines({ quotations, notQuotations }: Proposals): readonly string[] {
  const list = quotations.flatMap(({ speaker, parts, to, said, evidence, confidence }) => [
    "  - proposed: 'true'",
    ...(speaker === undefined ? [] : [`    speaker: ${speaker.id}`]),
    '    parts:',
    ...parts.map((part) => `      - ${yamlText(part)}`),
    ...(to === undefined ? [] : [`    to: ${to}`]),
    ...(said === undefined ? [] : [`    said: '${said}'`]),
    `    evidence: ${yamlText(evidence)}`,
    `    confidence: ${confidence}`,
  ]);
  return [
    ...(list.length === 0 ? [] : ['quotations:', ...list]),
    ...(notQuotations.length === 0
      ? []
      : ['notQuotations:', ...notQuotations.map((words) => `  - ${yamlText(words)}`)]),
  ];
}

/** `2022-02-02-no-open-invitation`, or `undated-no-open-invitation`. */
function draftName(published: string | undefined, words: string): string {
  const date = published?.replace(/[?~%]$/u, '') ?? 'undated';
  const named = slug(words.slice(0, 400)).split('-').slice(0, NAME_WORDS).join('-').slice(0, 80).replace(/-$/u, '');
  return `${date}-${named === '' ? 'article' : named}`;
}

function outletIdOf(fact: Fact | undefined, { outlets }: CastRegisters): string | undefined {
  if (fact === undefined) return undefined;
  const plain = (name: string): string => slug(name.replace(/^the\s/iu, ''));
  return [...outlets.values()].find(({ id, name }) => plain(name) === plain(fact.value) || id === slug(fact.value))?.id;
}

function undecidedFields(
  { facts, doubts }: Extraction,
  { rights }: CopyFacts,
  outlet: string | undefined,
  { quotations }: Proposals,
  length: number,
): Draft['undecided'] {
  const open: { field: string; why: string }[] = [];
  if (facts.published === undefined)
    open.push({
      field: 'id, published, publishedBasis',
      why: 'the source states no date; when it is known, rename the file to begin with it',
    });
  if (facts.headline === undefined) open.push({ field: 'headline, headlineBy', why: 'the source prints no headline' });
  if (outlet === undefined) {
    open.push({
      field: 'outlet',
      why:
        facts.outlet === undefined
          ? 'the source does not name who published it; leave it out if it stays unknown'
          : `the source names “${facts.outlet.value}”, which is not in content/outlets.yaml; add it there and name its id`,
    });
  }
  if (facts.url === undefined)
    open.push({ field: 'url', why: 'the source does not give its address; leave it out if it stays unknown' });
  if (rights === undefined) open.push({ field: 'rights', why: 'a rightsstatements.org URI; no source states it' });
  if (facts.summary === undefined) open.push({ field: 'summary', why: 'one or two sentences of your own' });
  const unnamed = quotations.filter(({ speaker }) => speaker === undefined).length;
  if (unnamed > 0)
    open.push({ field: 'speaker', why: `of ${String(unnamed)} quotations the text does not say who speaks` });
  for (const { id, name } of newSpeakers(quotations))
    open.push({
      field: 'speaker',
      why: `${id} (${name}) is not in content/speakers.yaml; npm run archive -- review adds whom you accept`,
    });
  if (length > LONGEST_PROPOSED) open.push({ field: 'quotations', why: 'the text is too long for proposals' });
  for (const doubt of doubts) open.push({ field: 'body', why: doubt });
  return open;
}

/** Proposed speakers that the register lacks, each once. */
export function newSpeakers(quotations: Proposals['quotations']): readonly CastMember[] {
  const speakers = quotations
    .map(({ speaker }) => speaker)
    .filter((speaker) => speaker !== undefined && !speaker.known);
  return [...new Map(speakers.map((speaker) => [speaker?.id, speaker])).values()].filter(
    (speaker) => speaker !== undefined,
  );
}
