import { Composer, isMap, isNode, LineCounter, Parser, type Document } from 'yaml';
import type { z } from 'zod';
import type { Issue, Point } from '../../archive/issue.ts';
import { didYouMean } from '../../text/suggestion.ts';
import { explainYamlErrors, refusedShape, type ExplainedYamlError } from './yaml-errors.ts';
import { soundPart, type Sound } from './sound-part.ts';
import { valueFaults } from './yaml-values.ts';
import { yamlShape } from './yaml-tokens.ts';

/** A YAML text in which every scalar is a string, with the place of every value. */
export interface YamlSource {
  readonly text: string;
  /** `undefined` when there are issues. */
  readonly data: unknown;
  readonly issues: readonly Issue[];
  /** Start of the value at `path`, or of the nearest enclosing value when there is none. */
  pointAt(path: readonly PropertyKey[]): Point;
}

/**
 * Reads YAML 1.2 with the failsafe schema.
 *
 * @param text the YAML, which must start on the first line of its file
 * @param file path of the file, for issues
 */
export function readYaml(text: string, file: string): YamlSource {
  const lines = new LineCounter();
  const point = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const issue = ({ rule, offset, message }: ExplainedYamlError): Issue => ({ file, ...point(offset), rule, message });
  const parsed = [...new Parser(lines.addNewLine).parse(text)];
  const shape = yamlShape(parsed);
  const refused = refusedShape(shape);
  const first = refused[0];
  if (first !== undefined) {
    return { text, data: undefined, issues: refused.map(issue), pointAt: () => point(first.offset) };
  }
  // What `parseDocument` does with the same parser, whose result was needed in between.
  const composer = new Composer({ schema: 'failsafe', prettyErrors: false, version: '1.2' });
  const [document, another] = composer.compose(parsed, true, text.length);
  if (document === undefined) throw new Error('the YAML library gave no document, though it was to give an empty one');
  const several: readonly ExplainedYamlError[] =
    another === undefined ? [] : [{ rule: 'yaml-broken', offset: another.range[0], message: SEVERAL_DOCUMENTS }];
  const errors = explainYamlErrors(text, shape, [...document.errors, ...document.warnings]);
  const issues = (errors.length > 0 ? errors : several).map(issue);
  return {
    text,
    data: issues.length === 0 ? document.toJS() : undefined,
    issues,
    pointAt: (path) => point(offsetAt(document, path)),
  };
}

const SEVERAL_DOCUMENTS =
  'a line --- or ... begins a second document, and only one could be read. Remove the line, or indent it if it belongs to a value.';

/**
 * Validates a YAML text against a schema: the value, or issues with their places, and what can be read all the same. Nothing
 * can where the text is no YAML.
 */
export function validateYaml<Schema extends z.ZodType>(
  source: YamlSource,
  schema: Schema,
  file: string,
): { readonly value?: z.infer<Schema>; readonly sound?: Sound<z.infer<Schema>>; readonly issues: readonly Issue[] } {
  if (source.issues.length > 0) return { issues: source.issues };
  const values = valueFaults(source.data, source.text).map(({ path, rule, message }): Issue => ({
    file,
    ...source.pointAt(path),
    rule,
    message,
  }));
  const result = schema.safeParse(source.data, { reportInput: true });
  if (result.success && values.length === 0) return { value: result.data, issues: [] };
  const faults = result.success ? [] : result.error.issues;
  return {
    sound: soundPart(source.data, faults) as Sound<z.infer<Schema>>,
    issues: [...values, ...faults.flatMap((issue) => toIssues(issue, source, schema, file))],
  };
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
          message: `${subject(name, issue.input)}, but must be ${KINDS[issue.expected] ?? issue.expected}.`,
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
      const value = typeof issue.input === 'string' && issue.input !== '' ? `"${issue.input}" in ` : '';
      return [{ file, ...at, rule: 'field-value', message: `${value}"${name}" ${issue.message}.` }];
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
  string: 'a text. Write it on one line, in quotation marks',
  array: 'a list. Write each entry on a line of its own, after "- "',
  object: 'a set of fields. Write each on a line of its own, as "name: value"',
  record: 'a set of entries. Write each as "name: value", where the name is an id or an address',
};

function subject(name: string, value: unknown): string {
  return `${name === '' ? 'this' : `"${name}"`} is ${kindOf(value)}`;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === '') return 'empty';
  return typeof value === 'object' ? 'a set of fields' : 'a text';
}

/** The path for people, with list entries counted from 1: `quotations[2].speaker`. */
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${String(key + 1)}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** The fields of the object schema at `path`, looking through lists, defaults, records and unions. Empty if it is no object. */
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
  const { shape, options = [] } = (current ?? {}) as {
    shape?: Record<string, z.ZodType>;
    options?: readonly z.ZodType[];
  };
  return shape ?? Object.assign({}, ...options.map((option) => shapeAt(option, [])));
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
