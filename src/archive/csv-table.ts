/** What a cell of a table of text holds; `null` is not known, a list has one entry for each line of the cell. */
export type Cell = string | readonly string[] | null;

/**
 * A table as RFC 4180 has it: CRLF between rows, every cell quoted, `"` doubled. Lists become lines of a cell, what is
 * not known an empty one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csvTable<Field extends string>(
  fields: readonly Field[],
  rows: readonly Readonly<Record<Field, Cell>>[],
): string {
  const cell = (value: Cell): string =>
    `"${(value === null ? '' : typeof value === 'string' ? value : value.join('\n')).replaceAll('"', '""')}"`;
  return [fields.map((field) => cell(field)), ...rows.map((row) => fields.map((field) => cell(row[field])))]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
}
