import { refusedCharacters } from '../files/refused-characters.ts';

/** A problem of a value or of the name of a field, whatever the schema says of it. */
export interface ValueFault {
  /** Of the value, or of the field whose name is at fault. */
  readonly path: readonly PropertyKey[];
  readonly rule: string;
  readonly message: string;
}

/**
 * Faults of values: characters that are written as escapes (`"\x10"`), and names that mean something to JavaScript. What
 * stands in the file as it is has been reported already.
 *
 * @param text the YAML of the values
 */
export function valueFaults(data: unknown, text: string): readonly ValueFault[] {
  const faults: ValueFault[] = [];
  // Not `text.includes`: half of a character is found inside every whole one that begins with it.
  const reported = new Set(refusedCharacters(text).map(({ character }) => character));
  const lookAt = (words: string, path: readonly PropertyKey[]): void => {
    const escaped = refusedCharacters(words).filter(({ character }) => !reported.has(character));
    for (const { message } of escaped) {
      faults.push({ path, rule: 'character-refused', message: `written as an escape, ${message}` });
    }
  };
  const walk = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value === 'string') lookAt(value, path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const there = [...path, Array.isArray(value) ? Number(key) : key];
      if (key === '__proto__') {
        const message = '"__proto__" cannot be a name: software that reads the data would lose it. Choose another.';
        faults.push({ path: there, rule: 'field-name', message });
        continue;
      }
      if (!Array.isArray(value)) lookAt(key, there);
      walk(inner, there);
    }
  };
  walk(data, []);
  return faults;
}
