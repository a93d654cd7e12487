import type { z } from 'zod';
import type { Outlet, Speaker } from '../archive/article.ts';
import { outletsSchema, speakersSchema } from './front-matter-schema.ts';
import type { Issue } from '../archive/issue.ts';
import { withoutUndefined } from '../archive/without-undefined.ts';
import { fileLimits } from './file-limits.ts';
import { readYaml, validateYaml } from './yaml-source.ts';

/**
 * Reads `speakers.yaml`. Any issue makes the whole register empty: a register with gaps would cause misleading issues in
 * articles.
 */
export function parseSpeakers(text: string, file: string): Register<Speaker> {
  const { entries, issues } = parseRegister(text, file, speakersSchema);
  return { entries: new Map([...entries].map(([id, fields]) => [id, withoutUndefined<Speaker>(fields)])), issues };
}

/** Reads `outlets.yaml`. */
export function parseOutlets(text: string, file: string): Register<Outlet> {
  return parseRegister(text, file, outletsSchema);
}

function parseRegister<Fields extends object>(
  text: string,
  file: string,
  schema: z.ZodType<Readonly<Record<string, Fields>>>,
): Register<Fields & { readonly id: string }> {
  const limits = fileLimits(text, file);
  if (!limits.readable) return { entries: new Map(), issues: limits.issues };
  const { value, issues } = validateYaml(readYaml(text, file), schema, file);
  const all = [...limits.issues, ...issues];
  return { entries: byId(all.length > 0 ? {} : (value ?? {})), issues: all };
}

/** The speakers and outlets that articles may name, by id, and the language in which the archive speaks of them. */
export interface Registers {
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  /** BCP 47 tag; English when absent. */
  readonly language?: string;
}

export interface Register<Entry> {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly issues: readonly Issue[];
}

function byId<Fields extends object>(register: Readonly<Record<string, Fields>>): Map<string, Fields & { id: string }> {
  return new Map(Object.entries(register).map(([id, fields]) => [id, { id, ...fields }]));
}
