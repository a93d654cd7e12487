/** The text with all white space reduced to single spaces. */
export function oneLine(value: string | null | undefined): string {
  return (value ?? '').replace(/\s+/gu, ' ').trim();
}
