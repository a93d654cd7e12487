/** Value of a table cell. `null` means not known. */
export type Cell = string | readonly string[] | null;

/**
 * The lines of a CSV table as in RFC 4180: every cell is quoted, `"` is doubled, and lines end in CRLF. The first line has
 * the field names. List entries become lines of a cell, and unknown values become empty cells.
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
