import type { Topic } from '../../archive/article.ts';
import { didYouMean } from '../../text/suggestion.ts';
import { broaderThan } from '../../archive/topics.ts';

/** What the schema cannot say about `topics.yaml`, with the field that is at fault. */
interface TopicFault {
  readonly path: readonly PropertyKey[];
  readonly rule: string;
  readonly message: string;
}

/** Faults of topics that are part of an unknown one or of themselves, or have their name twice. */
export function topicFaults(topics: ReadonlyMap<string, Topic>, language = 'en'): readonly TopicFault[] {
  return [...topics.values()].flatMap(({ id, broader, names = {} }): readonly TopicFault[] => [
    ...broaderFaults(id, broader, topics),
    ...Object.keys(names)
      .filter((tag) => tag.toLowerCase() === language.toLowerCase())
      .map((tag) => ({
        path: [id, 'names', tag],
        rule: 'topic-name-twice',
        message: `"${tag}" is the language of the archive, and the name in it stands under "name". Remove one of the two.`,
      })),
  ]);
}

function broaderFaults(
  id: string,
  broader: string | undefined,
  topics: ReadonlyMap<string, Topic>,
): readonly TopicFault[] {
  if (broader === undefined) return [];
  const fault = (rule: string, message: string): readonly TopicFault[] => [{ path: [id, 'broader'], rule, message }];
  if (!topics.has(broader)) {
    return fault(
      'topic-unknown',
      `"${broader}" is not a topic of this file.${didYouMean(broader, topics.keys())} Correct the id or add the topic.`,
    );
  }
  const above = broaderThan(id, topics);
  const isCircle = broader === id || above.at(-1)?.broader === id;
  return isCircle
    ? fault(
        'topic-circle',
        `"${id}" is a part of "${broader}", which at once or over others is a part of "${id}". Remove the line from the broader of them.`,
      )
    : [];
}
