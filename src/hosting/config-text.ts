/** Syntax that nginx and Caddy configurations share: nested blocks in braces, and regular expressions. */

export function block(head: string, lines: readonly string[], indent = '  '): string {
  const inner = lines.flatMap((line) => line.split('\n')).map((line) => (line === '' ? '' : indent + line));
  return [`${head} {`, ...inner, '}'].join('\n');
}

/** Escapes text for a regular expression of either server. */
export function escapeRegex(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
