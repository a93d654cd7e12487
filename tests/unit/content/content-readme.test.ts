import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { parseArticle } from '../../../src/content/article-parser.ts';
import {
  articleSchema,
  correctionSchema,
  eventSchema,
  facsimilePageSchema,
  pictureSchema,
  quotationSchema,
  translationSchema,
  seriesPartSchema,
} from '../../../src/content/front-matter/front-matter-schema.ts';
import {
  outletSchema,
  seriesSchema,
  speakerSchema,
  topicSchema,
} from '../../../src/content/registers/register-schemas.ts';
import { parseRedirects } from '../../../src/permanence/redirect.ts';
import { parseWithdrawals, withdrawalSchema } from '../../../src/permanence/withdrawal.ts';
import { parseOutlets, parseSeries, parseSpeakers, parseTopics } from '../../../src/content/registers/registers.ts';
import { parseSettings, settingsSchema } from '../../../src/content/registers/settings.ts';

const readme = readFileSync(new URL('../../../content/README.md', import.meta.url), 'utf8');

/** The table of a schema's fields in the README. */
function table(schema: z.ZodObject): string {
  const rows = Object.entries(schema.shape).map(([name, field]) => {
    const required = field.safeParse(undefined).success ? '' : 'yes';
    return `| \`${name}\` | ${required} | ${field.description ?? 'NO DESCRIPTION'} |`;
  });
  return ['| field | required | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The fenced examples in a language, in order. */
function examples(language: string): readonly string[] {
  return Array.from(readme.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g')), ([, text]) => text ?? '');
}

test('the README has exactly the tables of the schema', () => {
  const tables = readme.match(/^\| field \|.*\n(?:\|.*\n?)+/gm)?.map((text) => text.trimEnd());
  expect(tables).toEqual(
    [
      ...[settingsSchema, articleSchema, seriesPartSchema, eventSchema, pictureSchema],
      ...[facsimilePageSchema, quotationSchema],
      ...[translationSchema, correctionSchema],
      ...[speakerSchema, outletSchema, topicSchema, seriesSchema, withdrawalSchema],
    ].map(table),
  );
});

describe('the examples of the reference', () => {
  const [
    settingsExample = '',
    ,
    ,
    ,
    ,
    speakersExample = '',
    outletsExample = '',
    topicsExample = '',
    seriesExample = '',
    redirectExample = '',
    withdrawalExample = '',
  ] = examples('yaml');

  test('include the settings of an archive', () => {
    expect(parseSettings(settingsExample, 'content/archive.yaml')).toMatchObject({
      settings: { title: 'The Harbour Archive', address: 'https://someone.github.io/archive/' },
      issues: [],
    });
  });

  test('include a valid article', () => {
    const [example = ''] = examples('markdown');
    const { entries: speakers } = parseSpeakers(speakersExample, 's.yaml');
    const outlets = new Map(['variety', 'watch-what-happens-live'].map((id) => [id, { id, name: id }]));
    const file = 'content/articles/2022-02-02-an-open-door.md';
    const { article, issues } = parseArticle(example, file, { speakers, outlets });
    expect({ quotations: article?.quotations.map(({ parts }) => parts), issues }).toEqual({
      quotations: [['I thought it was great,', 'and I love how we keep coming back to it.']],
      issues: [],
    });
  });

  test('include a valid withdrawal', () => {
    expect([...parseWithdrawals(withdrawalExample).withdrawals]).toEqual([
      ['/q/7k2m9x4d/', { on: '2026-11-29', why: 'legal' }],
    ]);
  });

  test('include valid topics and series', () => {
    const { entries: topics, issues } = parseTopics(topicsExample, 't.yaml');
    expect({ topics: [...topics.values()], series: parseSeries(seriesExample, 's.yaml'), issues }).toEqual({
      topics: [
        { id: 'harbour', name: 'The harbour' },
        { id: 'bridge', name: 'The bridge', names: { fr: 'Le pont' }, broader: 'harbour' },
      ],
      series: { entries: new Map([['the-weir', { id: 'the-weir', name: 'The weir, in four parts' }]]), issues: [] },
      issues: [],
    });
  });

  test('include valid registers and a valid redirect', () => {
    expect([
      parseSpeakers(speakersExample, 's.yaml'),
      parseOutlets(outletsExample, 'o.yaml'),
      [...parseRedirects(redirectExample).redirects],
    ]).toEqual([
      {
        entries: new Map([
          [
            'antonia-ember',
            {
              id: 'antonia-ember',
              name: 'Antonia Ember',
              kind: 'person',
              roles: ['plays Miranda Hobbs'],
              aliases: ['Ember'],
            },
          ],
        ]),
        issues: [],
      },
      { entries: new Map([['variety', { id: 'variety', name: 'Variety' }]]), issues: [] },
      [['/q/7k2m9x4d/', '/articles/2022-02-02-an-open-door/']],
    ]);
  });
});
