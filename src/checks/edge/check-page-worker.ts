/** Worker thread that checks pages. */

import { parentPort, workerData } from 'node:worker_threads';
import { pageReader, type PageCheckWork, type PageToCheck } from './check-site.ts';

const read = pageReader(workerData as PageCheckWork);

parentPort?.on('message', (pages: readonly PageToCheck[]) => {
  parentPort?.postMessage(pages.map(read));
});
