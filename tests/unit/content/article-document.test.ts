import { describe, expect, test } from 'vitest';
import { splitArticleDocument } from '../../../src/content/article-document.ts';

/** The parts of a file as plain data, with the place of the field `id`. */
function split(text: string) {
  const { document, issues } = splitArticleDocument(text, 'a.md');
  return {
    data: document?.frontMatter.data,
    idAt: document?.frontMatter.pointAt(['id']),
    body: document?.body,
    bodyLine: document?.bodyLine,
    issues: [...issues, ...(document?.frontMatter.issues ?? [])],
  };
}

test('splits a file into front matter and body, with their lines in the file', () => {
  expect(split('---\nid: a\n---\n\nText.\n')).toEqual({
    data: { id: 'a' },
    idAt: { line: 2, column: 1 },
    body: '\nText.\n',
    bodyLine: 4,
    issues: [],
  });
});

test('reads a file with Windows line endings the same way', () => {
  expect(split('---\r\nid: "a"\r\n---\r\n\r\nText.\r\n')).toEqual({
    data: { id: 'a' },
    idAt: { line: 2, column: 1 },
    body: '\r\nText.\r\n',
    bodyLine: 4,
    issues: [],
  });
});

test('keeps dashes in the body, and indented dashes in a field', () => {
  expect(split('---\nid: |\n  a\n  ---\n---\nText.\n\n---\n\nMore.')).toEqual({
    data: { id: 'a\n---\n' },
    idAt: { line: 2, column: 1 },
    body: 'Text.\n\n---\n\nMore.',
    bodyLine: 6,
    issues: [],
  });
});

test('accepts a file that ends with its front matter', () => {
  expect(split('---\nid: a\n---')).toMatchObject({ data: { id: 'a' }, body: '', bodyLine: 3, issues: [] });
});

test.each(['---\n---\nText.\n', '---\n\n---\nText.\n', '---\r\n---\r\nText.\n', '---\n# a comment\n---\nText.\n'])(
  'reads front matter without fields: %j',
  (text) => {
    expect(split(text)).toMatchObject({ data: null, body: 'Text.\n', issues: [] });
  },
);

test('reports broken YAML at its place, and again the second time', () => {
  const broken = '---\nid: [\n---\nText.\n';
  expect(split(broken)).toMatchObject({ data: undefined, body: 'Text.\n' });
  expect(split(broken).issues.map(({ line, rule }) => [line, rule])).toEqual([[2, 'yaml-broken']]);
  expect(split(broken)).toEqual(split(broken));
});

describe('refuses to split a file', () => {
  const messages = (text: string) =>
    split(text).issues.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`);

  test('without front matter', () => {
    expect(messages('Text.')).toMatchInlineSnapshot(`
      [
        "1:1 the file must begin with front matter. Write --- on the first line.",
      ]
    `);
    expect(messages('')).toEqual(messages('Text.'));
  });

  test('whose front matter names a language, which gray-matter might run', () => {
    expect(messages('---js\n{ id: process.exit() }\n---\nText.')).toEqual(messages('Text.'));
  });

  test('whose front matter is not closed', () => {
    expect(messages('---\nid: a\n\nText.')).toMatchInlineSnapshot(`
      [
        "1:1 the front matter is not closed. Write a line --- below its last field.",
      ]
    `);
  });

  test('whose closing line has other text', () => {
    expect(messages('---\nid: a\n----\nText.')).toMatchInlineSnapshot(`
      [
        "3:1 a line that starts with --- closes the front matter, so it may hold nothing else. Remove the rest of the line, or indent the line if it belongs to a field.",
      ]
    `);
    expect(messages('---\nid: a\n---draft\n---\nText.')).toEqual(messages('---\nid: a\n----\nText.'));
  });
});
