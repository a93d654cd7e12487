import type { z } from 'zod';
import type { Outlet, Series, Speaker, Topic } from '../../archive/article.ts';
import type { PictureFacts } from '../../archive/picture.ts';
import { allSeriesSchema, outletsSchema, speakersSchema, topicsSchema } from './register-schemas.ts';
import type { Issue } from '../../archive/issue.ts';
import { withoutUndefined } from '../../archive/without-undefined.ts';
import { familyNameFaults } from './family-name-faults.ts';
import { fileLimits } from '../files/file-limits.ts';
import { topicFaults } from './topic-faults.ts';
import { readYaml, validateYaml, type YamlSource } from '../yaml/yaml-source.ts';

/**
 * Reads `speakers.yaml`. An entry that cannot be read makes the whole register empty: a register with gaps would cause
 * misleading issues in articles. A wrong family name leaves no gap.
 */
export function parseSpeakers(text: string, file: string): Register<Speaker> {
  const { entries, issues, pointAt } = parseRegister(text, file, speakersSchema);
  const speakers = new Map([...entries].map(([id, fields]) => [id, withoutUndefined<Speaker>(fields)]));
  const faults = familyNameFaults(speakers).map(({ path, ...fault }) => ({ file, ...pointAt(path), ...fault }));
  return { entries: speakers, issues: [...issues, ...faults] };
}

/** Reads `outlets.yaml`. */
export function parseOutlets(text: string, file: string): Register<Outlet> {
  const { entries, issues } = parseRegister(text, file, outletsSchema);
  return { entries, issues };
}

/** Reads `topics.yaml`. @param language the archive's, whose names have a field of their own */
export function parseTopics(text: string, file: string, language?: string): Register<Topic> {
  const { entries, issues, pointAt, data } = parseRegister(text, file, topicsSchema);
  const topics = new Map([...entries].map(([id, fields]) => [id, withoutUndefined<Topic>(fields)]));
  // A fault of one entry must not hide that another belongs under a topic that is not there.
  const faults = topicFaults(issues.length > 0 ? readableTopics(data) : topics, language).map(({ path, ...fault }) => ({
    file,
    ...pointAt(path),
    ...fault,
  }));
  return { entries: faults.length > 0 ? new Map() : topics, issues: [...issues, ...faults] };
}

/** What can be told of the topics in a register with issues: their ids, and those above them. */
function readableTopics(data: unknown): ReadonlyMap<string, Topic> {
  const entries = typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.entries(data) : [];
  return new Map(
    entries.map(([id, fields]: [string, unknown]) => {
      const broader: unknown = (fields as { readonly broader?: unknown } | null)?.broader;
      return [id, { id, name: id, ...(typeof broader === 'string' && { broader }) }];
    }),
  );
}

/** Reads `series.yaml`. */
export function parseSeries(text: string, file: string): Register<Series> {
  const { entries, issues } = parseRegister(text, file, allSeriesSchema);
  return { entries, issues };
}

function parseRegister<Fields extends object>(
  text: string,
  file: string,
  schema: z.ZodType<Readonly<Record<string, Fields>>>,
): Register<Fields & { readonly id: string }> & Pick<YamlSource, 'pointAt' | 'data'> {
  const limits = fileLimits(text, file);
  if (!limits.readable) {
    return { entries: new Map(), issues: limits.issues, data: undefined, pointAt: () => ({ line: 1, column: 1 }) };
  }
  const source = readYaml(hasEntries(text) ? text : '{}', file);
  const { value, issues } = validateYaml(source, schema, file);
  const all = [...limits.issues, ...issues];
  return {
    entries: byId(all.length > 0 ? {} : (value ?? {})),
    issues: all,
    data: source.data,
    pointAt: (path) => source.pointAt(path),
  };
}

/** Whether a register has anything but remarks. */
function hasEntries(text: string): boolean {
  return text.replace(/^\s*#.*$/gmu, '').trim() !== '';
}

/** What articles may name, by id, and the language in which the archive speaks of them. */
export interface Registers {
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  /** Absent where there are none, as are series. */
  readonly topics?: ReadonlyMap<string, Topic>;
  readonly series?: ReadonlyMap<string, Series>;
  /** BCP 47 tag; English when absent. */
  readonly language?: string;
  /** Good files of pictures, by their path below `content/`. */
  readonly pictures?: ReadonlyMap<string, PictureFacts>;
}

export interface Register<Entry> {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly issues: readonly Issue[];
}

function byId<Fields extends object>(register: Readonly<Record<string, Fields>>): Map<string, Fields & { id: string }> {
  return new Map(Object.entries(register).map(([id, fields]) => [id, { id, ...fields }]));
}
