/** What the configurations of nginx and Caddy are written with: lines in nested braces. */

export function block(head: string, lines: readonly string[], indent = '  '): string {
  const inner = lines.flatMap((line) => line.split('\n')).map((line) => (line === '' ? '' : indent + line));
  return [`${head} {`, ...inner, '}'].join('\n');
}

/** For the regular expressions of both servers. */
export function escapeRegex(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
