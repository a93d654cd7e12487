import { CST, Parser, type YAMLError } from 'yaml';

/** Why a YAML text cannot be read, said for somebody who writes articles and need not know YAML. */
export interface YamlComplaint {
  readonly rule: 'yaml-broken' | 'field-duplicate';
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly message: string;
}

/**
 * The complaints about a text, from what the YAML library found wrong with it. Of several errors only the first is
 * kept, because one slip makes the lines below it look wrong as well. Some YAML is refused though it is correct, because
 * a text without quotation marks would silently lose words to it: anchors (`&`), aliases (`*`), tags (`!`), which the
 * archive has no use for, and remarks (`#`) behind such a text.
 */
export function yamlComplaints(text: string, errors: readonly YAMLError[]): readonly YamlComplaint[] {
  const slips = errors.filter(({ code }) => code !== 'DUPLICATE_KEY').map((error) => complaint(text, error));
  const broken = [...signs(text), ...slips].toSorted((a, b) => a.offset - b.offset);
  return broken.length > 0 ? broken.slice(0, 1) : errors.map((error) => duplicate(text, error));
}

function complaint(text: string, error: YAMLError): YamlComplaint {
  const [offset] = error.pos;
  const message = `${advice(error)} The fields cannot be read until this is mended.`;
  // The library notices at the end of the text that a quotation mark is missing; the slip is where one opens.
  return { rule: 'yaml-broken', offset: error.message.startsWith('Missing closing') ? opening(text) : offset, message };
}

function advice({ code, message }: YAMLError): string {
  if (message.startsWith('Missing closing')) {
    return `a quotation mark opens a value here and none closes it. Close it; an apostrophe inside '…' is written twice, a quotation mark inside "…" as \\".`;
  }
  if (message.startsWith('Flow ')) {
    return 'a bracket [ or { opens a value above, and nothing closes it. Close it, or put the value between quotation marks.';
  }
  if (message.startsWith('Implicit map keys need')) {
    return 'this is no field, for no colon follows. Write a field as "name: value".';
  }
  if (message.endsWith('at node end')) {
    return "this stands behind a value that has ended already. Put the whole value between quotation marks; an apostrophe inside '…' is written twice.";
  }
  switch (code) {
    case 'BAD_SCALAR_START':
      return 'a value cannot begin with this sign. Put the whole value between quotation marks.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'a field stands inside this value, because it holds a colon with a space or because lines below it are indented too far. Put the value between quotation marks, or mend the indentation.';
    case 'TAB_AS_INDENT':
      return 'a tab indents this line, but YAML knows only spaces. Put spaces in its place.';
    case 'BAD_DQ_ESCAPE':
      return 'inside "…" a backslash begins an escape, and there is none of this name. Write the backslash twice.';
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
      return 'this line is not indented like those it belongs to. Begin it exactly below them.';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'a field begins here, but no colon follows its name on this line. Write "name: value"; if it belongs to the value above, indent it.';
    default:
      return `YAML cannot be read here: ${message}.`;
  }
}

function duplicate(text: string, { pos: [offset] }: YAMLError): YamlComplaint {
  const name = /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';
  return {
    rule: 'field-duplicate',
    offset,
    message: `"${name}" is there a second time, and only one of the two could be kept. Take one of them out.`,
  };
}

/** Whether a text holds anything that could be an anchor, alias, tag or remark; most do not. */
export function mayLoseWords(text: string): boolean {
  return /(?:^|[\s[{,])[&*!]|\S[ \t]+#/.test(text);
}

/** The first anchor, alias, tag or remark that takes words away. */
function signs(text: string): readonly YamlComplaint[] {
  if (!mayLoseWords(text)) return [];
  const first = tokens(text).find(({ type }) => /^(anchor|alias|tag|comment)$/.test(type));
  if (first === undefined) return [];
  const message =
    first.type === 'comment'
      ? 'YAML takes what stands behind " #" for a remark and leaves it out. If it belongs to the value, put the whole value between quotation marks; if it is a remark, put it on a line of its own.'
      : `a value that begins with ${first.source.charAt(0)} has a meaning of its own in YAML, which the archive does not use. Put the whole value between quotation marks.`;
  return [{ rule: 'yaml-broken', offset: first.offset, message }];
}

function opening(text: string): number {
  return tokens(text).findLast(({ type }) => /^(single|double)-quoted-scalar$/.test(type))?.offset ?? 0;
}

interface Token {
  readonly type: string;
  readonly offset: number;
  readonly source: string;
}

/** The signs and single values of a text in their order; of remarks only those behind a value without marks. */
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
