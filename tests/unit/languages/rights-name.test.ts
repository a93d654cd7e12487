import { expect, test } from 'vitest';
import { articleSchema } from '../../../src/content/front-matter/front-matter-schema.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { rightsName } from '../../../src/languages/rights-name.ts';

const nameOf = (uri: string) => rightsName(uri, interfaceLanguage('en'));

const codes = [
  'InC',
  'InC-OW-EU',
  'InC-EDU',
  'InC-NC',
  'InC-RUU',
  'NoC-CR',
  'NoC-NC',
  'NoC-OKLR',
  'NoC-US',
  'CNE',
  'UND',
  'NKC',
];

test('names each of the twelve statements, by its page URI and its vocabulary URI', () => {
  const labels = codes.map((code) => nameOf(`http://rightsstatements.org/vocab/${code}/1.0/`));
  expect(labels).toEqual([
    'In Copyright',
    'In Copyright – EU Orphan Work',
    'In Copyright – Educational Use Permitted',
    'In Copyright – Non-Commercial Use Permitted',
    'In Copyright – Rights-holder(s) Unlocatable or Unidentifiable',
    'No Copyright – Contractual Restrictions',
    'No Copyright – Non-Commercial Use Only',
    'No Copyright – Other Known Legal Restrictions',
    'No Copyright – United States',
    'Copyright Not Evaluated',
    'Copyright Undetermined',
    'No Known Copyright',
  ]);
  expect(codes.map((code) => nameOf(`https://rightsstatements.org/page/${code}/1.0/`))).toEqual(labels);
});

test('shows any other URI unchanged', () => {
  expect(
    ['http://rightsstatements.org/vocab/New/1.0/', 'http://rightsstatements.org/vocab/toString/1.0/', 'elsewhere'].map(
      nameOf,
    ),
  ).toEqual([
    'http://rightsstatements.org/vocab/New/1.0/',
    'http://rightsstatements.org/vocab/toString/1.0/',
    'elsewhere',
  ]);
});

test('content accepts these twelve statements only', () => {
  const refused = codes.filter(
    (code) => !articleSchema.shape.rights.safeParse(`http://rightsstatements.org/vocab/${code}/1.0/`).success,
  );
  expect(refused).toEqual([]);
  expect(articleSchema.shape.rights.safeParse('http://rightsstatements.org/vocab/InCopyright/1.0/').success).toBe(
    false,
  );
});
