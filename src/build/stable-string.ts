/**
 * Serialises a value so that different values never give the same text. `JSON.stringify` with a function takes three times
 * as long, and an archive has many thousand pages.
 *
 * @param digests what stands for a value with all that it holds
 */
export function stableStrings(digests: ReadonlyMap<unknown, string>): (value: unknown) => string {
  // Speakers and outlets are named on many pages.
  const entries = new Map<unknown, string>();
  const describe = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return plain(value);
    const digest = digests.get(value);
    if (digest !== undefined) return digest;
    if (Array.isArray(value)) return `[${value.map(describe).join()}]`;
    let text = '';
    if (value instanceof Map) {
      for (const [key, entry] of value as ReadonlyMap<unknown, unknown>) text += `${plain(key)}:${known(entry)},`;
      return `<${text}>`;
    }
    for (const [key, field] of Object.entries(value)) text += `${plain(key)}:${describe(field)},`;
    return `{${text}}`;
  };
  const known = (entry: unknown): string => {
    const text = entries.get(entry) ?? describe(entry);
    entries.set(entry, text);
    return text;
  };
  return describe;
}

/** `undefined` differs from an absent field: at worst a page is rendered again needlessly. */
function plain(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
