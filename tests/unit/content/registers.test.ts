import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../../src/archive/issue.ts';
import { parseOutlets, parseSpeakers } from '../../../src/content/registers.ts';

test('speakers are read by id; what is left out is empty', () => {
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

test('outlets are read by id', () => {
  expect(parseOutlets('variety:\n  name: Variety\n', 'o.yaml')).toEqual({
    entries: new Map([['variety', { id: 'variety', name: 'Variety' }]]),
    issues: [],
  });
});

describe('a register says what is wrong with it', () => {
  const messages = (yaml: string) => parseSpeakers(yaml, 's.yaml').issues.map(formatIssue).join('\n');

  test('an id with capitals or spaces', () => {
    expect(messages('The King:\n  name: King\n  kind: person\n')).toMatchInlineSnapshot(
      `"s.yaml:1:1 field-value: "The King" is not an id; use lower-case letters, digits and single hyphens."`,
    );
  });

  test('a kind that is none', () => {
    expect(messages('king:\n  name: King\n  kind: persn\n')).toMatchInlineSnapshot(
      `"s.yaml:3:3 field-value: "king.kind" is "persn", but must be person or outlet or unnamed. Did you mean "person"?"`,
    );
  });

  test('a missing name and an unknown field', () => {
    expect(messages('king:\n  nam: King\n  kind: person\n')).toMatchInlineSnapshot(`
      "s.yaml:1:1 field-missing: "king.name" is missing but required: the name as the archive prints it.
      s.yaml:2:3 field-unknown: "nam" is not a field of king. Did you mean "name"? The fields are name, kind, roles, aliases."
    `);
  });

  test('a speaker who is there twice', () => {
    const king = 'king:\n  name: King\n  kind: person\n';
    expect(messages(king + king)).toMatchInlineSnapshot(
      `"s.yaml:4:1 field-duplicate: "king" is there a second time, and only one of the two could be kept. Take one of them out."`,
    );
  });

  test('no speaker at all', () => {
    expect(messages('# none yet\n')).toMatchInlineSnapshot(
      `"s.yaml:1:1 field-type: nothing stands here, but there must be a set of entries; write each as "name: value", the name being its id or address."`,
    );
  });
});
