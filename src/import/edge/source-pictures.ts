import { decodedPart } from '../../text/web-address.ts';
import type { Image, Root, RootContent } from 'mdast';
import { sha256 } from '../../text/digest.ts';
import { idOf } from '../../archive/id-words.ts';
import { PICTURE_TYPES } from '../../archive/picture.ts';
import { MOST_BYTES, seePicture } from '../../pictures/edge/picture-file.ts';
import type { Removal } from '../sources/page/extraction.ts';
import { captionOf, isPictureParagraph, pictureLeft } from '../sources/found-picture.ts';
import { creditIn } from '../sources/page/picture-credit.ts';
import type { Source } from '../sources/source.ts';
import type { PictureToWrite } from './article-folder.ts';
import { fetchPicture } from './source-fetch.ts';
import { failureReason } from './source-files.ts';
import { fileBeside } from './source-neighbours.ts';

/** A picture of a source, as the archive takes it. */
export interface TakenPicture extends PictureToWrite {
  readonly alt: string;
  readonly credit?: string;
}

/** The text of a source with the pictures that were taken, under their new names. */
export interface TakenPictures {
  readonly tree: Root;
  readonly pictures: readonly TakenPicture[];
  /** The others, and why. */
  readonly left: readonly Removal[];
}

/**
 * Smallest side in pixels of what is taken: buttons, faces beside names, and the points by which readers are counted are
 * smaller, and next to no picture of an article is.
 */
const LEAST_SIDE = 100;

/** Pictures that are fetched for one text: more than long reports have, and few enough to bother no server. */
const MOST_FETCHED = 40;

/** For one picture, from its first byte asked for to its last. */
const FETCH_LIMITS = { milliseconds: 20_000, redirects: 5, bytes: MOST_BYTES };

/** For all pictures of one text together: a server that is slow for each of them must not hold up an import for long. */
const FETCH_MILLISECONDS = 120_000;

/** Longest name of a file in characters, without its ending. */
const LONGEST_NAME = 60;

/**
 * Takes the pictures of a text: out of `data:` addresses, from the files beside its source, and from the network when the
 * keeper has said so. What is not taken leaves its caption in the text.
 */
export async function takePictures(
  tree: Root,
  source: Pick<Source, 'folder' | 'address' | 'document' | 'post'>,
  { fetchPictures = false }: { readonly fetchPictures?: boolean },
): Promise<TakenPictures> {
  const pictures: TakenPicture[] = [];
  const left: Removal[] = [];
  const seen = new Set<string>();
  let fetched = 0;
  const until = performance.now() + FETCH_MILLISECONDS;
  const read = async (address: string): Promise<Uint8Array | string> => {
    if (/^data:/iu.test(address)) return dataBytes(address) ?? 'its data: address cannot be read';
    const near = await fileBeside(address, source);
    if (near !== undefined) return near;
    const url = URL.parse(address);
    if (url === null) return 'its file is not beside the source';
    if (!/^https?:$/u.test(url.protocol)) return `its address begins with ${url.protocol}`;
    if (!fetchPictures) return 'on the network; --fetch-pictures takes it';
    if (fetched >= MOST_FETCHED) return `the text has more than ${String(MOST_FETCHED)} pictures on the network`;
    fetched += 1;
    const milliseconds = Math.min(FETCH_LIMITS.milliseconds, Math.round(until - performance.now()));
    if (milliseconds <= 0) return `all pictures took longer than ${String(FETCH_MILLISECONDS / 1000)} seconds`;
    try {
      return await fetchPicture(url.href, { ...FETCH_LIMITS, milliseconds }, source.address);
    } catch (error) {
      return failureReason(error);
    }
  };
  const take = async (image: Image): Promise<RootContent[]> => {
    const { origin } = image.data ?? {};
    const { caption, credit } =
      origin === undefined ? creditIn(image.title ?? '') : { caption: image.title ?? '', credit: origin.credit };
    let [why, where] = ['', image.url];
    for (const address of origin?.addresses ?? [image.url]) {
      const bytes = await read(address);
      const found = typeof bytes === 'string' ? bytes : await fitting(bytes);
      if (typeof bytes === 'string' || typeof found === 'string') {
        [why, where] = [String(found), address];
        continue;
      }
      const digest = sha256(bytes);
      if (seen.has(digest)) {
        why = 'the text shows it already';
        break;
      }
      seen.add(digest);
      const alt = image.alt ?? '';
      const name = freeName(nameFor(address, alt), found.ending, pictures);
      pictures.push({ name, bytes, alt, ...(credit !== undefined && { credit }) });
      return [
        { type: 'paragraph', children: [{ type: 'image', url: name, alt, title: caption === '' ? null : caption }] },
      ];
    }
    left.push(pictureLeft({ ...image, url: where }, why));
    const words = captionOf(image);
    return words.length === 0 ? [] : [{ type: 'paragraph', children: [...words] }];
  };
  const children: RootContent[] = [];
  for (const block of tree.children) {
    if (isPictureParagraph(block)) children.push(...(await take(block.children[0])));
    else children.push(block);
  }
  return { tree: { ...tree, children }, pictures, left };
}

/** The ending of a picture's name by what it is; or why it is not taken. */
async function fitting(bytes: Uint8Array): Promise<{ readonly ending: string } | string> {
  const seen = await seePicture(bytes);
  if ('fault' in seen) return `its file ${seen.fault}`;
  if (Math.min(seen.width, seen.height) < LEAST_SIDE) return `smaller than ${String(LEAST_SIDE)} pixels`;
  const ending = Object.keys(PICTURE_TYPES).find((known) => PICTURE_TYPES[known] === seen.type);
  return ending === undefined ? `of the type ${seen.type}, which the archive does not show` : { ending };
}

function dataBytes(address: string): Uint8Array | undefined {
  const [, base64, data = ''] = /^data:[^,]*?(;base64)?,(.*)$/isu.exec(address) ?? [];
  if (data.length > MOST_BYTES * 1.5) return undefined;
  try {
    return base64 === undefined ? Buffer.from(decodeURIComponent(data), 'latin1') : Buffer.from(data, 'base64');
  } catch {
    return undefined;
  }
}

/** The name of its file without the ending, else a few words of what it shows. */
function nameFor(address: string, alt: string): string {
  const path = /^data:/iu.test(address) ? '' : address.replace(/[?#].*$/u, '');
  const file = decodedPart(path.slice(path.lastIndexOf('/') + 1)).replace(/\.[a-z]{3,4}$/iu, '');
  const named = idOf(file);
  // Servers call pictures by checksums, which say nothing.
  const name = /[a-z]{3}/u.test(named) && !/[\da-f]{16}/u.test(named) ? named : idOf(alt);
  return name.slice(0, LONGEST_NAME).replace(/-[^-]*$/u, (end) => (name.length > LONGEST_NAME ? '' : end)) || 'picture';
}

function freeName(name: string, ending: string, others: readonly { readonly name: string }[]): string {
  const base = (file: string): string => file.slice(0, file.lastIndexOf('.'));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}-${String(number)}`;
    if (others.every((other) => base(other.name) !== candidate)) return `${candidate}.${ending}`;
  }
}
