import { expect, test } from 'vitest';
import { foundingFiles } from '../../../src/content/registers/founding.ts';

test('a new archive speaks of itself in its own language', () => {
  const sentences = ['en', 'de', 'nl'].map((language) => {
    const settings = foundingFiles({ title: 'A', language }).get('archive.yaml') ?? '';
    return /^description: (.*)$/mu.exec(settings)?.[1];
  });
  expect(sentences).toEqual([
    "'News articles, with every quotation word for word.'",
    "'Zeitungsartikel, jedes Zitat Wort für Wort.'",
    "'News articles, with every quotation word for word.'",
  ]);
});
