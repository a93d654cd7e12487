/** A thread that reads the files whose names it is sent, and answers with their checksums. */

import { parentPort } from 'node:worker_threads';
import { fileChecksum } from './file-checksums.ts';

parentPort?.on('message', (files: readonly string[]) => {
  parentPort?.postMessage(files.map(fileChecksum));
});
