import { z } from 'zod';
import type { ArchiveSettings } from '../../archive/archive-settings.ts';
import { CITATION_STYLES } from '../../archive/citation-style.ts';
import type { Issue, Point } from '../../archive/issue.ts';
import { withoutUndefined } from '../../archive/without-undefined.ts';
import { fileLimits } from '../files/file-limits.ts';
import { atMost, language, name, sentence, webAddress } from '../front-matter/front-matter-schema.ts';
import { readYaml, validateYaml } from '../yaml/yaml-source.ts';

/** Of the short name of a search description. */
export const LONGEST_SHORT_TITLE = 16;

/** Where the site is published. A query or a fragment would be no place for files. */
const siteAddress = webAddress.refine(
  (value) => URL.parse(value)?.href === value && value.endsWith('/') && !/[?#@]/.test(value),
  {
    error:
      'is not the address of a site as browsers write it. Copy it from the address bar, with a slash at its end and nothing behind it, such as https://someone.github.io/archive/',
  },
);

const contact = atMost(2000).refine((value) => /^(mailto:[^@\s]+@[^@\s]+|https?:\/\/\S+)$/.test(value), {
  error: 'is not an address to follow. Write mailto:name@example.org, or a page with https://',
});

/** The fields of `content/archive.yaml`. `content/README.md` prints their descriptions. */
export const settingsSchema = z.strictObject({
  title: name.describe('the name in the masthead, in titles and in citations'),
  shortTitle: atMost(LONGEST_SHORT_TITLE).describe(
    'the same in at most 16 characters, for the address bar of a browser that searches here',
  ),
  description: sentence.describe('one sentence: what is collected here'),
  introduction: sentence.describe('one or two sentences for the home page'),
  story: name.optional().describe('the story that the articles are together about, which heads the timeline'),
  exampleSearch: name
    .optional()
    .describe('a few words that a visitor might half remember, offered as a first search; the check looks for them'),
  language: language.describe('BCP 47 tag of the language of the archive, such as `en` or `de`'),
  citationStyle: z
    .enum(CITATION_STYLES)
    .optional()
    .describe(
      'the style of citation that comes first, and is printed on paper: `apa`, `mla`, `chicago`, `iso690-de`, `iso690-fr`, `iso690-es` or `sist02`; else the usual one of the language',
    ),
  keeper: name.optional().describe('who keeps the archive, for citations and the page about it'),
  contact: contact.optional().describe('where errors are told: `mailto:…` or `https://…`'),
  licence: webAddress
    .optional()
    .describe(
      'address of the licence of what the archive wrote itself: retellings, summaries, notes; without it the page about the archive says that there is none',
    ),
  address: siteAddress
    .optional()
    .describe('where the site is published, with a slash at its end; `SITE_URL` and `BASE_PATH` take precedence'),
});

export interface ReadSettings {
  /** `undefined` when there are issues. */
  readonly settings?: ArchiveSettings;
  readonly issues: readonly Issue[];
  /** Where a field stands in the file, or where the file begins. */
  readonly pointAt: (field: keyof ArchiveSettings) => Point;
}

/** Reads `archive.yaml`. */
export function parseSettings(text: string, file: string): ReadSettings {
  const limits = fileLimits(text, file);
  if (!limits.readable) return { issues: limits.issues, pointAt: () => ({ line: 1, column: 1 }) };
  const source = readYaml(text, file);
  const { value, issues } = validateYaml(source, settingsSchema, file);
  const all = [...limits.issues, ...issues];
  return {
    ...(value !== undefined && all.length === 0 && { settings: withoutUndefined<ArchiveSettings>(value) }),
    issues: all,
    pointAt: (field) => source.pointAt([field]),
  };
}
