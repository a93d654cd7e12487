import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../../src/archive/issue.ts';
import { parseTopics } from '../../../src/content/registers/registers.ts';
import { archiveIssues } from '../../../src/permanence/edge/fingerprint-files.ts';
import { mintArchive } from '../../../src/permanence/edge/minting.ts';
import { withdraw } from '../../../src/permanence/edge/withdrawing.ts';
import { loadArchive } from '../../../src/content/edge/content-folder.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoor, openDoorArchive, openDoorFile } from '../../fixtures/open-door.ts';

const SHUT = 'content/articles/2023-08-shut-door.md';
const fields = (text: string): string => openDoor.replace('events:', `${text}\nevents:`);
const shutDoor = (text: string): string =>
  fields(text).replace('id: 2022-02-02-open-door', 'id: 2023-08-shut-door').replace('7k2m9x4d', 'h8h4jkxy');

/** What the check says of an archive with these files, warnings included. */
async function said(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return withFolder({ ...openDoorArchive, ...files }, async (root) => {
    const { issues, warnings } = await loadArchive(root);
    return [...issues, ...warnings].filter(({ rule }) => rule !== 'example-not-found').map(formatIssue);
  });
}

describe('topics.yaml', () => {
  const messages = (yaml: string) => parseTopics(yaml, 't.yaml', 'en').issues.map(formatIssue);

  test('may not name a broader topic that is not there', () => {
    expect(messages('bridge:\n  name: Bridge\n  broader: harbor\nharbour:\n  name: Harbour\n')).toEqual([
      't.yaml:3:3 topic-unknown: "harbor" is not a topic of this file. Did you mean "harbour"? Correct the id or add the topic.',
    ]);
  });

  test('is told of with all other faults of the file at once', () => {
    expect(messages('bridge:\n  name: Bridge\n  colour: red\nferry:\n  name: Ferry\n  broader: harbor\n')).toEqual([
      't.yaml:3:3 field-unknown: "colour" is not a field of bridge. The fields are name, names, broader.',
      't.yaml:6:3 topic-unknown: "harbor" is not a topic of this file. Correct the id or add the topic.',
    ]);
  });

  test('may not go round in a circle', () => {
    expect(
      messages(
        'a:\n  name: A\n  broader: b\nb:\n  name: B\n  broader: c\nc:\n  name: C\n  broader: a\nd:\n  name: D\n  broader: a\n',
      ),
    ).toEqual(
      [
        ['3', 'a', 'b'],
        ['6', 'b', 'c'],
        ['9', 'c', 'a'],
      ].map(
        ([line = '', id = '', broader = '']) =>
          `t.yaml:${line}:3 topic-circle: "${id}" is a part of "${broader}", which at once or over others is a part of "${id}". Remove the line from the broader of them.`,
      ),
    );
    expect(messages('a:\n  name: A\n  broader: a\n')).toHaveLength(1);
  });

  test('needs a name, and has the one in the language of the archive only once', () => {
    expect(messages('bridge:\n  broader: bridge\n')[0]).toBe(
      't.yaml:1:1 field-missing: "bridge.name" is missing but required: the name in the language of the archive.',
    );
    expect(messages('bridge:\n  name: Bridge\n  names:\n    en: A bridge\n')).toEqual([
      't.yaml:4:5 topic-name-twice: "en" is the language of the archive, and the name in it stands under "name". Remove one of the two.',
    ]);
    expect(messages('bridge:\n  name: Bridge\n  names:\n    e_n: A bridge\n')).toEqual([
      't.yaml:4:5 field-value: "bridge.names.e_n" is not a language tag. Write a BCP 47 tag, such as `fr` or `pt-BR`.',
    ]);
  });
});

