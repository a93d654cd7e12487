import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { importSources, type ImportOptions } from '../../../src/cli/import.ts';
import type { ImportOutcome } from '../../../src/import/edge/import-run.ts';

/** A source with one quotation. */
export const TEXT =
  'date 2022-02-02 The crane stays. “It is a relief,” Edith Marlowe told reporters.\n\nNobody else spoke.\n';

/** A project folder with sources in `in/`; deleted after the test. */
export function project(sources: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'import-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  mkdirSync(join(root, 'in'));
  for (const [name, text] of Object.entries(sources)) writeFileSync(join(root, 'in', name), text);
  return root;
}

/** Imports sources of a project. */
export async function run(root: string, names: readonly string[], options: ImportOptions = {}) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    const code = await importSources(
      root,
      names.map((name) => (name.includes('://') ? name : join(root, name))),
      { ...options, json: true },
      '2026-11-21',
    );
    const outcomes = JSON.parse(String(log.mock.calls[0]?.[0])) as ImportOutcome[];
    return {
      code,
      outcomes: outcomes.map((outcome) => ({ ...outcome, source: outcome.source.replace(`${root}/`, '') })),
    };
  } finally {
    log.mockRestore();
  }
}

/** Names of its articles. */
export const articles = (root: string): readonly string[] => readdirSync(join(root, 'content/articles')).toSorted();
