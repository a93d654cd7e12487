import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import jar from 'vnu-jar';
import { describe, expect, test } from 'vitest';
import { readOutput } from '../../src/checks/edge/built-site.ts';
import { rootSite } from './site-files.ts';

/** The checker runs on Java. Where there is none, the build's own check of parse errors and html-validate must do. */
const hasJava = spawnSync('java', ['-version']).status === 0;

interface Message {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly subType?: 'warning' | 'fatal';
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

/** CSS that is newer than the checker: movement between pages, and the line that shows how far one has read. */
const NEWER_CSS = /view-transition|animation-timeline|animation-range|view-timeline|nsition-(?:group|old|new)\(/;

function messagesOn(folder: string): readonly Message[] {
  const files = [...readOutput(folder).pages].map(({ path }) => join(folder, path));
  const { stdout } = spawnSync(
    'java',
    ['-jar', `${jar}`, '--format', 'json', '--stdout', '--exit-zero-always', ...files],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 2 ** 20,
    },
  );
  return (JSON.parse(stdout) as { readonly messages: readonly Message[] }).messages;
}

describe.skipIf(!hasJava)('the Nu checker of the W3C', () => {
  test('finds no error on any page but in CSS that is newer than it', () => {
    const errors = messagesOn(rootSite.folder).filter(({ type }) => type !== 'info');
    const isNewer = ({ message, extract = '' }: Message): boolean =>
      message.startsWith('CSS: ') && NEWER_CSS.test(`${message} ${extract}`);
    expect(errors.filter((one) => !isNewer(one)).map(({ url, message }) => `${url}: ${message}`)).toEqual([]);
    // It has read the pages: that much is newer than it.
    expect(errors.length).toBeGreaterThan(0);
  });
});
