import { describe, expect, test } from 'vitest';
import { quotationsJsonSchema } from '../../../src/exports/described-row.ts';
import {
  quotationData,
  quotationDataSchema,
  quotationsCsv,
  quotationsJson,
  quotationsNdjson,
  type QuotationData,
} from '../../../src/exports/quotation-data.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { addressOf, anArchive, printed } from '../../fixtures/printed.ts';

const little = printed({}, {});
const much = printed(
  {
    id: 'h8h4jkxy',
    parts: ['I have always had Samantha,', 'she’s always been in London.'],
    to: 'variety',
    said: '2023-06?',
    saidBasis: 'Inferred.',
    utterance: 'samantha',
    about: ['antonia-ember'],
    follows: ['7k2m9x4d'],
    note: 'Kept as printed.',
    as: 'A. Ember',
    translation: { language: 'de', text: 'Ich hatte immer Samantha.', by: 'the archive' },
  },
  { outlet: 'variety' },
);
const archive = anArchive([]);

test('a quotation as data has null for unknown values', () => {
  expect([little, much].map((one) => quotationData(one, archive, addressOf))).toEqual([
    {
      id: '7k2m9x4d',
      text: 'I thought it was great.',
      parts: ['I thought it was great.'],
      speaker: 'antonia-ember',
      speakerName: 'Antonia Ember',
      speakerKind: 'person',
      speakerPrintedAs: null,
      to: null,
      said: null,
      saidBasis: null,
      utterance: null,
      about: [],
      follows: [],
      answers: [],
      note: null,
      translation: null,
      translationLanguage: null,
      translationBy: null,
      article: '2022-02-02-open-door',
      headline: 'A door stays open',
      outlet: null,
      published: '2022-02-02',
      url: 'https://someone.github.io/archive/q/7k2m9x4d/',
      context: 'https://someone.github.io/archive/articles/2022-02-02-open-door/#q-7k2m9x4d',
    },
    {
      id: 'h8h4jkxy',
      text: '“I have always had Samantha,” “she’s always been in London.”',
      parts: ['I have always had Samantha,', 'she’s always been in London.'],
      speaker: 'antonia-ember',
      speakerName: 'Antonia Ember',
      speakerKind: 'person',
      speakerPrintedAs: 'A. Ember',
      to: 'Variety',
      said: '2023-06?',
      saidBasis: 'Inferred.',
      utterance: 'samantha',
      about: ['antonia-ember'],
      follows: ['7k2m9x4d'],
      answers: [],
      note: 'Kept as printed.',
      translation: 'Ich hatte immer Samantha.',
      translationLanguage: 'de',
      translationBy: 'the archive',
      article: '2022-02-02-open-door',
      headline: 'A door stays open',
      outlet: 'Variety',
      published: '2022-02-02',
      url: 'https://someone.github.io/archive/q/h8h4jkxy/',
      context: 'https://someone.github.io/archive/articles/2022-02-02-open-door/#q-h8h4jkxy',
    },
  ]);
});

test('throws at an unknown speaker', () => {
  expect(() => quotationData(printed({ speaker: 'nobody' }), archive, addressOf)).toThrowErrorMatchingInlineSnapshot(
    `[Error: quotation 7k2m9x4d has the unchecked speaker nobody]`,
  );
});

test('the JSON Schema has a name and describes every field', () => {
  const schema = quotationsJsonSchema('https://example.org/quotations.schema.json', interfaceLanguage('en')) as {
    readonly items: {
      readonly required: readonly string[];
      readonly properties: Record<string, { description?: string }>;
    };
  };
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://example.org/quotations.schema.json',
    type: 'array',
    items: { type: 'object', additionalProperties: false, required: Object.keys(quotationDataSchema.shape) },
  });
  const undescribed = Object.entries(schema.items.properties).filter(
    ([, { description }]) => description === undefined,
  );
  expect(undescribed).toEqual([]);
});

test.each([[[]], [[little]], [[little, much]]])(
  'quotations as JSON are one array, and as NDJSON one line each',
  (all) => {
    const rows = all.map((one) => quotationData(one, archive, addressOf));
    expect([...quotationsJson(rows)].join('')).toBe(JSON.stringify(rows));
    expect([...quotationsNdjson(rows)]).toEqual(rows.map((row) => `${JSON.stringify(row)}\n`));
  },
);

test('no program ends a line of NDJSON inside a text', () => {
  const row = quotationData(printed({ parts: ['one\u2028two\u2029three'] }), archive, addressOf);
  const [line = ''] = quotationsNdjson([row]);
  expect(line).toContain('one\\u2028two\\u2029three');
  expect(JSON.parse(line)).toEqual(row);
});

describe('the table', () => {
  const table = (rows: readonly QuotationData[]) => [...quotationsCsv(rows)].join('');

  /** The raw cells of the text and of its single part. */
  const cells = (...texts: string[]) =>
    texts.map((text) => {
      const row = quotationData(printed({ parts: [text] }), archive, addressOf);
      const line = table([row]).slice(table([]).length);
      return line.slice('"7k2m9x4d",'.length, line.indexOf(',"antonia-ember"'));
    });

  test('has the fields as its first row, and every row ends with CRLF', () => {
    expect(table([])).toBe(
      '"id","text","parts","speaker","speakerName","speakerKind","speakerPrintedAs","to","said","saidBasis","utterance","about","follows","answers","note","translation","translationLanguage","translationBy","article","headline","outlet","published","url","context"\r\n',
    );
  });

  test('has a row for each quotation, parts as lines of a cell, and empty cells for unknown values', () => {
    expect(table([quotationData(little, archive, addressOf), quotationData(much, archive, addressOf)])).toBe(
      [
        table([]),
        '"7k2m9x4d","I thought it was great.","I thought it was great.","antonia-ember","Antonia Ember","person","","","","","","","","","","","","","2022-02-02-open-door","A door stays open","","2022-02-02","https://someone.github.io/archive/q/7k2m9x4d/","https://someone.github.io/archive/articles/2022-02-02-open-door/#q-7k2m9x4d"\r\n',
        '"h8h4jkxy","“I have always had Samantha,” “she’s always been in London.”","I have always had Samantha,\nshe’s always been in London.","antonia-ember","Antonia Ember","person","A. Ember","Variety","2023-06?","Inferred.","samantha","antonia-ember","7k2m9x4d","","Kept as printed.","Ich hatte immer Samantha.","de","the archive","2022-02-02-open-door","A door stays open","Variety","2022-02-02","https://someone.github.io/archive/q/h8h4jkxy/","https://someone.github.io/archive/articles/2022-02-02-open-door/#q-h8h4jkxy"\r\n',
      ].join(''),
    );
  });

  test('keeps marks, commas and line breaks inside a cell', () => {
    expect(cells('"No," he said', 'a, b', 'one\ntwo', 'one\r\ntwo')).toEqual([
      '"""No,"" he said","""No,"" he said"',
      '"a, b","a, b"',
      '"one\ntwo","one\ntwo"',
      '"one\r\ntwo","one\r\ntwo"',
    ]);
  });

  test('keeps words that a spreadsheet might read as a formula', () => {
    expect(cells('=1+1', '@SheKnows', '-No-')).toEqual(['"=1+1","=1+1"', '"@SheKnows","@SheKnows"', '"-No-","-No-"']);
  });
});
