import { toHtml } from 'hast-util-to-html';
import type { Article, Outlet, Quotation, Speaker } from '../archive/article.ts';
import { splitArticleDocument } from './article-document.ts';
import { parseBody } from './markdown-body.ts';
import { edtfDate, speakEdtfDate } from '../archive/edtf-date.ts';
import { articleSchema, type FrontMatter } from './front-matter-schema.ts';
import type { Issue } from '../archive/issue.ts';
import { present } from '../archive/present.ts';
import { markQuotations } from './quotation-markup.ts';
import { locateQuotations, type Positions } from './quotation-place.ts';
import { didYouMean } from '../archive/suggestion.ts';
import { sourceOffset, textBlocks } from './text-block.ts';
import { validateYaml, type YamlSource } from './yaml-source.ts';

/** The speakers and outlets that articles may name, by id. */
export interface Registers {
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly outlets: ReadonlyMap<string, Outlet>;
}

/** The result of reading an article file: an article, or issues. */
export interface ParsedArticle {
  /** Absent when there are issues. */
  readonly article?: Article;
  readonly issues: readonly Issue[];
}

/**
 * Reads one article file. Quotations and HTML come from the same tree, so they always agree.
 *
 * @param text the whole file
 * @param file its path from the project's root; the file name must be the article's id
 */
export function parseArticle(text: string, file: string, registers: Registers): ParsedArticle {
  const split = splitArticleDocument(text, file);
  if (split.document === undefined) return { issues: split.issues };
  const yaml = split.document.frontMatter;
  const { value: fields, issues: fieldIssues } = validateYaml(yaml, articleSchema, file);
  const body = parseBody(split.document, file);
  const blocks = textBlocks(body.tree);
  const proposals = proposalIssues(yaml, file);
  if (fields === undefined) return { issues: [...fieldIssues, ...proposals, ...body.issues] };

  const positions: Positions = {
    file,
    field: (path) => yaml.pointAt(path),
    text: (number, unit) => {
      const block = blocks[number - 1];
      return body.pointAt(block === undefined ? 0 : sourceOffset(block, unit, body.source));
    },
  };
  // One issue is enough for an empty body.
  const located = blocks.length === 0 ? { places: [], issues: [] } : locateQuotations(blocks, fields, positions);
  const issues = [
    ...body.issues,
    ...proposals,
    ...idIssues(fields, file, yaml),
    ...quotationIdIssues(fields, file, yaml),
    ...registerIssues(fields, registers, file, yaml),
    ...located.issues,
  ];
  if (issues.length > 0) return { issues };

  const quotations = fields.quotations.map((quotation, index) =>
    present<Quotation>({ ...quotation, places: located.places[index] ?? [] }),
  );
  markQuotations(
    blocks,
    quotations.map(({ id, speaker, said, language, places }) => ({
      id,
      language,
      said: said === undefined ? undefined : speakEdtfDate(edtfDate(said)),
      speakerName: registers.speakers.get(speaker)?.name ?? speaker,
      places,
    })),
  );
  return {
    article: present<Article>({
      ...fields,
      quotations,
      paragraphs: blocks.map(({ number, text: words }) => ({ number, text: words })),
      html: toHtml(body.tree),
    }),
    issues: [],
  };
}

function idIssues(fields: FrontMatter, file: string, yaml: YamlSource): readonly Issue[] {
  const name = /([^/]+)\.md$/.exec(file)?.[1] ?? file;
  if (fields.id === name) return [];
  return [
    {
      file,
      ...yaml.pointAt(['id']),
      rule: 'id-not-file-name',
      message: `the id is "${fields.id}", but the file is named "${name}.md". If the article was ever published, the id stays: rename the file. Otherwise make them the same.`,
    },
  ];
}

function quotationIdIssues({ quotations }: FrontMatter, file: string, yaml: YamlSource): readonly Issue[] {
  return quotations.flatMap(({ id }, index) => {
    const first = quotations.findIndex((other) => other.id === id);
    if (first === index) return [];
    return [
      {
        file,
        ...yaml.pointAt(['quotations', index, 'id']),
        rule: 'quotation-id-duplicate',
        message: `the quotation "${quotations[first]?.parts[0] ?? ''}" above has the id "${id}" too. Remove it here and run \`npm run mint\`, which writes another.`,
      },
    ];
  });
}

/**
 * Issues for quotations that the importer proposed and nobody has confirmed. Reads the raw YAML, because proposals may
 * still lack required fields.
 */
function proposalIssues(yaml: YamlSource, file: string): readonly Issue[] {
  const { quotations } = (yaml.data ?? {}) as { readonly quotations?: unknown };
  if (!Array.isArray(quotations)) return [];
  return quotations.flatMap((quotation: unknown, index) => {
    const { proposed, parts } = (quotation ?? {}) as { readonly proposed?: unknown; readonly parts?: unknown };
    if (proposed === undefined) return [];
    const words = Array.isArray(parts) ? String(parts[0] ?? '') : '';
    return [
      {
        file,
        ...yaml.pointAt(['quotations', index, 'proposed']),
        rule: 'quotation-proposed',
        message: `the importer proposed the quotation "${words.length > 60 ? `${words.slice(0, 60)}…` : words}", and nobody has confirmed it. Run \`npm run archive -- review\`, or correct it by hand and remove the field "proposed".`,
      },
    ];
  });
}

function registerIssues(fields: FrontMatter, registers: Registers, file: string, yaml: YamlSource): readonly Issue[] {
  const named: readonly (readonly [
    kind: 'speaker' | 'outlet',
    id: string | undefined,
    path: readonly PropertyKey[],
  ])[] = [
    ['outlet', fields.outlet, ['outlet']],
    ...fields.quotations.flatMap(({ speaker, to }, index) => [
      ['speaker', speaker, ['quotations', index, 'speaker']] as const,
      ['outlet', to, ['quotations', index, 'to']] as const,
    ]),
  ];
  return named.flatMap(([kind, id, path]) => {
    const register = kind === 'speaker' ? registers.speakers : registers.outlets;
    if (id === undefined || register.has(id)) return [];
    return [
      {
        file,
        ...yaml.pointAt(path),
        rule: `${kind}-unknown`,
        message: `"${id}" is not in content/${kind}s.yaml.${didYouMean(id, register.keys())} Correct the id or add the ${kind}.`,
      },
    ];
  });
}
