import type { ReviewTerminal } from '../review/review-terminal.ts';

const LEAVE = new Set(['\u0003', '\u0004']);

/** The terminal this process runs in, or what is piped into it: each character is a key. */
export function processTerminal(
  input: NodeJS.ReadStream = process.stdin,
  output: NodeJS.WriteStream = process.stdout,
): ReviewTerminal {
  const waiting: string[] = [];
  let wake: (() => void) | undefined;
  let ended = false;
  if (input.isTTY) input.setRawMode(true);
  input.setEncoding('utf8');
  input.on('data', (data) => {
    // An arrow key arrives as one sequence and is one key, which means nothing here.
    const text = String(data);
    waiting.push(...(text.length > 1 && text.startsWith('\u001B') ? ['\u001B'] : text));
    wake?.();
  });
  input.on('end', () => {
    ended = true;
    wake?.();
  });
  const next = async (): Promise<string | undefined> => {
    while (waiting.length === 0 && !ended) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const sign = waiting.shift();
    return sign === undefined || LEAVE.has(sign) ? undefined : sign;
  };
  return {
    show: (text) => output.write(`${text}\n`),
    key: next,
    line: async (prompt) => {
      output.write(prompt);
      let text = '';
      for (;;) {
        const sign = await next();
        if (sign === undefined || sign === '\u001B') {
          output.write('\n');
          return undefined;
        }
        if (sign === '\r' || sign === '\n') {
          output.write('\n');
          return text.trim();
        }
        if (sign === '\u007F' || sign === '\b') {
          if (text !== '') output.write('\b \b');
          text = Array.from(text).slice(0, -1).join('');
        } else if (sign >= ' ') {
          text += sign;
          output.write(sign);
        }
      }
    },
    close: () => {
      if (input.isTTY) input.setRawMode(false);
      input.pause();
    },
  };
}
