import { describe, expect, test } from 'vitest';
import { YamlEdit } from '../../../src/content/yaml/yaml-edit.ts';

/** The text after some changes. */
function edited(text: string, change: (edit: YamlEdit) => void): string {
  const edit = new YamlEdit(text);
  change(edit);
  return edit.result();
}

const quotations = `# who said what
quotations:
  - id: 7k2m9x4d
    speaker: jane-hill # of the mill
    parts: ['one', "two"]
  - { id: 3c775zqh, speaker: 'jane-hill', parts: [three] }
`;

test('replaces values and leaves everything else as it stands', () => {
  expect(
    edited(quotations, (edit) => {
      edit.set(['quotations', 0, 'speaker'], 'jane-marsh');
      edit.set(['quotations', 1, 'speaker'], 'jane-marsh');
    }),
  ).toBe(quotations.replace('jane-hill #', 'jane-marsh #').replace("'jane-hill'", 'jane-marsh'));
});

test('adds a field behind another, on a line of its own or between braces', () => {
  expect(
    edited(quotations, (edit) => {
      edit.addBehind(['quotations', 0, 'speaker'], 'as', "Jane O'Hill");
      edit.addBehind(['quotations', 1, 'speaker'], 'as', 'Jane Hill');
    }),
  ).toBe(
    quotations
      .replace('of the mill\n', "of the mill\n    as: 'Jane O''Hill'\n")
      .replace("'jane-hill',", "'jane-hill', as: 'Jane Hill',"),
  );
});

test('keeps the line ends of Windows', () => {
  expect(
    edited('a: 1\r\nb: 2\r\n', (edit) => {
      edit.addBehind(['a'], 'c', 'x');
    }),
  ).toBe("a: 1\r\nc: 'x'\r\nb: 2\r\n");
});

describe('a text is added to a list', () => {
  test.each([
    [
      'that stands below its name',
      'x:\n  names:\n    - a\n  kind: b\n',
      "x:\n  names:\n    - a\n    - 'c'\n  kind: b\n",
    ],
    ['that is not indented', 'x:\n  names:\n  - a\n', "x:\n  names:\n  - a\n  - 'c'\n"],
    ['between brackets', 'x:\n  names: [a]\n', "x:\n  names: [a, 'c']\n"],
    ['that is empty', 'x:\n  names: []\n', "x:\n  names: ['c']\n"],
    ['that is not there', 'x:\n  kind: b\ny:\n  kind: b\n', "x:\n  kind: b\n  names:\n    - 'c'\ny:\n  kind: b\n"],
    [
      'that is not there, behind a list',
      'x:\n  roles:\n    - r\n\ny: z\n',
      "x:\n  roles:\n    - r\n  names:\n    - 'c'\n\ny: z\n",
    ],
    ['that is not there, between braces', 'x: { kind: b }\n', "x: { kind: b, names: ['c'] }\n"],
  ])('%s', (_, before, after) => {
    expect(
      edited(before, (edit) => {
        edit.append(['x', 'names'], ['c']);
      }),
    ).toBe(after);
  });
});

test.each([
  ['names', 'roles'],
  ['roles', 'names'],
])('entries for the last list stay in it, though %s are added before %s, which make a new list', (...order) => {
  const text = 'x:\n  names:\n    - a\n';
  const added = { names: ['b'], roles: ['r'] } as Readonly<Record<string, readonly string[]>>;
  expect(
    edited(text, (edit) => {
      for (const name of order) edit.append(['x', name], added[name] ?? []);
    }),
  ).toBe("x:\n  names:\n    - a\n    - 'b'\n  roles:\n    - 'r'\n");
});

test('a field without a value is an empty list', () => {
  const filled = edited('x:\n  names:\n  kind: b\n', (edit) => {
    edit.append(['x', 'names'], ['a']);
  });
  expect(filled).toBe("x:\n  names:\n    - 'a'\n  kind: b\n");
});

describe('a field is removed', () => {
  test.each([
    ['with all that belongs to it', 'a:\n  n: 1\n  m:\n    - 2\n# of b\nb: 3\n', 'a', '# of b\nb: 3\n'],
    ['at the end', 'b: 3\na:\n  n: 1\n', 'a', 'b: 3\n'],
    ['at an end without a line break', 'b: 3\na: 1', 'a', 'b: 3\n'],
    ['between braces', '{ a: 1, b: 3 }\n', 'a', '{ b: 3 }\n'],
    ['at the end of braces', '{ b: 3, a: 1 }\n', 'a', '{ b: 3 }\n'],
  ])('%s', (_, before, name, after) => {
    expect(
      edited(before, (edit) => {
        edit.remove([name]);
      }),
    ).toBe(after);
  });

  test.each([
    ['of a list', 'x:\n  - a\n  - b\n', 'x:\n  - a\n'],
    ['of a list in brackets', 'x: [a, b]\n', 'x: [a]\n'],
  ])('or an entry %s', (_, before, after) => {
    expect(
      edited(before, (edit) => {
        edit.remove(['x', 1]);
      }),
    ).toBe(after);
  });

  test('that stands on the line of a dash', () => {
    expect(
      edited('x:\n  - as: A\n    id: b\n', (edit) => {
        edit.remove(['x', 0, 'as']);
      }),
    ).toBe('x:\n  - id: b\n');
  });
});

test('what is not there cannot be changed', () => {
  expect(() => {
    new YamlEdit('a: 1').set(['b'], 'c');
  }).toThrow('there is no value at b');
  expect(() => {
    new YamlEdit('a: 1').remove(['b']);
  }).toThrow('there is no field b');
});
