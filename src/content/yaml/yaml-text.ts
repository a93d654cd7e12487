/** A text as a YAML scalar on one line: in single quotes, or in double quotes if some characters must be escaped. */
export function yamlText(text: string): string {
  // Line breaks, control characters, byte order marks and lone surrogates must be escaped.
  if (/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u.test(text)) {
    return JSON.stringify(text).replace(/[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu, escape);
  }
  return `'${text.replaceAll("'", "''")}'`;
}

function escape(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
