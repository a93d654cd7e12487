import { idOf, idWords } from '../../archive/id-words.ts';
import { splitArticleDocument } from '../../content/article-document.ts';
import { parseBody } from '../../content/body/markdown-body.ts';
import { textBlocks } from '../../content/body/text-block.ts';
import { writeBody } from './body-markdown.ts';
import { unpairedMarks } from '../../content/quotations/unpaired-mark.ts';
import { withoutTheOther, type Undecided } from './draft-remarks.ts';
import { LONGEST_PROPOSED, undecidedFields } from './undecided-fields.ts';
import type { CastRegisters } from '../attribution/cast.ts';
import type { Extraction, Fact } from '../sources/page/extraction.ts';
import { proposeQuotations, type Proposals } from '../attribution/proposal.ts';
import { interfaceLanguage } from '../../languages/known-languages.ts';
import { withoutArticle } from '../sources/outlet-name.ts';
import { originInWords, type Origin } from '../sources/origin.ts';
import { yamlText } from '../../content/yaml/yaml-text.ts';

/** What is known about a copy apart from its text. */
export interface CopyFacts {
  readonly document: string;
  readonly sha256: string;
  /** Day of the import, `YYYY-MM-DD`. */
  readonly added: string;
  /** Given on the command line for all sources, like `rights`. */
  readonly outlet?: string;
  readonly rights?: string;
  /** The pictures that were taken, in the order of the text. */
  readonly pictures?: readonly { readonly name: string; readonly alt: string; readonly credit?: string }[];
  /** Ids of topics that the source is sorted under. */
  readonly topics?: readonly string[];
}

/** An article file that a person has to complete. */
export interface Draft {
  /** File name without `.md`; begins with `undated-` when no date is known. */
  readonly name: string;
  /** The fields that a person must decide on, and why. */
  readonly undecided: readonly Undecided[];
  readonly proposals: Proposals;
  /** The text of the file. @param name the name it gets, which is not {@link name} when that is taken */
  text(name: string): string;
}

/** Words of the headline in a file name: enough to recognise the article, few enough to type. */
const NAME_WORDS = 6;

/** In characters; an id has at most 100, and the date and a number for namesakes come to it. */
const LONGEST_NAME = 80;

/** What tells an article from every other, whatever its file is called. @param sha256 of its document */
export function articleKey(sha256: string): string {
  return sha256.slice(0, 8);
}

/** Drafts the article file of a source. Fills in only what the source or the keeper states. */
export function draftArticle(extraction: Extraction, copy: CopyFacts, archive: CastRegisters): Draft {
  const { facts } = extraction;
  const words = interfaceLanguage(archive.language ?? 'en');
  const from = (origin: Origin): string => originInWords(origin, words);
  const language = facts.language?.value;
  const foreign = language === undefined || isSameLanguage(language, archive.language) ? undefined : language;
  const registers = { ...archive, article: articleKey(copy.sha256), ...(language !== undefined && { language }) };
  const body = writeBody(extraction.tree);
  const { document } = splitArticleDocument(`---\n---\n\n${body}`, copy.document);
  const blocks = document === undefined ? [] : textBlocks(parseBody(document, copy.document).tree);
  const proposals =
    body.length > LONGEST_PROPOSED
      ? { quotations: [], notQuotations: [] }
      : proposeQuotations(
          blocks.map(({ text, element, code }) => ({ text, code, heading: /^h\d$/u.test(element.tagName) })),
          registers,
        );
  const outletId = copy.outlet ?? outletIdOf(facts.outlet, registers);
  const { name, complete } = draftName(
    facts.published?.value,
    facts.headline?.value ?? blocks[0]?.text ?? copy.document,
    registers.language,
  );
  const undecided = [
    ...(complete ? [] : [unreadableName(name)]),
    ...undecidedFields(extraction, copy, outletId, proposals, { length: body.length, ...registers }),
    ...withoutTheOther(blocks, unpairedMarks(blocks)),
  ];
  const origins = Object.entries(facts).filter(
    (entry): entry is [string, Fact] => entry[1] !== undefined && (entry[0] !== 'language' || foreign !== undefined),
  );
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
              `publishedBasis: ${yamlText(words.say('written.stated', { origin: from(facts.published.origin) }))}`,
            ]),
        `added: '${copy.added}'`,
        ...(foreign === undefined ? [] : [`language: ${yamlText(foreign)}`]),
        ...(facts.url === undefined ? [] : [`url: ${yamlText(facts.url.value)}`]),
        'edition: full',
        `document: ${yamlText(copy.document)}`,
        `sha256: ${copy.sha256}`,
        ...(copy.rights === undefined ? [] : [`rights: ${copy.rights}`]),
        ...(facts.summary === undefined ? [] : [`summary: ${yamlText(facts.summary.value)}`]),
        ...(copy.topics === undefined || copy.topics.length === 0 ? [] : [`topics: [${copy.topics.join(', ')}]`]),
        ...(origins.length === 0
          ? []
          : ['origins:', ...origins.map(([field, { origin }]) => `  ${field}: ${yamlText(from(origin))}`)]),
        ...quotationLines(proposals),
        ...pictureLines(copy.pictures),
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

function pictureLines(pictures: CopyFacts['pictures'] = []): readonly string[] {
  const credited = pictures.flatMap(({ name, credit }) =>
    credit === undefined ? [] : [`  - file: ${name}`, `    credit: ${yamlText(credit)}`],
  );
  return credited.length === 0 ? [] : ['pictures:', ...credited];
}

/** Whether an article in `en-GB` needs no tag of its own in an archive in `en`. */
function isSameLanguage(tag: string, archive = 'und'): boolean {
  return tag === archive || tag.startsWith(`${archive}-`);
}

/** `2022-02-02-no-open-invitation`, or `undated-no-open-invitation`. */
function draftName(
  published: string | undefined,
  headline: string,
  language: string | undefined,
): { readonly name: string; readonly complete: boolean } {
  const date = published?.replace(/[?~%]$/u, '') ?? 'undated';
  const { words, complete } = idWords(headline.slice(0, 400), language);
  const named = words
    .split('-')
    .slice(0, NAME_WORDS)
    .reduce((so, word) => (so.length + word.length < LONGEST_NAME ? `${so}-${word}` : so), '')
    .slice(1);
  return { name: `${date}-${named === '' ? 'article' : named}`, complete };
}

function unreadableName(name: string): Undecided {
  return {
    field: 'id',
    why: `${name} is proposed, because the headline is not in letters that an address can have; put a short word of your own for it behind the date, in a-z, and rename the file to the same`,
  };
}

function outletIdOf(fact: Fact | undefined, { outlets, language }: CastRegisters): string | undefined {
  if (fact === undefined) return undefined;
  const plain = (name: string): string => idOf(withoutArticle(name), language);
  return [...outlets.values()].find(
    ({ id, name }) => plain(name) === plain(fact.value) || id === idOf(fact.value, language),
  )?.id;
}
