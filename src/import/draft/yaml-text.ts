/** A text as a YAML scalar on one line: between single quotation marks, or escaped where it has signs that YAML refuses. */
export function yamlText(text: string): string {
  // Line breaks, controls, byte order marks and halves of surrogate pairs stand only as escapes.
  if (/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u.test(text)) {
    return JSON.stringify(text).replace(/[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu, escape);
  }
  return `'${text.replaceAll("'", "''")}'`;
}

function escape(sign: string): string {
  return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
