import { expect, test } from 'vitest';
import { sharedTitle } from '../../../src/cards/shared-title.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { anArchive, printed } from '../../fixtures/printed.ts';

const archive = anArchive([]);
const words = interfaceLanguage('en');

test('a shared quotation is titled with its words, its speaker, to whom and when', () => {
  const quotation = printed({ parts: ['I thought it was great and kept it open,'], to: 'variety', said: '2010~' });
  expect(sharedTitle(quotation, archive, words)).toBe(
    '“I thought it was great and kept it open” Antonia Ember to Variety, about 2010',
  );
});

test('without a day of saying it names who printed the words and when', () => {
  const article = { outlet: 'variety', published: '2022-02-02' };
  expect(sharedTitle(printed({ parts: ['Who opened that door last night?'] }, article), archive, words)).toBe(
    '“Who opened that door last night?” Antonia Ember, printed by Variety, 2 February 2022',
  );
  expect(sharedTitle(printed({ parts: ['Who opened that door last night?'] }), archive, words)).toBe(
    '“Who opened that door last night?” Antonia Ember, printed by an outlet that is not recorded, 2 February 2022',
  );
  expect(sharedTitle(printed({ parts: ['Who opened that door last night?'], to: 'variety' }), archive, words)).toBe(
    '“Who opened that door last night?” Antonia Ember to Variety, printed by an outlet that is not recorded, 2 February 2022',
  );
});
