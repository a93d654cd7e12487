import { expect, test } from 'vitest';
import { boilerplateKind, readPost } from '../../../src/import/sources/page/boilerplate.ts';

test.each([
  'Follow us on every network that you know for news of the harbour, the quays, the cranes and the boats',
  'Share this',
  'Share on Weirbook',
  'Click to share on Weirbook (opens in a new window)',
])('a short line that calls to share is none of the article: %s', (line) => {
  expect(boilerplateKind(line)).toBe('call to follow or share');
});

test.each([
  'Share on your street what you have, Bloom said: “The winter will be long.”',
  'Share this: "No."',
  'Share on your street what you have, for the winter will be long and the boats come late',
  'Click to share is what the button said, and so the whole harbour knew of the crane in an hour, and of the fee',
])('a longer one, or one that quotes somebody, belongs to it: %s', (line) => {
  expect(boilerplateKind(line)).toBeUndefined();
});

test.each([
  ['June 19, 2023', '2023-06-19'],
  ['19 juin 2023', '2023-06-19'],
  ['10:30 AM · Jun 19, 2023', '2023-06-19'],
  ['2023年6月19日', '2023-06-19'],
])('an embedded post ends in a name, a handle and a date: %s', (date, on) => {
  expect(readPost(`The pier is shut. — Tom Reed (@tomreed) ${date}`)).toEqual({
    length: 17,
    name: 'Tom Reed',
    handle: '@tomreed',
    on,
  });
});

test.each([
  'The council closed the pier — a shock, Tom Reed (@tomreed) wrote on June 19, 2023.',
  'The council closed the pier — a shock, said Tom Reed (@tomreed) June 19, 2023.',
  '“We are sorry,” the mayor said - Reed (@tomreed), who won the vote of May 3, 2024',
])('a sentence that names a handle and a date is no post: %s', (text) => {
  expect(readPost(text)).toBeUndefined();
});
