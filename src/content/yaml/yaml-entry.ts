import { isMap, isNode, isScalar, parseDocument } from 'yaml';

/** The text of a register without some of its entries. Comments and the order of the others stay. */
export function withoutEntries(text: string, keys: ReadonlySet<string>): string {
  const { contents } = parseDocument(text, { schema: 'failsafe', version: '1.2' });
  if (!isMap(contents)) return text;
  const cuts = contents.items.flatMap(({ key, value }) => {
    const start = isScalar(key) && keys.has(String(key.value)) ? key.range?.[0] : undefined;
    const end = isNode(value) ? value.range?.[2] : undefined;
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
  const rest = cuts.toReversed().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  // An empty register is written so.
  return /^\s*[^#\s]/mu.test(rest.replace(/^\s*#.*$/gmu, '')) ? rest : `${rest.trimEnd()}\n{}\n`.trimStart();
}
