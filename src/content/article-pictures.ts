import type { Element, ElementContent, Properties, Root } from 'hast';
import type { Article } from '../archive/article.ts';
import type { Issue, Point } from '../archive/issue.ts';
import { pictureFragment } from '../archive/permalink.ts';
import type { Picture, PictureFacts } from '../archive/picture.ts';
import { didYouMean } from '../text/suggestion.ts';
import { withoutUndefined } from '../archive/without-undefined.ts';
import type { Language } from '../languages/language.ts';
import { rightsName } from '../languages/rights-name.ts';
import { besideArticle } from './article-link.ts';
import type { BodyPicture } from './body/body-pictures.ts';
import type { FrontMatter } from './front-matter/front-matter-schema.ts';
import type { Sound } from './yaml/sound-part.ts';

/** Places in the file of an article, for issues. */
export interface PicturePositions {
  readonly file: string;
  field(path: readonly PropertyKey[]): Point;
  body(offset: number): Point;
}

/** The path below `content/` of a picture beside its article. */
export function ownPicture(articleId: string, name: string): string {
  return `articles/${articleId}/${name}`;
}

/** The same of a picture that several articles may show. */
export function sharedPicture(name: string): string {
  return `pictures/${name}`;
}

/** The file that an article means by a name: the one beside it, else the shared one. */
export function pictureNamed(
  name: string,
  articleId: string,
  files: ReadonlyMap<string, PictureFacts>,
): (PictureFacts & Pick<Picture, 'source'>) | undefined {
  const source = [ownPicture(articleId, name), sharedPicture(name)].find((path) => files.has(path));
  const facts = files.get(source ?? '');
  return source === undefined || facts === undefined ? undefined : { source, ...facts };
}

/** The pictures of an article with all that is known of them, or what is wrong with them. @param id of the article */
export function articlePictures(
  found: readonly BodyPicture[],
  id: string,
  { pictures: entries = [] }: Pick<Sound<FrontMatter>, 'pictures'>,
  files: ReadonlyMap<string, PictureFacts>,
  positions: PicturePositions,
): { readonly pictures: readonly Picture[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = entries.flatMap((entry, index) => {
    if (entry?.file === undefined) return [];
    const at = { file: positions.file, ...positions.field(['pictures', index, 'file']) };
    if (entries.findIndex((other) => other?.file === entry.file) !== index) {
      const message = `"${entry.file}" is in the list above already. Make one entry of both.`;
      return [{ ...at, rule: 'picture-entry-twice', message }];
    }
    if (found.some(({ name }) => name === entry.file)) return [];
    const names = found.map(({ name }) => name);
    const message = `the body shows no picture "${entry.file}".${didYouMean(entry.file, names)} Correct the name, or remove the entry.`;
    return [{ ...at, rule: 'picture-entry-unused', message }];
  });
  const pictures = found.flatMap(({ name, alt, caption, offset, isUnfit }) => {
    if (isUnfit === true) return [];
    const file = pictureNamed(name, id, files);
    if (file === undefined) {
      issues.push({
        file: positions.file,
        ...positions.body(offset),
        rule: 'picture-missing',
        message: `there is no good picture content/${ownPicture(id, name)}, nor content/${sharedPicture(name)}.${didYouMean(name, namesFor(id, files))} Put the file there, or correct its name.`,
      });
      return [];
    }
    const { credit, rights } = entries.find((entry) => entry?.file === name) ?? {};
    return [withoutUndefined<Picture>({ name, alt, caption, credit, rights, ...file })];
  });
  return { pictures, issues };
}

/** Names of the files that an article may show. */
export function namesFor(id: string, files: ReadonlyMap<string, PictureFacts>): readonly string[] {
  return [...files.keys()].flatMap((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return [ownPicture(id, name), sharedPicture(name)].includes(path) ? [name] : [];
  });
}

/** How many blocks of text may stand before a picture that a browser loads at once, because the first screen shows it. */
const BLOCKS_ABOVE = 1;

/**
 * Fills the figures of a tree, which {@link file://./markdown-body.ts} has left empty, in the order of the pictures. Each
 * picture is a link to itself in full size, relative to the article's page.
 */
export function fillFigures(
  tree: Root,
  { id, pictures = [] }: Pick<Article, 'id' | 'pictures'>,
  words: Language,
): void {
  let [number, above] = [0, 0];
  for (const node of tree.children) {
    if (node.type !== 'element') continue;
    const picture = node.tagName === 'figure' ? pictures[number] : undefined;
    if (picture === undefined) {
      above += 1;
      continue;
    }
    number += 1;
    node.properties = { id: pictureFragment(number), className: ['picture'] };
    const address = `${besideArticle(id)}${picture.name}`;
    node.children = figure(picture, address, number === 1 && above <= BLOCKS_ABOVE, words);
  }
}

function figure(picture: Picture, address: string, atOnce: boolean, words: Language): ElementContent[] {
  const { alt, width, height, caption, credit, rights } = picture;
  const image = make('img', {
    src: address,
    alt,
    width,
    height,
    ...(!atOnce && { loading: 'lazy' }),
    decoding: 'async',
  });
  const credits: ElementContent[] = [
    ...(credit === undefined ? [] : [text(words.say('picture.credit', { credit }))]),
    ...(rights === undefined
      ? []
      : [make('a', { href: rights, rel: ['license', 'external'] }, [text(rightsName(rights, words))])]),
  ];
  const [first, second] = credits;
  const line: ElementContent[] =
    first === undefined ? [] : second === undefined ? [first] : [first, text(' · '), second];
  const captions: ElementContent[] = [
    ...(caption === undefined ? [] : [make('span', { className: ['picture__caption'], dir: 'auto' }, [text(caption)])]),
    ...(line.length === 0 ? [] : [make('small', { className: ['picture__credit'], lang: words.tag }, line)]),
  ];
  return [
    make('a', { className: ['picture__whole'], href: address }, [image]),
    ...(captions.length === 0
      ? []
      : [
          make(
            'figcaption',
            {},
            captions.flatMap((part, index) => (index === 0 ? [part] : [text(' '), part])),
          ),
        ]),
  ];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function make(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}
