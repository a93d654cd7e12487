import type { YAMLError } from 'yaml';
import type { YamlShape } from './yaml-tokens.ts';

/** A YAML error, explained to somebody who writes articles and need not know YAML. */
export interface ExplainedYamlError {
  readonly rule: 'yaml-broken' | 'field-duplicate';
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly message: string;
}

/** An article's deepest value is the third: a word of a list in a list. */
const DEEPEST = 8;

/** What the YAML library must not even be given: it would take all memory or the whole stack. */
export function refusedShape({ collections }: YamlShape): readonly ExplainedYamlError[] {
  const deep = collections.find(({ depth }) => depth > DEEPEST);
  const key = collections.find(({ isKey }) => isKey);
  const error = (offset: number, what: string): ExplainedYamlError => ({
    rule: 'yaml-broken',
    offset,
    message: `${what} Put the whole value in quotation marks if it is a text. The fields cannot be read until this is fixed.`,
  });
  if (deep !== undefined)
    return [error(deep.offset, 'this lies in too many lists or sets of fields inside each other.')];
  return key === undefined ? [] : [error(key.offset, 'a list or a set of fields cannot be the name of a field.')];
}

/**
 * Explains the errors of the YAML library. Only the first error is reported, because one mistake often causes more errors
 * further down. Anchors (`&`), aliases (`*`), tags (`!`) and comments (`#`) after unquoted text are refused although they
 * are valid YAML: they would silently remove words, and the archive does not need them.
 */
export function explainYamlErrors(
  text: string,
  shape: YamlShape,
  errors: readonly YAMLError[],
): readonly ExplainedYamlError[] {
  const syntaxErrors = errors.filter(({ code }) => code !== 'DUPLICATE_KEY').map((error) => syntaxError(shape, error));
  const broken = [...refusedSyntax(shape), ...syntaxErrors].toSorted((a, b) => a.offset - b.offset);
  return broken.length > 0 ? broken.slice(0, 1) : errors.map((error) => duplicateKey(text, error));
}

function syntaxError(shape: YamlShape, error: YAMLError): ExplainedYamlError {
  const [offset] = error.pos;
  const message = `${explanation(error)} The fields cannot be read until this is fixed.`;
  // The library reports a missing quotation mark at the end of the text. Report it where the quotation mark opens.
  const isUnclosed = error.message.startsWith('Missing closing');
  return { rule: 'yaml-broken', offset: isUnclosed ? lastQuotedScalar(shape) : offset, message };
}

function explanation({ code, message }: YAMLError): string {
  if (message.startsWith('Missing closing')) {
    return `this quotation mark is never closed. Close it. Inside '…' write an apostrophe twice, inside "…" write a quotation mark as \\".`;
  }
  if (message.startsWith('Flow ')) {
    return 'a bracket [ or { above is never closed. Close it, or put the value in quotation marks.';
  }
  if (message.startsWith('Implicit map keys need')) {
    return 'this is not a field, because it has no colon. Write "name: value".';
  }
  if (message.endsWith('at node end')) {
    return "the value ended before this text. Put the whole value in quotation marks, and inside '…' write an apostrophe twice.";
  }
  switch (code) {
    case 'BAD_SCALAR_START':
      return 'a value cannot start with this character. Put the whole value in quotation marks.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'YAML sees a field inside this value, because it has a colon followed by a space, or because the lines below are indented too far. Put the value in quotation marks, or fix the indentation.';
    case 'TAB_AS_INDENT':
      return 'this line is indented with a tab, but YAML allows only spaces. Use spaces.';
    case 'BAD_DQ_ESCAPE':
      return 'inside "…" a backslash starts an escape, and this is not a valid one. Write the backslash twice.';
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
      return 'this line is not indented like the other lines of its group. Start it in the same column.';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'this looks like a field, but the line has no colon. Write "name: value", or indent the line if it belongs to the value above.';
    default:
      return `this is not valid YAML: ${message}.`;
  }
}

function duplicateKey(text: string, { pos: [offset] }: YAMLError): ExplainedYamlError {
  const name = /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';
  return {
    rule: 'field-duplicate',
    offset,
    message: `"${name}" appears twice, and only one of the two could be kept. Remove one.`,
  };
}

/** The first anchor, alias, tag or comment that would remove words. */
function refusedSyntax({ tokens }: YamlShape): readonly ExplainedYamlError[] {
  const first = tokens.find(({ type }) => /^(anchor|alias|tag|comment)$/.test(type));
  if (first === undefined) return [];
  const message =
    first.type === 'comment'
      ? 'YAML reads the text after " #" as a comment and drops it. If it belongs to the value, put the whole value in quotation marks. If it is a comment, put it on a line of its own.'
      : `a value that starts with ${first.source.charAt(0)} has a special meaning in YAML, and the archive does not use it. Put the whole value in quotation marks.`;
  return [{ rule: 'yaml-broken', offset: first.offset, message }];
}

/** Offset of the last value in quotation marks. */
function lastQuotedScalar({ tokens }: YamlShape): number {
  return tokens.findLast(({ type }) => /^(single|double)-quoted-scalar$/.test(type))?.offset ?? 0;
}
