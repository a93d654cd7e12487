import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import comfort from '../../../src/styles/comfort.json' with { type: 'json' };

const folder = 'src/styles';
const styles = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

test('only what our styles use is named as comfort', () => {
  const used = (name: string): boolean => new RegExp(`(?<![\\w-])${name.split(': ')[0] ?? ''}(?![\\w-])`).test(styles);
  expect(Object.values(comfort).flatMap((names) => Object.keys(names).filter((name) => !used(name)))).toEqual([]);
});

test('a property that browsers lack is found when it is written, and one that they have is not', async () => {
  const linter = new ESLint();
  const [result] = await linter.lintText('p { field-sizing: content; color: red; colour: red }', {
    filePath: join(folder, 'new.css'),
  });
  expect(result?.messages.map(({ ruleId, message }) => `${ruleId ?? ''}: ${message}`)).toEqual([
    "css/use-baseline: Property 'field-sizing' is not a widely available baseline feature.",
    "css/no-invalid-properties: Unknown property 'colour' found.",
  ]);
});

test('no line is drawn with a shorthand that Safari drops', () => {
  // Neither Baseline nor css-tree knows that Safari reads only one of its parts.
  expect([...styles.matchAll(/text-decoration: [^;\s]+ [^;]+/g)].map(([declaration]) => declaration)).toEqual([]);
});
