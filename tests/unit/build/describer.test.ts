import { expect, test } from 'vitest';
import { describer } from '../../../src/build/describer.ts';

test('values that differ are described differently', () => {
  const values: readonly unknown[] = [
    ...[undefined, null, true, 1, '1', '', 'a,b', ['a', 'b'], ['a,b'], [['a'], 'b'], []],
    ...[{}, { a: 'b' }, { a: ['b'] }, { a: undefined }, { 'a:"b"': 1 }, { a: 'b', c: 1 }],
    ...[new Map(), new Map([['a', 'b']]), new Map([['a', ['b']]]), [['a', 'b']]],
  ];
  const described = values.map(describer(new Map()));
  expect(new Set(described).size).toBe(values.length);
});

test('what has a digest is described by it, wherever it stands', () => {
  const article = { id: 'a' };
  const describe = describer(new Map([[article, 'digest']]));
  expect(describe({ article, later: undefined, names: new Map([['x', { name: 'X' }]]) })).toBe(
    '{"article":digest,"later":undefined,"names":<"x":{"name":"X",},>,}',
  );
});
