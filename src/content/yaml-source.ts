import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Issue, Point } from '../archive/issue.ts';
import { didYouMean } from '../archive/suggestion.ts';
import { yamlComplaints } from './yaml-complaint.ts';

/** A YAML text read without guessing types (every scalar is a string), with the place of every value. */
export interface YamlSource {
  readonly data: unknown;
  readonly issues: readonly Issue[];
  /** Where the value at `path` begins; the nearest enclosing value when there is none. */
  pointAt(path: readonly PropertyKey[]): Point;
}

/**
 * Reads YAML 1.2 with the failsafe schema.
 *
 * @param text the YAML itself
 * @param file named in issues
 * @param firstLine number of the line in `file` on which `text` begins
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, version: '1.2' });
  const point = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const issues = yamlComplaints(text, [...document.errors, ...document.warnings]).map(
    ({ rule, offset, message }): Issue => ({ file, ...point(offset), rule, message }),
  );
  return {
    data: issues.length === 0 ? document.toJS() : undefined,
    issues,
    pointAt: (path) => point(offsetAt(document, path)),
  };
}

/** What a schema finds wrong with a YAML text, each with its place; the value itself when nothing is. */
export function validateYaml<Schema extends z.ZodType>(
  source: YamlSource,
  schema: Schema,
  file: string,
): { readonly value?: z.infer<Schema>; readonly issues: readonly Issue[] } {
  if (source.issues.length > 0) return { issues: source.issues };
  const result = schema.safeParse(source.data, { reportInput: true });
  if (result.success) return { value: result.data, issues: [] };
  return { issues: result.error.issues.flatMap((issue) => toIssues(issue, source, schema, file)) };
}

function toIssues(issue: z.core.$ZodIssue, source: YamlSource, schema: z.ZodType, file: string): readonly Issue[] {
  const name = fieldName(issue.path);
  const at = source.pointAt(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = Object.keys(shapeAt(schema, issue.path));
      const where = name === '' ? '' : ` of ${name}`;
      return issue.keys.map((key) => ({
        file,
        ...source.pointAt([...issue.path, key]),
        rule: 'field-unknown',
        message: `"${key}" is not a field${where}.${didYouMean(key, known)} The fields are ${known.join(', ')}.`,
      }));
    }
    case 'invalid_type':
      if (issue.input === undefined) return [missing(issue, name, at, schema, file)];
      return [
        {
          file,
          ...at,
          rule: 'field-type',
          message: `${given(name, issue.input)} must be ${KINDS[issue.expected] ?? issue.expected}.`,
        },
      ];
    case 'invalid_value': {
      if (issue.input === undefined) return [missing(issue, name, at, schema, file)];
      const value = String(issue.input);
      const values = issue.values.map(String);
      return [
        {
          file,
          ...at,
          rule: 'field-value',
          message: `"${name}" is "${value}", but must be ${values.join(' or ')}.${didYouMean(value, values)}`,
        },
      ];
    }
    case 'invalid_key':
      return issue.issues.map((inner) => ({
        file,
        ...at,
        rule: 'field-value',
        message: `"${name}" ${inner.message}.`,
      }));
    default: {
      const value = typeof issue.input === 'string' && issue.input !== '' ? ` is "${issue.input}", which` : '';
      return [{ file, ...at, rule: 'field-value', message: `"${name}"${value} ${issue.message}.` }];
    }
  }
}

function missing(issue: z.core.$ZodIssue, name: string, at: Point, schema: z.ZodType, file: string): Issue {
  const key = String(issue.path.at(-1) ?? '');
  const field = shapeAt(schema, issue.path.slice(0, -1))[key];
  const meaning = field?.description === undefined ? '' : `: ${field.description}`;
  return { file, ...at, rule: 'field-missing', message: `"${name}" is missing but required${meaning}.` };
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text; write it on one line, between quotation marks',
  array: 'a list; write each entry on a line of its own, behind "- "',
  object: 'a set of fields; write each on a line of its own, as "name: value"',
  record: 'a set of entries; write each as "name: value", the name being its id or address',
};

function given(name: string, value: unknown): string {
  if (name === '')
    return value === null ? 'nothing stands here, but there' : `what stands here is ${kindOf(value)}, but`;
  return `"${name}" is ${kindOf(value)}, but`;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === '') return 'empty';
  return typeof value === 'object' ? 'a set of fields' : 'a text';
}

/** `quotations[2].speaker`, counting as the file does for a person: list entries from 1. */
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${String(key + 1)}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** The fields of the object schema at `path`, through lists, defaults and records; none where there is no object. */
function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): Readonly<Record<string, z.ZodType>> {
  let current: unknown = schema;
  for (const key of [...path, undefined]) {
    current = unwrap(current);
    if (key === undefined) break;
    const { shape, element, valueType } = (current ?? {}) as {
      shape?: Record<string, unknown>;
      element?: unknown;
      valueType?: unknown;
    };
    current = element ?? valueType ?? shape?.[String(key)];
  }
  return (current as { shape?: Record<string, z.ZodType> } | undefined)?.shape ?? {};
}

function unwrap(schema: unknown): unknown {
  let current = schema as { unwrap?: () => unknown; element?: unknown } | undefined;
  while (current?.unwrap !== undefined && current.element === undefined) current = current.unwrap() as typeof current;
  return current;
}

function offsetAt(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => String(item.key) === String(key));
      const start = isNode(pair?.key) ? pair.key.range?.[0] : undefined;
      if (start !== undefined) return start;
    }
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}
