import type { Article, Speaker } from '../archive/article.ts';
import { allNames } from '../archive/speaker-names.ts';
import { editFrontMatter } from '../content/front-matter/front-matter-edit.ts';
import { YamlEdit } from '../content/yaml/yaml-edit.ts';

/** Two entries of the register that are one and the same speaker. */
export interface SpeakerMerge {
  /** The entry that goes. */
  readonly from: Speaker;
  readonly into: Speaker;
}

/** An article whose quotations were given to the other speaker. */
export interface MergedArticle {
  readonly text: string;
  readonly quotations: number;
  /** How many of them now keep the name that the article prints. */
  readonly named: number;
}

/**
 * `speakers.yaml` without the one entry. The other one gets its names as aliases, and the roles that it lacks. What an
 * article calls a source without a name is no name.
 */
export function mergedRegister(text: string, { from, into }: SpeakerMerge): string {
  const known = new Set(allNames(into));
  const formerly = newIn(from.formerly ?? [], known);
  const alsoKnownAs = newIn(from.alsoKnownAs ?? [], known);
  for (const name of [...formerly, ...alsoKnownAs]) known.add(name);
  const names = from.kind === 'unnamed' ? from.aliases : [from.name, ...from.aliases];
  const edit = new YamlEdit(text);
  edit.append([into.id, 'roles'], newIn(from.roles, new Set(into.roles)));
  edit.append([into.id, 'aliases'], newIn(names, known));
  edit.append([into.id, 'formerly'], formerly);
  edit.append([into.id, 'alsoKnownAs'], alsoKnownAs);
  edit.remove([from.id]);
  return edit.result();
}

function newIn(texts: readonly string[], known: ReadonlySet<string>): readonly string[] {
  return [...new Set(texts)].filter((text) => !known.has(text));
}

/**
 * An article's file with the quotations of one speaker given to the other. Where the article prints the name that goes, each
 * of them keeps it under `as`.
 *
 * @param article what the file holds
 */
export function mergedArticle(
  text: string,
  file: string,
  article: Article,
  { from, into }: SpeakerMerge,
): MergedArticle {
  const printsName = from.name !== into.name && namesIn(article).some((words) => words.includes(from.name));
  let [quotations, named] = [0, 0];
  const merged = editFrontMatter(text, file, (edit) => {
    for (const [index, { speaker, as, about = [] }] of article.quotations.entries()) {
      const field = (...path: (string | number)[]) => ['quotations', index, ...path];
      // Nobody is spoken of twice.
      const spokenOf = about.indexOf(from.id);
      if (spokenOf >= 0 && about.includes(into.id)) edit.remove(field('about', spokenOf));
      else if (spokenOf >= 0) edit.set(field('about', spokenOf), into.id);
      if (speaker !== from.id) continue;
      quotations += 1;
      edit.set(field('speaker'), into.id);
      if (as === into.name) edit.remove(field('as'));
      if (as !== undefined || !printsName) continue;
      edit.addBehind(field('speaker'), 'as', from.name);
      named += 1;
    }
  });
  return { text: merged, quotations, named };
}

/** Where an article prints names: its text, its headline and its authors. */
export function namesIn({ headline, byline, paragraphs }: Article): readonly string[] {
  return [headline, byline ?? '', ...paragraphs.map(({ text }) => text)];
}
