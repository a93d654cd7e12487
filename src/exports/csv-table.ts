/** What a cell of a table of text holds; `null` is not known, a list has one entry for each line of the cell. */
export type Cell = string | readonly string[] | null;

/**
 * The lines of a table as RFC 4180 has it: CRLF behind each, every cell quoted, `"` doubled. Lists become lines of a cell,
 * what is not known an empty one. The first line names the fields.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function* csvTable<Field extends string>(
  fields: readonly Field[],
  rows: Iterable<Readonly<Record<Field, Cell>>>,
): Generator<string> {
  yield csvLine(fields);
  for (const row of rows) yield csvLine(fields.map((field) => row[field]));
}

function csvLine(cells: readonly Cell[]): string {
  const quoted = cells.map((cell) => {
    const text = cell === null ? '' : typeof cell === 'string' ? cell : cell.join('\n');
    return `"${text.replaceAll('"', '""')}"`;
  });
  return `${quoted.join(',')}\r\n`;
}
