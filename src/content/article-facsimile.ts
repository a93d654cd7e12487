import type { FacsimilePage } from '../archive/facsimile.ts';
import type { Issue } from '../archive/issue.ts';
import { pictureNameFault, type PictureFacts } from '../archive/picture.ts';
import { didYouMean } from '../text/suggestion.ts';
import { withoutUndefined } from '../archive/without-undefined.ts';
import { namesFor, ownPicture, pictureNamed, sharedPicture, type PicturePositions } from './article-pictures.ts';
import type { BodyPicture } from './body/body-pictures.ts';
import type { FrontMatter } from './front-matter/front-matter-schema.ts';
import type { Sound } from './yaml/sound-part.ts';

/** The scans that an article names, with all that is known of their files, or what is wrong with them. @param id of the article */
export function articleFacsimile(
  id: string,
  { facsimile = [] }: Pick<Sound<FrontMatter>, 'facsimile'>,
  shown: readonly BodyPicture[],
  files: ReadonlyMap<string, PictureFacts>,
  { file, field }: Pick<PicturePositions, 'file' | 'field'>,
): { readonly pages: readonly FacsimilePage[]; readonly issues: readonly Issue[] } {
  const entries = facsimile.map((entry) => (typeof entry === 'string' ? { file: entry } : entry));
  const pages: FacsimilePage[] = [];
  const issues: Issue[] = [];
  for (const [index, { file: name, page } = {}] of entries.entries()) {
    if (name === undefined) continue;
    const facts = pictureNamed(name, id, files);
    const fault = faultOf(name, facts !== undefined, { id, entries, index, shown, files });
    if (fault !== undefined) issues.push({ file, ...field(['facsimile', index]), ...fault });
    else if (facts !== undefined) pages.push(withoutUndefined<FacsimilePage>({ name, page, ...facts }));
  }
  return { pages, issues };
}

interface Surroundings {
  readonly id: string;
  readonly entries: readonly ({ readonly file?: string | undefined } | undefined)[];
  readonly index: number;
  readonly shown: readonly BodyPicture[];
  readonly files: ReadonlyMap<string, PictureFacts>;
}

function faultOf(
  name: string,
  isThere: boolean,
  { id, entries, index, shown, files }: Surroundings,
): Pick<Issue, 'rule' | 'message'> | undefined {
  const fault = (rule: string, message: string) => ({ rule, message });
  if (name.includes('/')) {
    return fault(
      'facsimile-path',
      `"${name}" names a folder, but a scan is named without one. Write "${name.slice(name.lastIndexOf('/') + 1)}": the file is looked for in the folder of the article's id, then in content/pictures.`,
    );
  }
  const unfit = pictureNameFault(name);
  if (unfit !== undefined) return fault('facsimile-name', `"${name}" ${unfit}.`);
  if (entries.findIndex((other) => other?.file === name) !== index) {
    return fault('facsimile-twice', `"${name}" is in the list above already. Name each printed page once.`);
  }
  if (shown.some((picture) => picture.name === name)) {
    return fault(
      'facsimile-in-body',
      `the body shows "${name}" as a picture, but one file cannot be both. Take it out of the body, or remove it here.`,
    );
  }
  if (isThere) return undefined;
  return fault(
    'facsimile-missing',
    `there is no good scan content/${ownPicture(id, name)}, nor content/${sharedPicture(name)}.${didYouMean(name, namesFor(id, files))} Put the file there, or correct its name.`,
  );
}
