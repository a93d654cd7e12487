/** A thread that reads and parses the files whose names it is sent. */

import { parentPort, workerData } from 'node:worker_threads';
import { fileParser, type ParsingWork } from './article-parsing.ts';

const parse = fileParser(workerData as ParsingWork);

parentPort?.on('message', (files: readonly string[]) => {
  parentPort?.postMessage(files.map(parse));
});
