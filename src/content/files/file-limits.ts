import type { Issue } from '../../archive/issue.ts';
import { refusedCharacters } from './refused-characters.ts';
import { issueAt, pointReader, type TextFault } from './text-fault.ts';

/**
 * In UTF-16 units, about 150,000 words: more than any newspaper prints in one text. Reading takes time in proportion, at
 * most some ten seconds for a file of this size that is all marks.
 */
const LONGEST_FILE = 1_000_000;

/**
 * Some steps of reading and of publishing take time that grows with the square of a run of spaces. Nobody aligns a table
 * over more than these.
 */
const LONGEST_SPACE = 200;

const TOO_MUCH_SPACE = new RegExp(`[^\\S\\n]{${String(LONGEST_SPACE + 1)},}`, 'gu');

/** What the text of a content file may hold, whatever its format. */
export interface FileLimits {
  readonly issues: readonly Issue[];
  /** False when reading on could take very long. */
  readonly readable: boolean;
}

export function articleFileLimits(text: string, file: string): FileLimits {
  if (text.length <= LONGEST_FILE) return fileLimits(text, file);
  const message = `the file has ${String(text.length)} characters, and this is the last that can be read: an article may have ${String(LONGEST_FILE)}. Divide it into several articles.`;
  const fault: TextFault = { offset: LONGEST_FILE - 1, rule: 'file-too-long', message };
  return { issues: [issueAt(fault, file, pointReader(text))], readable: false };
}

/** The same for a register, which may have any length. */
export function fileLimits(text: string, file: string): FileLimits {
  const characters = refusedCharacters(text).map(({ offset, message }): TextFault => ({
    offset,
    rule: 'character-refused',
    message,
  }));
  const spaces = [...text.matchAll(TOO_MUCH_SPACE)].map(({ 0: run, index }): TextFault => ({
    offset: index,
    rule: 'too-much-space',
    message: `here are ${String(run.length)} spaces in a row, but a line may have ${String(LONGEST_SPACE)}. Remove what nobody reads.`,
  }));
  if (characters.length + spaces.length === 0) return { issues: [], readable: true };
  const pointAt = pointReader(text);
  return {
    issues: [...characters, ...spaces].map((fault) => issueAt(fault, file, pointAt)),
    readable: spaces.length === 0,
  };
}
