import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../../src/archive/issue.ts';
import { parseOutlets, parseSpeakers } from '../../../src/content/registers/registers.ts';

test('reads speakers by id, with empty lists by default', () => {
  const yaml =
    'king:\n  name: Michael Patrick King\n  kind: person\n  roles: [writer]\n  aliases: [MPK]\na-source:\n  name: A source\n  kind: unnamed\n';
  expect(parseSpeakers(yaml, 's.yaml')).toEqual({
    entries: new Map([
      ['king', { id: 'king', name: 'Michael Patrick King', kind: 'person', roles: ['writer'], aliases: ['MPK'] }],
      ['a-source', { id: 'a-source', name: 'A source', kind: 'unnamed', roles: [], aliases: [] }],
    ]),
    issues: [],
  });
});

test('may hold nothing but remarks', () => {
  const nothing = { entries: new Map(), issues: [] };
  expect([parseSpeakers('# none yet\n', 's.yaml'), parseOutlets('', 'o.yaml')]).toEqual([nothing, nothing]);
});

test('reads outlets by id', () => {
  expect(parseOutlets('variety:\n  name: Variety\n', 'o.yaml')).toEqual({
    entries: new Map([['variety', { id: 'variety', name: 'Variety' }]]),
    issues: [],
  });
});

describe('a register reports', () => {
  const messages = (yaml: string) => parseSpeakers(yaml, 's.yaml').issues.map(formatIssue).join('\n');

  test('an id with capitals or spaces', () => {
    expect(messages('The King:\n  name: King\n  kind: person\n')).toMatchInlineSnapshot(
      `"s.yaml:1:1 field-value: "The King" is not an id. Use lower-case letters, digits and single hyphens."`,
    );
  });

  test('an unknown kind', () => {
    expect(messages('king:\n  name: King\n  kind: persn\n')).toMatchInlineSnapshot(
      `"s.yaml:3:3 field-value: "king.kind" is "persn", but must be person or organisation or outlet or unnamed. Did you mean "person"?"`,
    );
  });

  test('a missing name and an unknown field', () => {
    expect(messages('king:\n  nam: King\n  kind: person\n')).toMatchInlineSnapshot(`
      "s.yaml:1:1 field-missing: "king.name" is missing but required: the name as the archive prints it.
      s.yaml:2:3 field-unknown: "nam" is not a field of king. Did you mean "name"? The fields are name, kind, familyName, roles, aliases, formerly, alsoKnownAs."
    `);
  });

  test('a speaker who is there twice', () => {
    const king = 'king:\n  name: King\n  kind: person\n';
    expect(messages(king + king)).toMatchInlineSnapshot(
      `"s.yaml:4:1 field-duplicate: "king" appears twice, and only one of the two could be kept. Remove one."`,
    );
  });

  test('a wrong family name, and keeps the entries, in which other faults are looked for', () => {
    const register = parseSpeakers('ada:\n  name: Ada Marsh\n  kind: person\n  familyName: March\n', 's.yaml');
    expect([register.issues.map(({ rule }) => rule), [...register.entries.keys()]]).toEqual([
      ['family-name-not-in-name'],
      ['ada'],
    ]);
  });

  test('a family name that is not in the name, or of who is no person', () => {
    const speaker = (name: string, familyName: string, kind = 'person') =>
      messages(`ada:\n  name: ${name}\n  kind: ${kind}\n  familyName: ${familyName}\n`);
    expect(speaker('Ada Marsh', 'March')).toBe(
      's.yaml:4:3 family-name-not-in-name: the name "Ada Marsh" neither begins nor ends with the family name "March". Correct one of the two, or remove the line.',
    );
    expect(speaker('Harbour Post', 'Post', 'outlet')).toBe(
      's.yaml:4:3 family-name-of-nobody: "ada" is an outlet, and only a person has a family name. Remove the line, or write `kind: person`.',
    );
    expect(speaker('A source', 'source', 'unnamed')).toBe(
      's.yaml:4:3 family-name-of-nobody: "ada" is a source without a name, and only a person has a family name. Remove the line, or write `kind: person`.',
    );
    expect(speaker('Ada Marsh', 'arsh')).toContain('family-name-not-in-name');
    const good = [
      'Ada Marsh / Marsh',
      'Ben Okafor Jr. / Okafor',
      'Wei Lan / Wei',
      '浜村春子 / 浜村',
      '김해연 / 김',
      'Lola / Lola',
    ];
    expect(good.map((pair) => speaker(...(pair.split(' / ') as [string, string])))).toEqual(good.map(() => ''));
  });
});
