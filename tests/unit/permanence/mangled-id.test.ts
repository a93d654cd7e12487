import { expect, test } from 'vitest';
import { betterId, mangledReason } from '../../../src/permanence/mangled-id.ts';
import { mintArchive } from '../../../src/permanence/edge/minting.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoor, openDoorArchive } from '../../fixtures/open-door.ts';

test('says what is left of a word whose letters have vanished', () => {
  const headline = 'Stadtrat berät über Brücke';
  const reasons = ['stadtrat-ber-t-br-cke', 'stadtrat-bert-ber-brcke', 'bruecke-br-c3-bccke', 'brc3bccke'].map(
    (words) => mangledReason(`2022-02-02-${words}`, headline, 'de'),
  );
  expect(reasons).toEqual([
    '“ber-t” is what is left of “berät”',
    '“bert” is what is left of “berät”',
    '“br-c3-bccke” is what is left of “Brücke”',
    '“brc3bccke” is what is left of “Brücke”',
  ]);
  expect(mangledReason('2022-02-02-c-ur', 'Le cœur', 'fr')).toBe('“c-ur” is what is left of “cœur”');
});

test('names signs that were escaped, and ids that say nothing', () => {
  expect(mangledReason('2022-02-02-q-amp-a', 'Q&A')).toBe('“amp” is the code of a sign');
  expect(mangledReason('2022-02-02-don-8217-t-go', 'Don’t go')).toBe('“8217” is the code of a sign');
  expect(mangledReason('2022-02-02-article-2', '北京市')).toBe('it says nothing of the text');
});

test('takes what people write: other spellings, elisions, single letters, words of their own', () => {
  const good = [
    ['2022-02-02-stadtrat-beraet-ueber-bruecke', 'Stadtrat berät über Brücke'],
    ['2022-02-02-stadtrat-berat-uber-brucke', 'Stadtrat berät über Brücke'],
    ['2022-02-02-aujourd-hui-a-t-il', 'Aujourd’hui, l’été a-t-il fini ?'],
    ['2022-02-02-l-ete', 'L’été'],
    ['2022-02-02-don-t-stop', 'Don’t stop'],
    ['2022-02-02-plan-b', 'Der zweite Entwurf'],
    ['2022-02-02-amp-up', 'How to amp up'],
    ['2022-02-02-fuer-fr', 'FR prüft für'],
    ['2022-02-02-an-article-of-faith', 'Credo'],
    ['2022-02-02-beijing-flood', '北京市'],
    ['guenter-grass', 'Günter Grass'],
    ['2018-10-17-fukuoka-ruby-award', 'フクオカRuby大賞'],
  ];
  expect(good.filter(([id = '', named = '']) => mangledReason(id, named) !== undefined)).toEqual([]);
});

test('proposes the words of the headline behind the date, where they can be read', () => {
  expect(betterId('2022-02-ber-t', 'Rat berät über die große Brücke am Fluss', 'de')).toBe(
    '2022-02-rat-beraet-ueber-die-grosse-bruecke',
  );
  expect(betterId('2022-02-02-article', '北京市')).toBeUndefined();
});

test('minting warns of each before it becomes permanent, at its place, and never of what is', async () => {
  const file = 'content/articles/2022-02-02-t-r-bleibt-offen.md';
  const files = {
    ...openDoorArchive,
    'content/speakers.yaml':
      'antonia-ember:\n  name: Antonia Ember\n  kind: person\nj-rg-ott:\n  name: Jörg Ott\n  kind: person\n',
    [file]: openDoor
      .replace('id: 2022-02-02-open-door', 'id: 2022-02-02-t-r-bleibt-offen')
      .replace("'A door stays open'", "'Tür bleibt offen'\nlanguage: de")
      .replace('id: 7k2m9x4d', 'id: 8k2m9x4d'),
  };
  await withFolder(files, async (root) => {
    const { issues, warnings } = await mintArchive(root);
    expect(issues).toEqual([]);
    expect(warnings).toEqual([
      {
        file,
        line: 2,
        column: 5,
        rule: 'id-mangled',
        message:
          '"2022-02-02-t-r-bleibt-offen" becomes permanent with this, and looks spoilt: “t-r” is what is left of “Tür”. Write "2022-02-02-tuer-bleibt-offen", or choose another, here and in the name of the file, while the address is not published.',
      },
      {
        file: 'content/speakers.yaml',
        line: 4,
        column: 1,
        rule: 'id-mangled',
        message:
          '"j-rg-ott" becomes permanent with this, and looks spoilt: “j-rg” is what is left of “Jörg”. Write "jorg-ott", or choose another, in this file and in the articles, while the address is not published.',
      },
    ]);
    expect((await mintArchive(root)).warnings).toEqual([]);
  });
});
