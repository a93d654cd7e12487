/** What happens when a keeper presses Ctrl-C. */

/** 128 and the number of the signal, as shells count: https://www.gnu.org/software/bash/manual/html_node/Exit-Status.html */
const STOPPED = 130;

/**
 * Ends this process at the first Ctrl-C with a sentence instead of silence. Whatever writes files may be ended at any moment,
 * so nothing has to be put right here.
 *
 * @param sentence what is as it was, and how to go on
 */
export function sayWhenStopped(sentence: string): void {
  process.once('SIGINT', () => {
    process.stderr.write(`\nStopped. ${sentence}\n`);
    process.exit(STOPPED);
  });
}
