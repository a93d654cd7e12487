import { describe, expect, test } from 'vitest';
import { splitArticleDocument } from '../../../src/content/article-document.ts';

const split = (text: string) => splitArticleDocument(text, 'a.md');

test('an article file is split into front matter and body, with the lines on which they begin', () => {
  expect(split('---\nid: a\n---\n\nText.\n')).toEqual({
    document: { yaml: '\nid: a', body: '\nText.\n', yamlLine: 1, bodyLine: 4 },
    issues: [],
  });
});

test('line ends of Windows change neither the fields nor the lines', () => {
  expect(split('---\r\nid: "a"\r\n---\r\n\r\nText.\r\n')).toEqual({
    document: { yaml: '\r\nid: "a"', body: '\r\nText.\r\n', yamlLine: 1, bodyLine: 4 },
    issues: [],
  });
});

test('a line of dashes in the body is the body’s, and indented dashes are the field’s', () => {
  expect(split('---\nid: |\n  a\n  ---\n---\nText.\n\n---\n\nMore.')).toEqual({
    document: { yaml: '\nid: |\n  a\n  ---', body: 'Text.\n\n---\n\nMore.', yamlLine: 1, bodyLine: 6 },
    issues: [],
  });
});

test('a file may end with its front matter', () => {
  expect(split('---\nid: a\n---')).toEqual({
    document: { yaml: '\nid: a', body: '', yamlLine: 1, bodyLine: 3 },
    issues: [],
  });
});

test('the same text is split in the same way each time, whatever is in it', () => {
  const broken = '---\nid: [\n---\nText.\n';
  expect(split(broken)).toEqual(split(broken));
  expect(split(broken).document?.yaml).toBe('\nid: [');
});

describe('nothing is split when', () => {
  const messages = (text: string) =>
    split(text).issues.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`);

  test('there is no front matter', () => {
    expect(messages('Text.')).toMatchInlineSnapshot(`
      [
        "1:1 the first line must be --- and open the front matter. Begin the file with it.",
      ]
    `);
    expect(messages('')).toEqual(messages('Text.'));
  });

  test('the front matter names a language, which might be run', () => {
    expect(messages('---js\n{ id: process.exit() }\n---\nText.')).toEqual(messages('Text.'));
  });

  test('the front matter is not closed', () => {
    expect(messages('---\nid: a\n\nText.')).toMatchInlineSnapshot(`
      [
        "1:1 the front matter is not closed. Write a line --- below its last field.",
      ]
    `);
  });

  test('the closing line holds something else', () => {
    expect(messages('---\nid: a\n----\nText.')).toMatchInlineSnapshot(`
      [
        "3:1 a line that begins with --- closes the front matter, and nothing else may stand on it. Take the rest of the line away, or indent it if it belongs to a field.",
      ]
    `);
    expect(messages('---\nid: a\n---draft\n---\nText.')).toEqual(messages('---\nid: a\n----\nText.'));
  });
});
