/** A thread that parses the articles it is sent. */

import { parentPort, workerData } from 'node:worker_threads';
import type { Registers } from '../archive/article-parser.ts';
import { parseSource, type ArticleSource } from './article-parsing.ts';

const registers = workerData as Registers;

parentPort?.on('message', (sources: readonly ArticleSource[]) => {
  parentPort?.postMessage(sources.map((source) => parseSource(source, registers)));
});
