import type { Definition, Heading, List, Nodes } from 'mdast';
import type { TextFault } from '../files/text-fault.ts';

/**
 * Where Markdown takes letters, digits or signs of the source for marks, so that they reach no text: neither a reader nor a
 * search would find them. What nobody writes but as a mark is left out, such as `-` before each entry of a list.
 *
 * @param isUsed whether a link refers to this definition
 */
export function lostText(
  node: Nodes,
  source: string,
  isUsed: (definition: Definition) => boolean,
): readonly TextFault[] {
  const offset = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? offset;
  const warn = (rule: string, message: string): readonly TextFault[] => [{ offset, rule, message }];
  switch (node.type) {
    case 'list':
      return node.ordered === true ? lostNumbers(node, source) : lostBullets(node, source);
    case 'heading':
      return lostAtHeading(node, source.slice(offset, end)).flatMap((message) => warn('heading-marks', message));
    case 'definition':
      if (!isUsed(node)) {
        return warn(
          'definition-unused',
          `Markdown takes this line for the address of a link, which no link uses, and it will not be in the text. ${ESCAPE} the [.`,
        );
      }
      return node.title === undefined || node.title === null ? [] : warn('link-title', lostTitle(node.title));
    case 'link':
      return node.title === undefined || node.title === null ? [] : warn('link-title', lostTitle(node.title));
    case 'code':
      if (node.lang === undefined || node.lang === null) return [];
      return warn(
        'code-language',
        `"${[node.lang, node.meta ?? ''].join(' ').trim()}" names the language of the code below, and it will not be in the text. Put words of the text on a line below it.`,
      );
    case 'emphasis':
    case 'strong':
    case 'inlineCode': {
      const mark = source.charAt(offset);
      if (!/[\p{L}\p{N}]/u.test(source.charAt(offset - 1)) && !/[\p{L}\p{N}]/u.test(source.charAt(end))) return [];
      return warn(
        'marks-in-word',
        `the signs ${mark} within this word are read as marks and will not be in the text. ${ESCAPE} each of them.`,
      );
    }
    case 'blockquote':
      if (!/^>[ \t]*\d/.test(source.slice(offset, offset + 10))) return [];
      return warn('sign-lost', `> makes a block quote of this and will not be in the text. ${ESCAPE} it.`);
    default:
      return [];
  }
}

const ESCAPE = 'If it is a part of the text, write \\ in front of';

function lostTitle(title: string): string {
  return `"${title}" is the title of a link, which only a mouse shows, and it will not be in the text. Put words of the text outside the link.`;
}

/**
 * The numbers of a list are shown, but they are no part of the text, and all but the first are counted, not read. Those of a
 * list that counts from 1 tell nothing.
 */
function lostNumbers(list: List, source: string): readonly TextFault[] {
  const marks = list.children.map(({ position }) => /^\d+[.)]/.exec(source.slice(position?.start.offset))?.[0] ?? '');
  const numbers = marks.map((mark) => Number.parseInt(mark, 10));
  const [first = 1] = numbers;
  const places = [
    ...(first !== 1 || numbers.length === 1 ? [0] : []),
    numbers.findIndex((number, index) => number !== first + index),
  ];
  return places.flatMap((at) => {
    const mark = marks[at];
    if (mark === undefined) return [];
    const shown = at === 0 ? '' : ` Readers see ${String(first + at)}.`;
    return [
      {
        offset: list.children[at]?.position?.start.offset ?? 0,
        rule: 'list-number',
        message: `Markdown reads this as an entry of a list, and "${mark}" as its number, which will not be in the text.${shown} If it is a part of the text, write ${mark.slice(0, -1)}\\${mark.slice(-1)} instead.`,
      },
    ];
  });
}

/** `+`, a list of one entry and an entry that begins with a digit are more often a sign or a dash than a list. */
function lostBullets(list: List, source: string): readonly TextFault[] {
  const suspect = list.children.find(({ position }) => {
    const start = source.slice(position?.start.offset, (position?.start.offset ?? 0) + 10);
    return list.children.length === 1 || /^(?:\+|.[ \t]+\d)/.test(start);
  });
  const offset = suspect?.position?.start.offset;
  if (offset === undefined) return [];
  const mark = source.charAt(offset);
  return [
    {
      offset,
      rule: 'sign-lost',
      message: `Markdown reads this as an entry of a list, and ${mark} will not be in the text. ${ESCAPE} it.`,
    },
  ];
}

/** A line below a heading, and marks behind it that are not as many as in front. */
function lostAtHeading({ depth }: Heading, source: string): readonly string[] {
  if (!source.startsWith('#')) {
    const [line = ''] = /[=-]+\s*$/.exec(source) ?? [];
    return [
      `"${line.trim().slice(0, 20)}" below this makes a heading of it. If it is one, write ${'#'.repeat(depth)} in front; if not, put an empty line between them.`,
    ];
  }
  const marks = /[ \t](#+)[ \t]*$/.exec(source)?.[1];
  if (marks === undefined || marks.length === depth) return [];
  return [`"${marks}" behind this heading is read as a mark and will not be in the text. ${ESCAPE} it.`];
}
