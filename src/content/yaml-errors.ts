import { CST, Parser, type YAMLError } from 'yaml';

/** A YAML error, explained to somebody who writes articles and need not know YAML. */
export interface ExplainedYamlError {
  readonly rule: 'yaml-broken' | 'field-duplicate';
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly message: string;
}

/**
 * Explains the errors of the YAML library. Only the first error is reported, because one mistake often causes more errors
 * further down. Anchors (`&`), aliases (`*`), tags (`!`) and comments (`#`) after unquoted text are refused although they
 * are valid YAML: they would silently remove words, and the archive does not need them.
 */
export function explainYamlErrors(text: string, errors: readonly YAMLError[]): readonly ExplainedYamlError[] {
  const syntaxErrors = errors.filter(({ code }) => code !== 'DUPLICATE_KEY').map((error) => syntaxError(text, error));
  const broken = [...refusedSyntax(text), ...syntaxErrors].toSorted((a, b) => a.offset - b.offset);
  return broken.length > 0 ? broken.slice(0, 1) : errors.map((error) => duplicateKey(text, error));
}

function syntaxError(text: string, error: YAMLError): ExplainedYamlError {
  const [offset] = error.pos;
  const message = `${explanation(error)} The fields cannot be read until this is fixed.`;
  // The library reports a missing quotation mark at the end of the text. Report it where the quotation mark opens.
  const isUnclosed = error.message.startsWith('Missing closing');
  return { rule: 'yaml-broken', offset: isUnclosed ? lastQuotedScalar(text) : offset, message };
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

/** Text that could be an anchor, alias, tag or comment. Most files have none and need not be tokenised. */
const SUSPECT = /(?:^|[\s[{,])[&*!]|\S[ \t]+#/;

/** The first anchor, alias, tag or comment that would remove words. */
function refusedSyntax(text: string): readonly ExplainedYamlError[] {
  if (!SUSPECT.test(text)) return [];
  const first = tokens(text).find(({ type }) => /^(anchor|alias|tag|comment)$/.test(type));
  if (first === undefined) return [];
  const message =
    first.type === 'comment'
      ? 'YAML reads the text after " #" as a comment and drops it. If it belongs to the value, put the whole value in quotation marks. If it is a comment, put it on a line of its own.'
      : `a value that starts with ${first.source.charAt(0)} has a special meaning in YAML, and the archive does not use it. Put the whole value in quotation marks.`;
  return [{ rule: 'yaml-broken', offset: first.offset, message }];
}

/** Offset of the last value in quotation marks. */
function lastQuotedScalar(text: string): number {
  return tokens(text).findLast(({ type }) => /^(single|double)-quoted-scalar$/.test(type))?.offset ?? 0;
}

interface Token {
  readonly type: string;
  readonly offset: number;
  readonly source: string;
}

/** The tokens of a text in order. Of comments, only those after an unquoted value are included. */
function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  for (const part of new Parser().parse(text)) {
    if (part.type !== 'document') continue;
    CST.visit(part, ({ start, key, sep, value }) => {
      for (const token of [...start, key, ...(sep ?? []), value]) {
        if (token !== undefined && token !== null && 'source' in token && token.type !== 'comment') found.push(token);
      }
      if (value?.type === 'scalar') found.push(...(value.end ?? []).filter(({ type }) => type === 'comment'));
    });
  }
  return found.toSorted((a, b) => a.offset - b.offset);
}
