import type { Issue } from '../archive/issue.ts';

/** Reads bytes as UTF-8, without a byte order mark. Anything else is an issue at the first bad byte's line. */
export function decodeText(
  bytes: Uint8Array,
  file: string,
): { readonly text?: string; readonly issues: readonly Issue[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), issues: [] };
  } catch {
    const lines = readableStart(bytes).split('\n');
    return {
      issues: [
        {
          file,
          line: lines.length,
          column: (lines.at(-1)?.length ?? 0) + 1,
          rule: 'not-utf-8',
          message:
            'the bytes here are not UTF-8 text, so the words cannot be trusted. Save the file in the encoding UTF-8.',
        },
      ],
    };
  }
}

/** The text in front of the first byte that is wrong, found by halving. */
function readableStart(bytes: Uint8Array): string {
  let text = '';
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    try {
      // As part of a stream, a character that is cut off at the end is not wrong yet.
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return text;
}
