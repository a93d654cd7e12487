import type { CST } from 'yaml';

/** A token with what the check of the syntax asks about it. */
export interface YamlToken {
  readonly type: string;
  readonly offset: number;
  readonly source: string;
}

/** A list or a set of fields, with the number of those around it. */
export interface YamlCollection {
  readonly offset: number;
  readonly depth: number;
  /** Whether it stands where the name of a field should. */
  readonly isKey: boolean;
}

/** What a YAML text is made of, in its order. */
export interface YamlShape {
  /** Of comments, only those after an unquoted value are included. */
  readonly tokens: readonly YamlToken[];
  readonly collections: readonly YamlCollection[];
}

/** Looks through a parsed text without recursion, so that no nesting can end the stack. */
export function yamlShape(parsed: Iterable<CST.Token>): YamlShape {
  const tokens: YamlToken[] = [];
  const collections: YamlCollection[] = [];
  const add = (list: readonly (CST.Token | null | undefined)[]): void => {
    for (const token of list) {
      if (token && 'source' in token && token.type !== 'comment') tokens.push(token);
    }
  };
  const open = [...parsed].flatMap((token) =>
    token.type === 'document' && token.value ? [{ token: token.value, depth: 0, isKey: false }] : [],
  );
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth, isKey } = next;
    add([token]);
    if (token.type === 'scalar') tokens.push(...(token.end ?? []).filter(({ type }) => type === 'comment'));
    if (!('items' in token)) continue;
    collections.push({ offset: token.type === 'flow-collection' ? token.start.offset : token.offset, depth, isKey });
    for (const { start, key, sep, value } of token.items) {
      add([...start, ...(sep ?? [])]);
      if (key) open.push({ token: key, depth: depth + 1, isKey: true });
      if (value) open.push({ token: value, depth: depth + 1, isKey: false });
    }
  }
  return {
    tokens: tokens.toSorted((a, b) => a.offset - b.offset),
    collections: collections.toSorted((a, b) => a.offset - b.offset),
  };
}
