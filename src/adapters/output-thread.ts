/** A thread that checks the pages whose paths it is sent. */

import { parentPort, workerData } from 'node:worker_threads';
import { pageReader, type PageCheckWork } from './output-threads.ts';

const read = pageReader(workerData as PageCheckWork);

parentPort?.on('message', (paths: readonly string[]) => {
  parentPort?.postMessage(paths.map(read));
});
