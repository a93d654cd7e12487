import type { Issue } from '../../archive/issue.ts';
import { didYouMean } from '../../text/suggestion.ts';
import type { FrontMatter } from './front-matter-schema.ts';
import type { Registers } from '../registers/registers.ts';
import { isRefused, type Sound } from '../yaml/sound-part.ts';
import type { YamlSource } from '../yaml/yaml-source.ts';

/**
 * What the schema cannot say about front matter: its id, the ids of its quotations, what it names in the registers.
 *
 * @param fields as far as the schema accepts them
 */
export function frontMatterIssues(
  fields: Sound<FrontMatter>,
  registers: Registers,
  file: string,
  yaml: YamlSource,
): readonly Issue[] {
  return [
    ...idIssues(fields, file, yaml),
    ...quotationIdIssues(fields, file, yaml),
    ...registerIssues(fields, registers, file, yaml),
    ...printedNameIssues(fields, registers, file, yaml),
    ...translationIssues(fields, registers, file, yaml),
  ];
}

/** The id must be the file's name. */
function idIssues(fields: Sound<FrontMatter>, file: string, yaml: YamlSource): readonly Issue[] {
  const name = /([^/]+)\.md$/.exec(file)?.[1] ?? file;
  if (fields.id === undefined || fields.id === name) return [];
  return [
    {
      file,
      ...yaml.pointAt(['id']),
      rule: 'id-not-file-name',
      message: `the id is "${fields.id}", but the file is named "${name}.md". If the article was ever published, the id stays: rename the file. Otherwise make them the same.`,
    },
  ];
}

/** Quotations of one article must have different ids. `archive.ts` compares those of all articles. */
function quotationIdIssues({ quotations = [] }: Sound<FrontMatter>, file: string, yaml: YamlSource): readonly Issue[] {
  return quotations.flatMap((quotation, index) => {
    const first = quotations.findIndex((other) => other?.id === quotation?.id);
    if (quotation?.id === undefined || first === index) return [];
    return [
      {
        file,
        ...yaml.pointAt(['quotations', index, 'id']),
        rule: 'quotation-id-duplicate',
        message: `the quotation "${quotations[first]?.parts?.[0] ?? ''}" above has the id "${quotation.id}" too. Remove it here and run \`npm run mint\`, which writes another.`,
      },
    ];
  });
}

/**
 * Issues for quotations that the importer proposed and nobody has confirmed. Reads the raw YAML, because proposals may
 * still lack required fields.
 */
export function proposalIssues(yaml: YamlSource, file: string): readonly Issue[] {
  const { quotations } = (yaml.data ?? {}) as { readonly quotations?: unknown };
  if (!Array.isArray(quotations)) return [];
  return quotations.flatMap((quotation: unknown, index) => {
    const { proposed, parts } = (quotation ?? {}) as { readonly proposed?: unknown; readonly parts?: unknown };
    if (proposed === undefined) return [];
    const words = Array.isArray(parts) ? String(parts[0] ?? '') : '';
    return [
      {
        file,
        ...yaml.pointAt(['quotations', index]),
        rule: 'quotation-proposed',
        message: `the importer proposed the quotation "${words.length > 60 ? `${words.slice(0, 60)}…` : words}", and nobody has confirmed it. Run \`npm run archive -- review\`, or correct it by hand and remove the field "proposed".`,
      },
    ];
  });
}

/** The issues without fields that proposals lack: who confirms one gives it a speaker, and `mint` gives it an id. */
export function ofDecided(issues: readonly Issue[], proposals: readonly Issue[]): readonly Issue[] {
  const open = new Set(proposals.map(({ line }) => line));
  return issues.filter(({ rule, line }) => rule !== 'field-missing' || !open.has(line));
}

