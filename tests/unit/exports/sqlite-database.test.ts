import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { DataExports } from '../../../src/exports/edge/data-exports.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { searchableText } from '../../../src/exports/searchable-text.ts';
import { addressOf, anArchive, anArticle, aQuotation } from '../../fixtures/printed.ts';

/** Texts of the quotations that a full-text query finds, in the published database of these. */
function found(texts: readonly string[], query: string): readonly unknown[] {
  const quotations = texts.map((text, number) => aQuotation({ id: `q${String(number)}`, parts: [text] }));
  const exports = new DataExports(
    anArchive([anArticle({ quotations })]),
    {
      title: 'T',
      description: '',
      words: interfaceLanguage('en'),
    },
    addressOf,
  );
  const folder = mkdtempSync(join(tmpdir(), 'archive-database-'));
  try {
    const file = join(folder, 'archive.sqlite');
    writeFileSync(file, exports.contentOf('/data/archive.sqlite'));
    const database = new DatabaseSync(file, { readOnly: true });
    const rows = database.prepare('SELECT text FROM quotations_fts WHERE quotations_fts MATCH ?').all(query);
    const check = database.prepare('PRAGMA integrity_check').all();
    database.close();
    expect(check).toEqual([{ integrity_check: 'ok' }]);
    return rows.map(({ text }) => text);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the database finds words where no spaces stand between them', () => {
  const texts = ['私は東京都知事に会いました。', 'ソウル is 서울에서', 'The ferry goes to Kyōto.'];
  expect(found(texts, '東京')).toEqual([texts[0]]);
  expect(found(texts, '京')).toEqual([texts[0]]);
  expect(found(texts, '知事')).toEqual([texts[0]]);
  expect(found(texts, '서울')).toEqual([texts[1]]);
  expect(found(texts, '京東')).toEqual([]);
});

test('the database finds words of other scripts without their accents, and never a part of one', () => {
  const texts = ['The ferry goes to Kyōto.', 'Ferries go.'];
  expect(found(texts, 'kyoto')).toEqual([texts[0]]);
  expect(found(texts, 'ferr')).toEqual([]);
  expect(found(texts, '"ferry goes"')).toEqual([texts[0]]);
});

test('what is indexed is the text, and the pieces of its runs without spaces', () => {
  expect(searchableText('To 東京都, and 京.')).toBe('To 東京都, and 京. 東 東京 東京都 京 京都 都');
  expect(searchableText('Only words.')).toBe('Only words.');
});