describe('an article', () => {
  const topics = { 'content/topics.yaml': 'bridge:\n  name: Bridge\n' };

  test('names only topics and series that are there', async () => {
    expect(
      await said({ ...topics, [openDoorFile]: fields('topics: [brigde]\nseries: { id: doors, part: 1 }') }),
    ).toEqual([
      `${openDoorFile}:14:10 topic-unknown: "brigde" is not in content/topics.yaml. Did you mean "bridge"? Correct the id or add the topic.`,
      `${openDoorFile}:15:11 series-unknown: "doors" is not in content/series.yaml. Correct the id or add the series.`,
    ]);
  });

  test('has the number of its part in digits', async () => {
    expect(
      await said({
        'content/series.yaml': 'doors:\n  name: Doors\n',
        [openDoorFile]: fields('series: { id: doors, part: two }'),
      }),
    ).toEqual([
      `${openDoorFile}:14:22 field-value: "two" in "series.part" is not the number of a part. Write it in digits, from 1.`,
    ]);
  });

  test('is not told to lack a topic when only the register is broken', async () => {
    expect(
      await said({ 'content/topics.yaml': 'bridge:\n  nam: Bridge\n', [openDoorFile]: fields('topics: [bridge]') }),
    ).toEqual([
      'content/topics.yaml:1:1 field-missing: "bridge.name" is missing but required: the name in the language of the archive.',
      'content/topics.yaml:2:3 field-unknown: "nam" is not a field of bridge. Did you mean "name"? The fields are name, names, broader.',
    ]);
  });
});

test('two articles cannot be the same part', async () => {
  expect(
    await said({
      'content/series.yaml': 'doors:\n  name: Doors\n',
      [openDoorFile]: fields('series: { id: doors, part: 1 }'),
      [SHUT]: shutDoor('series: { id: doors, part: 1 }'),
    }),
  ).toEqual([
    `${SHUT}:14:22 series-part-doubled: content/articles/2022-02-02-open-door.md is part 1 of "doors" too. Correct one of the numbers.`,
  ]);
});

test('a topic or a series of nothing, and a part that is missing, are told as warnings', async () => {
  expect(
    await said({
      'content/topics.yaml':
        'harbour:\n  name: Harbour\nbridge:\n  name: Bridge\n  broader: harbour\nquay:\n  name: Quay\n',
      'content/series.yaml': 'doors:\n  name: Doors\ngates:\n  name: Gates\n',
      [openDoorFile]: fields('topics: [bridge]\nseries: { id: doors, part: 4 }'),
      [SHUT]: shutDoor('series: { id: doors, part: 2 }'),
    }),
  ).toEqual([
    'content/topics.yaml:6:1 topic-unused: no article is about "quay", so its page is empty. Name it under "topics" in an article, or remove it if it was never published.',
    'content/series.yaml:1:1 series-part-missing: no article is part 1, 3 of "doors". If the archive does not have it, leave it so: the page of the series says it. Otherwise correct a number.',
    'content/series.yaml:3:1 series-unused: no article is a part of "gates", so its page is empty. Name it under "series" in an article, or remove it if it was never published.',
  ]);
});

test('the address of a topic and of a series is promised, and falls silent only when nothing names it', async () => {
  const files = {
    ...openDoorArchive,
    'content/topics.yaml': 'harbour:\n  name: Harbour\nbridge:\n  name: Bridge\n  broader: harbour\n',
    'content/series.yaml': 'doors:\n  name: Doors\n',
    [openDoorFile]: fields('series: { id: doors, part: 1 }'),
  };
  await withFolder(files, async (root) => {
    const { addresses } = await mintArchive(root);
    expect(addresses).toMatchObject({ added: 20 });
    const order = (target: string) => ({ target, on: '2026-11-29', why: 'other', digest: false }) as const;
    const refusals = async (target: string) =>
      (await withdraw(root, order(target), false)).issues.map(({ message }) => message);
    expect(await refusals('/topics/harbour/')).toEqual([
      'these topics are a part of "harbour": bridge. Give them another broader topic first, or none.',
    ]);
    expect(await refusals('/series/doors/')).toEqual([
      'these articles name "doors": 2022-02-02-open-door. Take it out of them first.',
    ]);
    const { silent, issues } = await withdraw(root, order('/topics/bridge/'), false);
    expect({ silent, issues }).toEqual({ silent: ['/topics/bridge/'], issues: [] });
    expect(await archiveIssues(root, await loadArchive(root))).toEqual([]);
  });
});
