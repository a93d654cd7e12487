import { writeAtomically } from '../../build/atomic-file.ts';
import { drawCard } from './card-drawing.ts';
import type { CardTask } from './make-cards.ts';

/** Draws one card into its files. The fonts must be registered. */
export function drawToFiles({ card, files }: CardTask): void {
  const picture = drawCard(card);
  for (const file of files) writeAtomically(file, picture);
}

export default (tasks: readonly CardTask[]) => tasks.map(drawToFiles);
