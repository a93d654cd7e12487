import type { z } from 'zod';

/**
 * What is left of a value when all that its schema refuses is taken away. A name whose value was refused stays, with
 * `undefined`, and so does the place of a refused entry in a list: what comes behind it keeps its number.
 */
export type Sound<Value> = Value extends readonly (infer Entry)[]
  ? readonly (Sound<Entry> | undefined)[]
  : Value extends object
    ? { readonly [Field in keyof Value]?: Sound<Value[Field]> | undefined }
    : Value;

/** The sound part of what was read from YAML, with its texts trimmed as schemas trim them. */
export function soundPart(data: unknown, faults: readonly z.core.$ZodIssue[]): unknown {
  const whole = { value: trimmed(data) };
  for (const fault of faults) {
    const path: readonly PropertyKey[] = ['value', ...fault.path];
    const at = fault.code === 'unrecognized_keys' ? fault.keys.map((key) => [...path, key]) : [path];
    for (const one of at) takeAway(whole, one);
  }
  return whole.value;
}

/** Whether a field has a value that was refused. */
export function isRefused<Fields extends object>(fields: Fields, field: keyof Fields): boolean {
  return Object.hasOwn(fields, field) && fields[field] === undefined;
}

function takeAway(whole: object, path: readonly PropertyKey[]): void {
  let parent: unknown = whole;
  for (const key of path.slice(0, -1)) parent = isContainer(parent) ? parent[key] : undefined;
  const last = path.at(-1);
  if (isContainer(parent) && last !== undefined) parent[last] = undefined;
}

function isContainer(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (!isContainer(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, trimmed(field)]));
}
