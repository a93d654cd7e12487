import { expect, test } from 'vitest';
import { idOf, idWords } from '../../../src/archive/id-words.ts';

test('spells letters as the people of a language do', () => {
  const spelt = [
    ['de', 'Stadtrat berät über größere Brücke'],
    ['de-AT', 'Ä ö Ü ẞ'],
    ['fi', 'Äiti työssä, Åbo'],
    ['sv', 'Räksmörgås'],
    ['et', 'Õun ja ülemöö'],
    ['da', 'Rødgrød på åen'],
    ['pl', 'Łódź, żółw'],
    ['tr', 'İstanbul’da ışık'],
    ['fr', 'Cœur, été, Noël'],
    ['vi', 'Đà Nẵng'],
    ['ru', 'Москва: объезд'],
    ['uk', 'Київ'],
    ['el', 'Αθήνα'],
    ['en', 'Müller doesn’t pay 5 € & 3 %'],
  ].map(([language = '', text = '']) => [language, idOf(text, language)]);
  expect(spelt).toEqual([
    ['de', 'stadtrat-beraet-ueber-groessere-bruecke'],
    ['de-AT', 'ae-oe-ue-ss'],
    ['fi', 'aiti-tyossa-abo'],
    ['sv', 'raksmorgas'],
    ['et', 'oun-ja-ulemoo'],
    ['da', 'roedgroed-paa-aaen'],
    ['pl', 'lodz-zolw'],
    ['tr', 'istanbulda-isik'],
    ['fr', 'coeur-ete-noel'],
    ['vi', 'da-nang'],
    ['ru', 'moskva-obyezd'],
    ['uk', 'kiyiv'],
    ['el', 'athina'],
    ['en', 'muller-doesnt-pay-5-3'],
  ]);
});

test('a letter and its accent are the same, written as one character or as two', () => {
  expect(idOf('Brücke'.normalize('NFD'), 'de')).toBe(idOf('Brücke', 'de'));
});

test('tells what is left out, since its script cannot be read in Latin letters', () => {
  expect(
    ['北京市 2022', '東京で iPhone 発売', '서울', 'مرحبا', 'שלום', 'Plain words'].map((text) => idWords(text)),
  ).toEqual([
    { words: '2022', complete: false },
    { words: 'iphone', complete: false },
    { words: '', complete: false },
    { words: '', complete: false },
    { words: '', complete: false },
    { words: 'plain-words', complete: true },
  ]);
});
