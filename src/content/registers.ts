import type { Outlet, Speaker } from '../archive/article.ts';
import { outletsSchema, speakersSchema } from './front-matter-schema.ts';
import type { Issue } from '../archive/issue.ts';
import { readYaml, validateYaml } from './yaml-source.ts';

/**
 * Reads `speakers.yaml`. Any issue makes the whole register empty: a register with gaps would cause misleading issues in
 * articles.
 */
export function parseSpeakers(text: string, file: string): Register<Speaker> {
  const { value, issues } = validateYaml(readYaml(text, file), speakersSchema, file);
  return { entries: byId(value ?? {}), issues };
}

/** Reads `outlets.yaml`. */
export function parseOutlets(text: string, file: string): Register<Outlet> {
  const { value, issues } = validateYaml(readYaml(text, file), outletsSchema, file);
  return { entries: byId(value ?? {}), issues };
}

export interface Register<Entry> {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly issues: readonly Issue[];
}

function byId<Fields extends object>(register: Readonly<Record<string, Fields>>): Map<string, Fields & { id: string }> {
  return new Map(Object.entries(register).map(([id, fields]) => [id, { id, ...fields }]));
}
