import type { Issue } from './issue.ts';

/** Reads bytes as UTF-8, without a byte order mark. Anything else is an issue at the first bad byte's line. */
export function decodeText(
  bytes: Uint8Array,
  file: string,
): { readonly text?: string; readonly issues: readonly Issue[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), issues: [] };
  } catch {
    const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0] ?? '';
    const lines = before.split('\n');
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
