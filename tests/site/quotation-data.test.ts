import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { printedQuotations } from '../../src/archive/archive.ts';
import { edtfDate, machineDate } from '../../src/archive/edtf-date.ts';
import { articlePath, quotationPath } from '../../src/archive/permalink.ts';
import {
  addressIn,
  archive,
  fileOf,
  jsonLdOf,
  only,
  pageOf,
  sites,
  textOf,
  textsOf,
  type BuiltSite,
} from './site-files.ts';
import { WORDS_IN_PARTS } from './words-in-parts.ts';

/** What all forms of one quotation must agree on. */
interface Statement {
  readonly id: string;
  readonly text: string;
  readonly speaker: string;
  /** Day, month or year of the saying without its certainty, which JSON-LD and `<time>` have no word for. */
  readonly said: string | null;
  readonly url: string;
  readonly context: string;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly speakerName: string;
  readonly said: string | null;
  readonly url: string;
  readonly context: string;
}

interface JsonLdQuotation {
  readonly '@id': string;
  readonly '@type': string;
  readonly url: string;
  readonly text: string;
  readonly creator: { readonly name?: string; readonly description?: string };
  readonly dateCreated?: string;
  readonly isPartOf: { readonly '@id': string };
}

const printed = printedQuotations(archive.articles);

describe.each(sites)('the quotations of the site $name', ({ site }) => {
  const json = JSON.parse(fileOf(site, '/quotations.json')) as readonly Row[];
  const expected = printed.map(({ quotation, article }): Statement => {
    const url = addressIn(site, quotationPath(quotation.id));
    return {
      id: quotation.id,
      text: (WORDS_IN_PARTS[quotation.id] ?? quotation.parts).join(' '),
      speaker: archive.speakers.get(quotation.speaker)?.name ?? '',
      said: quotation.said === undefined ? null : machineDate(edtfDate(quotation.said)),
      url,
      context: `${addressIn(site, articlePath(article.id))}#q-${quotation.id}`,
    };
  });

  test('are the same in JSON as in the front matter', () => {
    expect(json.map(ofRow)).toEqual(expected);
  });

  test('are the same in CSV as in JSON, cell for cell', () => {
    const [head = [], ...rows] = readCsv(fileOf(site, '/quotations.csv'));
    expect(rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index]])))).toEqual(
      json.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cellOf(value)]))),
    );
  });

  test('are the same in the articles’ JSON as in the list of all', () => {
    const ofArticles = archive.articles.flatMap(
      ({ id }) =>
        (JSON.parse(fileOf(site, `/articles/${id}.json`)) as { readonly quotations: readonly Row[] }).quotations,
    );
    expect(ofArticles).toEqual(json);
  });

  test('are the same in the articles’ JSON-LD', () => {
    const parts = archive.articles.flatMap(
      ({ id }) => (jsonLdOf(pageOf(site, articlePath(id))) as { readonly hasPart: readonly JsonLdQuotation[] }).hasPart,
    );
    expect(parts.map(ofJsonLd)).toEqual(expected);
    expect(new Set(parts.map((part) => part['@type']))).toEqual(new Set(['Quotation']));
  });

  test('are the same in their own pages’ JSON-LD, which names the article by the id it gives itself', () => {
    const nodes = printed.map(({ quotation, article }) => ({
      node: jsonLdOf(pageOf(site, quotationPath(quotation.id))) as JsonLdQuotation,
      article: jsonLdOf(pageOf(site, articlePath(article.id))) as { readonly '@id': string },
    }));
    expect(nodes.map(({ node }) => ofJsonLd(node))).toEqual(expected);
    expect(nodes.map(({ node }) => node.isPartOf['@id'])).toEqual(nodes.map(({ article }) => article['@id']));
  });

  test('are the same to a reader of their own pages', () => {
    // Each part stands in quotation marks there. The lines of verse stand below each other, which is no matter of text.
    const inOneLine = expected.map((statement, index) => ({
      ...statement,
      text: (printed[index]?.quotation.parts ?? []).join(' ').replaceAll('\n', ' '),
    }));
    expect(printed.map(({ quotation }) => ofPage(site, quotation.id))).toEqual(inOneLine);
  });

  test('are as their JSON Schema describes', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(
      JSON.parse(fileOf(site, '/quotations.schema.json')) as object,
    );
    validate(json);
    expect(validate.errors).toBe(null);
  });

  test('have a JSON Schema that tells good data from bad, and stands where it says', () => {
    const schema = JSON.parse(fileOf(site, '/quotations.schema.json')) as { readonly $id: string };
    const validate = new Ajv2020().compile(schema);
    const [first, ...others] = json;
    expect(schema.$id).toBe(addressIn(site, '/quotations.schema.json'));
    expect(validate([{ ...first, said: 2023 }, ...others])).toBe(false);
    expect(validate([{ ...first, colour: 'red' }, ...others])).toBe(false);
  });
});

function ofRow({ id, text, speakerName, said, url, context }: Row): Statement {
  return { id, text, speaker: speakerName, said: said === null ? null : machineDate(edtfDate(said)), url, context };
}

function ofJsonLd(node: JsonLdQuotation): Statement {
  return {
    id: idIn(node['@id']),
    text: node.text,
    speaker: node.creator.name ?? node.creator.description ?? '',
    said: node.dateCreated ?? null,
    url: node['@id'],
    context: node.url,
  };
}

function ofPage(site: BuiltSite, id: string): Statement {
  const page = pageOf(site, quotationPath(id));
  const figure = only(page, '.quotation-figure--large');
  const spot = page.querySelectorAll('main a').find((link) => link.getAttribute('href')?.endsWith(`#q-${id}`));
  return {
    id,
    text: textsOf(figure, 'blockquote p')
      .map((words) => words.replace(/^(?:“|« )|(?:”| »)$/gu, ''))
      .join(' '),
    speaker: textOf(only(figure, '.speaker')),
    said: figure.querySelector('time')?.getAttribute('datetime') ?? null,
    url: only(page, 'link[rel="canonical"]').getAttribute('href') ?? '',
    context: new URL(spot?.getAttribute('href') ?? '', site.site).href,
  };
}

function idIn(address: string): string {
  return /\/q\/([^/]+)\/$/.exec(address)?.[1] ?? '';
}

/** How CSV writes a value of JSON: nothing for what is not known, a list as lines. */
function cellOf(value: unknown): unknown {
  return value === null ? '' : Array.isArray(value) ? value.join('\n') : value;
}

/** Rows of cells, read as RFC 4180 has it. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  // Behind the last line break the pattern finds one more, empty row.
  return rows.slice(0, -1);
}
