/** Draws cards in a thread of its own: one for each message, which it answers when the files are written. */

import { parentPort } from 'node:worker_threads';
import { drawCard } from './card-drawing.ts';
import { writeWhole } from '../../build/atomic-file.ts';
import type { CardTask } from './card-threads.ts';

parentPort?.on('message', ({ card, files }: CardTask) => {
  const picture = drawCard(card);
  for (const file of files) writeWhole(file, picture);
  parentPort?.postMessage('drawn');
});
