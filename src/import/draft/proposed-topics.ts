import type { Topic } from '../../archive/article.ts';
import { idOf } from '../../archive/id-words.ts';
import type { Removal } from '../sources/page/extraction.ts';

/** What a post elsewhere is sorted under, as the sources name it. */
const SORTED_UNDER = /^(?:field )?(?:tags?|categor(?:y|ies)|keywords|topics|subjects)$|^terms of /u;

/** The topics of an imported post, and what is still left out of the article. */
export interface ProposedTopics {
  readonly topics: readonly string[];
  readonly removed: readonly Removal[];
}

/**
 * Takes tags and categories for the topics whose id or name they are. The others stay listed as left out: a keeper who
 * wants them adds the topic first.
 *
 * @param language in whose way names are spelt as ids
 */
export function proposedTopics(
  removed: readonly Removal[],
  topics: ReadonlyMap<string, Topic> = new Map(),
  language?: string,
): ProposedTopics {
  const ids = new Map(
    [...topics.values()].flatMap(({ id, name, names = {} }) =>
      [name, ...Object.values(names), id].map((known) => [idOf(known, language), id] as const),
    ),
  );
  const found: string[] = [];
  const left = removed.flatMap(({ what, text }): readonly Removal[] => {
    if (!SORTED_UNDER.test(what)) return [{ what, text }];
    const terms = text.split(/\s*,\s*/u);
    const known = terms.flatMap((term) => ids.get(idOf(term, language)) ?? []);
    found.push(...known);
    const others = terms.filter((term) => !ids.has(idOf(term, language)));
    return others.length === 0 ? [] : [{ what, text: others.join(', ') }];
  });
  return { topics: [...new Set(found)], removed: left };
}
