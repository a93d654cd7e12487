import type { Image, Nodes, Paragraph, Root } from 'mdast';
import { pictureNameFault } from '../../archive/picture.ts';
import type { TextFault } from '../files/text-fault.ts';

/** A picture as the Markdown of a body has it: `![what it shows](harbour.jpg "caption")`. */
export interface BodyPicture {
  readonly name: string;
  readonly alt: string;
  readonly caption?: string;
  /** Where it begins and ends in the Markdown. */
  readonly offset: number;
  readonly end: number;
  /** Whether no file can have this name, which the faults say. */
  readonly isUnfit?: true;
}

/** Screen readers read it in one go, and cannot go back in it. */
const LONGEST_ALT = 1000;

const LONGEST_CAPTION = 2000;

/** The pictures of a body, in its order, also those with faults, and what is wrong with them as Markdown. */
export function bodyPictures(root: Root): {
  readonly pictures: readonly BodyPicture[];
  readonly faults: readonly TextFault[];
} {
  const faults: TextFault[] = [];
  const pictures: BodyPicture[] = [];
  const enter = (node: Nodes, alone: boolean): void => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'imageReference') {
      const message = `the address of this picture stands in another place. Write it here: ![${node.alt ?? ''}](name-of-the-file.jpg).`;
      faults.push({ offset, rule: 'picture-reference', message });
    }
    if (node.type === 'image') {
      const found = faultOf(node, alone, pictures);
      const caption = node.title?.trim() ?? '';
      const { url: name, alt } = node;
      if (found?.rule !== 'picture-twice') {
        pictures.push({
          ...{ name, alt: alt?.trim() ?? '', offset, end: node.position?.end.offset ?? offset },
          ...(caption !== '' && { caption }),
          ...(found !== undefined && UNFIT.has(found.rule) && { isUnfit: true }),
        });
      }
      if (found !== undefined) faults.push({ offset, ...found });
    }
    if ('children' in node) {
      for (const child of node.children)
        enter(child, node.type === 'paragraph' && root.children.includes(node) && isPicture(node));
    }
  };
  enter(root, false);
  return { pictures, faults };
}

const UNFIT: ReadonlySet<string> = new Set(['picture-elsewhere', 'picture-path', 'picture-name']);

/** Whether a paragraph is nothing but one picture. */
export function isPicture({ children }: Paragraph): boolean {
  return children.length === 1 && children[0]?.type === 'image';
}

function faultOf(
  { url, alt, title }: Image,
  alone: boolean,
  before: readonly BodyPicture[],
): Pick<TextFault, 'rule' | 'message'> | undefined {
  const fault = (rule: string, message: string) => ({ rule, message });
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) {
    const shown = url.length > 60 ? `${url.slice(0, 60)}…` : url;
    return fault(
      'picture-elsewhere',
      `the picture "${shown}" is not a file of the archive, and pages load nothing from elsewhere. Save it beside the article, in the folder of the article's id, and write its name alone.`,
    );
  }
  if (url.includes('/')) {
    return fault(
      'picture-path',
      `"${url}" names a folder, but a picture is named without one. Write "${url.slice(url.lastIndexOf('/') + 1)}": the file is looked for in the folder of the article's id, then in content/pictures.`,
    );
  }
  const name = pictureNameFault(url);
  if (name !== undefined) return fault('picture-name', `"${url}" ${name}.`);
  const words = alt?.trim() ?? '';
  if (words === '') {
    return fault(
      'picture-alt',
      `the picture "${url}" says nothing to those who do not see it. Write between [ and ] what it shows.`,
    );
  }
  if (words.length > LONGEST_ALT || (title ?? '').length > LONGEST_CAPTION) {
    return fault(
      'picture-words',
      `the words of the picture "${url}" are too many: ${String(LONGEST_ALT)} characters may say what it shows, and ${String(LONGEST_CAPTION)} its caption. Move the rest into the text.`,
    );
  }
  if (!alone) {
    return fault(
      'picture-place',
      `the picture "${url}" stands inside a text, list or block quote, where it would tear the lines apart. Give it a paragraph of its own, with an empty line before and behind.`,
    );
  }
  if (before.some((other) => other.name === url)) {
    return fault('picture-twice', `the picture "${url}" is in this article already. Show it once.`);
  }
  return undefined;
}
