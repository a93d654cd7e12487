import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colour } from '../../../src/cards/colour.ts';

test('the colours outside the style sheets are those inside', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const token = (name: string, scheme: 'light' | 'dark'): string | undefined => {
    const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
    return scheme === 'light' ? light : dark;
  };
  expect(colour).toEqual({
    paper: token('paper', 'light'),
    paperDark: token('paper', 'dark'),
    ink: token('ink', 'light'),
    inkMuted: token('ink-muted', 'light'),
    rule: token('rule', 'light'),
    accent: token('accent', 'light'),
  });
});
