import { interfaceLanguage } from '../../languages/known-languages.ts';
import type { Language } from '../../languages/language.ts';
import { LONGEST_SHORT_TITLE } from './settings.ts';
import { yamlText } from '../yaml/yaml-text.ts';

/** What must be known to found an archive. */
export interface Founding {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** `undefined` when nobody signs. */
  readonly keeper?: string;
}

/**
 * The files of a new archive by their paths below `content/`, apart from the ledgers: valid although they hold nothing, and
 * with a place for everything that a keeper may add.
 */
export function foundingFiles(founding: Founding): ReadonlyMap<string, string> {
  return new Map([
    ['archive.yaml', settingsText(founding)],
    // Git keeps no empty folder.
    ['articles/.gitkeep', ''],
    ['speakers.yaml', SPEAKERS],
    ['outlets.yaml', OUTLETS],
  ]);
}

const SPEAKERS = `# Everybody whose words are quoted. Nobody yet; an entry looks like this, without the #:
#
# antonia-ember:
#   name: Antonia Ember
#   kind: person
`;

const OUTLETS = `# Every publication or programme that printed an article or that words were said to. None yet; an entry
# looks like this, without the #:
#
# the-harbour-post:
#   name: The Harbour Post
`;

function settingsText({ title, language, keeper }: Founding): string {
  const { say } = wordsOf(language);
  return `# What this archive as a whole is. content/README.md explains every field.
title: ${yamlText(title)}
shortTitle: ${yamlText(shortTitleOf(title))}
description: ${yamlText(say('written.description'))}
introduction: ${yamlText(say('written.introduction'))}
language: ${yamlText(language)}
${keeper === undefined ? '# keeper: Who keeps the archive' : `keeper: ${yamlText(keeper)}`}
# contact: mailto:archive@example.org
# licence: https://creativecommons.org/licenses/by/4.0/
# story: What the articles are together about
# exampleSearch: words from a quotation
# address: https://archive.example/
`;
}

/** The words of a language; English while the tag is none, which the check of the settings then says. */
function wordsOf(language: string): Language {
  try {
    return interfaceLanguage(language);
  } catch (error) {
    if (error instanceof RangeError) return interfaceLanguage('en');
    throw error;
  }
}

const CHARACTERS = new Intl.Segmenter();

/**
 * As many whole words of a title as fit, without a last one like „des“; as many characters where not even one word does. A
 * title that fits without its “The” loses only that.
 */
function shortTitleOf(title: string): string {
  const bare = title.replace(/^The /u, '');
  if (title.length > LONGEST_SHORT_TITLE && bare.length <= LONGEST_SHORT_TITLE) return bare;
  const characters = Array.from(CHARACTERS.segment(title), ({ segment }) => segment);
  const words = longest(title.split(' '), ' ');
  const whole = words === title ? words : words?.replace(/(?: \p{Ll}{1,3})+$/u, '');
  return whole ?? longest(characters, '') ?? title;
}

/** The longest beginning that fits; `undefined` when none does. */
function longest(parts: readonly string[], between: string): string | undefined {
  return parts
    .map((_, index) => parts.slice(0, index + 1).join(between))
    .findLast((text) => text.length <= LONGEST_SHORT_TITLE);
}
