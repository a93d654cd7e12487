import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { processTerminal } from '../../../src/import/edge/process-terminal.ts';

test('shows and takes no control character', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const terminal = processTerminal(input as never, output as never);
  terminal.show('a\u001B[2J\u009B2J\nb');
  input.write('x');
  input.write('\u009By\u0007z\r');
  expect(await terminal.line('Name: ')).toBe('xyz');
  expect(String(output.read())).toBe('a\\u001b[2J\\u009b2J\nb\nName: xyz\n');
  terminal.close();
});
