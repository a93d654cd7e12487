import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDoorSettings } from '../../fixtures/open-door.ts';
import { articles, project, run } from './import-project.ts';

/** A project whose archive is in a language. */
function projectIn(language: string, sources: Readonly<Record<string, string>>): string {
  const root = project(sources);
  mkdirSync(join(root, 'content'), { recursive: true });
  writeFileSync(join(root, 'content/archive.yaml'), openDoorSettings.replace('language: en', `language: ${language}`));
  return root;
}

const german =
  '---\ntitle: Stadtrat berät über Brücke\ndate: 2022-02-02\n---\n\n„Die Brücke bleibt“, said Jörg Ämmer.\n';

test('spells ids by the language of the archive', async () => {
  // The author of a post is known in every language.
  const root = projectIn('de', { 'a.md': `${german}\n\nDie Brücke bleibt! — Jörg Ämmer (@aemmer) June 19, 2023\n` });
  await run(root, ['in']);
  expect(articles(root)).toEqual(['2022-02-02-stadtrat-beraet-ueber-bruecke.md']);
  const text = readFileSync(join(root, 'content/articles', articles(root)[0] ?? ''), 'utf8');
  expect(text).toContain('speaker: joerg-aemmer');
  expect(text).not.toContain('language:');
});

test('spells ids by the language that the article states, and keeps it', async () => {
  const root = projectIn('de', { 'a.md': '---\ntitle: Työtä äideille\ndate: 2022-02-02\nlang: fi\n---\n\nKuka?\n' });
  await run(root, ['in']);
  expect(articles(root)).toEqual(['2022-02-02-tyota-aideille.md']);
  expect(readFileSync(join(root, 'content/articles', articles(root)[0] ?? ''), 'utf8')).toContain("\nlanguage: 'fi'\n");
});

test('asks for a word where the headline cannot be read in the letters of an address', async () => {
  const root = projectIn('zh', { 'a.md': '---\ntitle: 北京市今日大雨\ndate: 2022-02-02\n---\n\n大雨。\n' });
  const { outcomes } = await run(root, ['in']);
  const remark =
    '2022-02-02-article is proposed, because the headline is not in letters that an address can have; put a short word of your own for it behind the date, in a-z, and rename the file to the same';
  expect(articles(root)).toEqual(['2022-02-02-article.md']);
  expect(outcomes[0]).toMatchObject({ status: 'imported', undecided: [{ field: 'id', why: remark }, {}, {}, {}, {}] });
  expect(readFileSync(join(root, 'content/articles/2022-02-02-article.md'), 'utf8')).toMatch(
    `---\n# to decide: id: ${remark}\n`,
  );
});

test('says in the language of the archive how a date is known, and whose speakers are not recognised', async () => {
  const root = projectIn('de', {
    'a.md':
      '---\ntitle: Silta jää\ndate: 2022-02-02\nlang: fi\n---\n\n”Torin vanha silta pysyy vielä kauan”, sanoi Jörg Ämmer.\n',
  });
  await run(root, ['in']);
  const text = readFileSync(join(root, 'content/articles', articles(root)[0] ?? ''), 'utf8');
  expect(text).toContain("\npublishedBasis: 'Angegeben: Front Matter des Dokuments (date).'\n");
  expect(text).toContain("\n    evidence: 'Who speaks is not recognised in texts of this language.'\n");
  expect(text).toContain(
    '\n# to decide: speaker: quotations without a speaker: 1. Who speaks is not recognised in texts of this language;',
  );
});
