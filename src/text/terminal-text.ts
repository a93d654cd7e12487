/** Control characters, which can move a terminal's cursor or colour its text, and those that turn the direction of text. */
const CONTROLS = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Text from elsewhere for a terminal: control characters are written out, as `\u001b`.
 *
 * @param kept control characters that stay, such as line breaks
 */
export function terminalText(text: string, kept = ''): string {
  return text.replace(CONTROLS, (control) =>
    kept.includes(control) ? control : `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