/** Everybody and everything that the article names must be in its register. */
function registerIssues(
  fields: Sound<FrontMatter>,
  registers: Registers,
  file: string,
  yaml: YamlSource,
): readonly Issue[] {
  const named: readonly (readonly [
    kind: 'speaker' | 'outlet' | 'topic' | 'series',
    id: string | undefined,
    path: readonly PropertyKey[],
  ])[] = [
    ['outlet', fields.outlet, ['outlet']],
    ...(fields.topics ?? []).map((id, number) => ['topic', id, ['topics', number]] as const),
    ['series', fields.series?.id, ['series', 'id']],
    ...(fields.quotations ?? []).flatMap(({ speaker, to, about = [], proposed } = {}, index) => [
      // The review adds whom it accepts; that the quotation is only proposed is said already.
      ['speaker', proposed === undefined ? speaker : undefined, ['quotations', index, 'speaker']] as const,
      ['outlet', to, ['quotations', index, 'to']] as const,
      ...about.map((id, number) => ['speaker', id, ['quotations', index, 'about', number]] as const),
    ]),
  ];
  return named.flatMap(([kind, id, path]) => {
    const name = kind === 'series' ? kind : (`${kind}s` as const);
    const register: ReadonlyMap<string, unknown> = registers[name] ?? new Map();
    if (id === undefined || register.has(id)) return [];
    return [
      {
        file,
        ...yaml.pointAt(path),
        rule: `${kind}-unknown`,
        message: `"${id}" is not in content/${name}.yaml.${didYouMean(id, register.keys())} Correct the id or add the ${kind}.`,
      },
    ];
  });
}

/** A name as printed that is the register's own says nothing, and would stay behind when the register's name changes. */
function printedNameIssues(
  { quotations = [] }: Sound<FrontMatter>,
  { speakers }: Registers,
  file: string,
  yaml: YamlSource,
): readonly Issue[] {
  return quotations.flatMap((quotation, index) => {
    const { speaker = '', as } = quotation ?? {};
    if (as === undefined || as !== speakers.get(speaker)?.name) return [];
    return [
      {
        file,
        ...yaml.pointAt(['quotations', index, 'as']),
        rule: 'as-is-the-name',
        message: `"${as}" is the name of "${speaker}" in content/speakers.yaml, so pages show it anyway. Remove "as": it is only for a printed name that differs.`,
      },
    ];
  });
}

/** A translation into the language of the words is none. */
function translationIssues(
  article: Sound<FrontMatter>,
  { language: ofArchive = 'en' }: Registers,
  file: string,
  yaml: YamlSource,
): readonly Issue[] {
  const { quotations = [] } = article;
  return quotations.flatMap((quotation = {}, index) => {
    const { language, translation } = quotation;
    const isUnknown = isRefused(quotation, 'language') || (language === undefined && isRefused(article, 'language'));
    const original = language ?? article.language ?? ofArchive;
    if (isUnknown || translation?.language === undefined || !isSameLanguage(translation.language, original)) return [];
    return [
      {
        file,
        ...yaml.pointAt(['quotations', index, 'translation', 'language']),
        rule: 'translation-same-language',
        message: `the translation is in "${translation.language}", but so are the words ("${original}"). Correct the language of the translation, or give the quotation its own "language".`,
      },
    ];
  });
}

/** Whether two tags mean the same language in the same script: a text in other letters is a translation too. */
function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [new Intl.Locale(one).maximize(), new Intl.Locale(other).maximize()];
  return a.language === b.language && a.script === b.script;
}

/** Warnings for names under `as` that a full text does not print. A record may leave them out. */
export function unprintedNameWarnings(
  { edition, headline, byline = '', quotations }: FrontMatter,
  blocks: readonly { readonly text: string }[],
  yaml: YamlSource,
  file: string,
): readonly Issue[] {
  if (edition !== 'full') return [];
  const printed = [headline, byline, ...blocks.map(({ text }) => text)];
  return quotations.flatMap(({ as }, index) => {
    if (as === undefined || printed.some((text) => text.includes(as))) return [];
    return [
      {
        file,
        ...yaml.pointAt(['quotations', index, 'as']),
        rule: 'as-not-printed',
        message: `"${as}" does not stand in the text, the headline or the byline. Write the name letter for letter as the article prints it.`,
      },
    ];
  });
}
