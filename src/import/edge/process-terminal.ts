import { terminalText } from '../../text/terminal-text.ts';
import type { ReviewTerminal } from '../review/reviewed-file.ts';

/** Ctrl-C and Ctrl-D. */
const LEAVE_KEYS = new Set(['\u0003', '\u0004']);

/** The terminal of this process. Input may also be piped: each character is a key. */
export function processTerminal(
  input: NodeJS.ReadStream = process.stdin,
  output: NodeJS.WriteStream = process.stdout,
): ReviewTerminal {
  const waiting: string[] = [];
  let wake: (() => void) | undefined;
  let ended = false;
  let left = false;
  if (input.isTTY) input.setRawMode(true);
  input.setEncoding('utf8');
  input.on('data', (data) => {
    // An arrow key arrives as an escape sequence; it counts as one Escape key.
    const text = String(data);
    waiting.push(...(text.length > 1 && text.startsWith('\u001B') ? ['\u001B'] : text));
    wake?.();
  });
  input.on('end', () => {
    ended = true;
    wake?.();
  });
  const next = async (): Promise<string | undefined> => {
    while (waiting.length === 0 && !ended && !left) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const character = left ? undefined : waiting.shift();
    left ||= character === undefined || LEAVE_KEYS.has(character);
    return left ? undefined : character;
  };
  return {
    get left() {
      return left;
    },
    show: (text) => output.write(`${terminalText(text, '\n')}\n`),
    key: next,
    line: async (prompt) => {
      output.write(prompt);
      let text = '';
      for (;;) {
        const character = await next();
        if (character === undefined || character === '\u001B') {
          output.write('\n');
          return undefined;
        }
        if (character === '\r' || character === '\n') {
          output.write('\n');
          return text.trim();
        }
        if (character === '\u007F' || character === '\b') {
          if (text !== '') output.write('\b \b');
          text = Array.from(text).slice(0, -1).join('');
        } else if (!/\p{Cc}/u.test(character)) {
          text += character;
          output.write(character);
        }
      }
    },
    close: () => {
      if (input.isTTY) input.setRawMode(false);
      input.pause();
    },
  };
}
