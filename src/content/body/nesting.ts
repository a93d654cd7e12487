import type { Nodes, Root } from 'mdast';
import type { TextFault } from '../files/text-fault.ts';

/**
 * Levels of the Markdown tree. A list in a list takes four, emphasis one. HTML is written and read with recursion, which
 * ends the stack at some thousands of levels, and no reader follows a dozen.
 */
const DEEPEST = 40;

/** A fault at the first node that lies too deep. Without recursion, so that it can look at any tree. */
export function nestingFaults(tree: Root): readonly TextFault[] {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  const [first] = level;
  if (first === undefined) return [];
  return [
    {
      offset: first.position?.start.offset ?? 0,
      rule: 'nesting-too-deep',
      message:
        'this lies in too many lists, block quotes or emphases inside each other. Take some away, or write \\ in front of signs that are words of the text.',
    },
  ];
}
