import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/content/article-parser.ts';
import { openDoor, openDoorFile, registers } from '../../fixtures/open-door.ts';

const door = {
  id: '2022-02-02-open-door',
  headline: 'A door stays open',
  headlineBy: 'archive',
  outlet: 'variety',
  published: '2022-02-02',
  publishedBasis: 'Stated in the document.',
  added: '2026-11-21',
  edition: 'record',
  document: 'door.txt',
  sha256: 'a28620543ffdb4bf98c8f68ff5b53343a02b471cc84700c7e99e8b2a571049c1',
  rights: 'http://rightsstatements.org/vocab/InC/1.0/',
  summary: 'Ember praises a door.',
  events: [{ on: '2021-12', what: 'The door opens.' }],
  quotations: [
    {
      id: '7k2m9x4d',
      speaker: 'antonia-ember',
      parts: ['I thought it was great,', 'and I kept it open.'],
      to: 'variety',
      said: '2022-01',
      places: [
        { paragraph: 1, start: 1, end: 24 },
        { paragraph: 1, start: 39, end: 58 },
      ],
    },
  ],
  notQuotations: [],
  corrections: [],
  paragraphs: [
    { number: 1, text: '“I thought it was great,” said Ember, “and I kept it open.”' },
    { number: 2, text: 'It ends.' },
  ],
  html: [
    '<p id="p1"><span id="q-7k2m9x4d" class="interrupted-quotation">',
    '<span class="quotation" data-quotation="7k2m9x4d">',
    '<a class="quotation-link" href="../../q/7k2m9x4d/"><span class="visually-hidden">Quotation </span><b>1</b>',
    '<span class="quotation-link__who"><span class="visually-hidden"> by </span>Antonia Ember, January 2022</span></a>',
    '“I thought it was great,”</span> said Ember, ',
    '<span class="quotation" data-quotation="7k2m9x4d">“and I kept it open.”</span></span></p>\n',
    '<p id="p2">It ends.</p>',
  ].join(''),
};

test('reads an article file, with unquoted YAML dates as text', () => {
  expect(parseArticle(openDoor, openDoorFile, registers)).toEqual({ article: door, issues: [], warnings: [] });
});

test('reads Windows line endings as the same article', () => {
  expect(parseArticle(openDoor.replaceAll('\n', '\r\n'), openDoorFile, registers)).toEqual({
    article: door,
    issues: [],
    warnings: [],
  });
});

test('keeps a byline as printed', () => {
  const text = openDoor.replace('outlet: variety', 'outlet: variety\nbyline: Ines Park and Li Wei');
  expect(parseArticle(text, openDoorFile, registers).article).toEqual({ ...door, byline: 'Ines Park and Li Wei' });
});

test('leaves out what is not recorded', () => {
  const text = openDoor
    .replace('outlet: variety\n', '')
    .replace(/events:\n.*\n.*\n/, '')
    .replace(/ {4}to: .*\n.*\n/, '');
  const { article } = parseArticle(text, openDoorFile, registers);
  expect({ keys: Object.keys(article ?? {}), quotation: article?.quotations[0], events: article?.events }).toEqual({
    keys: Object.keys(door).filter((key) => key !== 'outlet'),
    quotation: {
      id: '7k2m9x4d',
      speaker: 'antonia-ember',
      parts: door.quotations[0]?.parts,
      places: door.quotations[0]?.places,
    },
    events: [],
  });
  expect(article?.html).toBe(door.html.replace(', January 2022', ', date not recorded'));
});

test('accepts languages of articles and quotations, and refuses an invalid tag', () => {
  const inFrench = openDoor
    .replace('summary:', 'language: fr\nsummary:')
    .replace('    to: variety', '    language: pt-BR\n    to: variety');
  const { article } = parseArticle(inFrench, openDoorFile, registers);
  expect([article?.language, article?.quotations[0]?.language]).toEqual(['fr', 'pt-BR']);
  const { issues } = parseArticle(
    openDoor.replace('summary:', 'language: a French one\nsummary:'),
    openDoorFile,
    registers,
  );
  expect(issues.map(({ message }) => message)).toEqual([
    expect.stringContaining('is not a language tag. Write a BCP 47 tag, such as `fr` or `pt-BR`'),
  ]);
});
