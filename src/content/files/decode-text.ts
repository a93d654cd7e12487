import type { Issue } from '../../archive/issue.ts';

/** Decodes UTF-8 and drops a byte order mark. Other bytes give an issue at the first invalid one. */
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
            'the text here is not valid UTF-8, so its words cannot be read. Save the file with the encoding UTF-8.',
        },
      ],
    };
  }
}

/** The text in front of the first invalid byte, found by binary search. */
function readableStart(bytes: Uint8Array): string {
  let text = '';
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    try {
      // In a stream, a character cut off at the end is not an error.
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return text;
}
