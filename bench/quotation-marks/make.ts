/**
 * `node bench/quotation-marks/make.ts <folder>` makes `src/text/cldr-quotation-marks.ts` from the Unicode CLDR. The package
 * it is made from has 29 MB, too much to install for every build; before, run
 *
 *     npm install --prefix <folder> cldr-misc-full@48.2.0
 *
 * Another version of the package renews the file. The same package gives the same bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageChain } from '../../src/text/language-chain.ts';

interface Delimiters {
  readonly quotationStart: string;
  readonly quotationEnd: string;
  readonly alternateQuotationStart: string;
  readonly alternateQuotationEnd: string;
}

const [folder = '.'] = process.argv.slice(2);
const cldr = join(folder, 'node_modules/cldr-misc-full');
const json = (path: string): unknown => JSON.parse(readFileSync(join(cldr, path), 'utf8'));
const { version } = json('package.json') as { readonly version: string };

const marks = new Map<string, string>();
for (const tag of readdirSync(join(cldr, 'main'))) {
  const { main } = json(`main/${tag}/delimiters.json`) as {
    readonly main: Readonly<Record<string, { readonly delimiters: Delimiters }>>;
  };
  const delimiters = main[tag]?.delimiters;
  if (delimiters === undefined) throw new Error(`${tag} has no delimiters`);
  const { quotationStart, quotationEnd, alternateQuotationStart, alternateQuotationEnd } = delimiters;
  marks.set(tag, [quotationStart, quotationEnd, alternateQuotationStart, alternateQuotationEnd].join(''));
}
const root = marks.get('und');
if (root === undefined) throw new Error('CLDR has no marks for unknown languages');

/** Whether a language is looked up under this tag, which has no variant. */
const reachable = (tag: string): boolean => languageChain(tag).includes(tag);

/** What a tag has without an entry of its own. */
const inherited = (tag: string): string =>
  languageChain(tag)
    .slice(languageChain(tag).indexOf(tag) + 1)
    .map((other) => marks.get(other))
    .find((found) => found !== undefined) ?? root;
const own = [...marks].filter(([tag, found]) => reachable(tag) && found !== inherited(tag));
const groups = Map.groupBy(own, ([, found]) => found);
const lines = [...groups]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([found, tags]) => {
    const line = `  '${found}': '${tags
      .map(([tag]) => tag)
      .toSorted()
      .join(' ')}',`;
    return line.length <= 120 ? line : line.replace(': ', ':\n    ');
  });

writeFileSync(
  new URL('../../src/text/cldr-quotation-marks.ts', import.meta.url),
  `/**
 * Quotation marks of the world's languages: the marks around words, then those around words within them, and the BCP 47 tags
 * of the languages that use them. A language without an entry uses the marks of its script or region, else ${root}.
 *
 * From the Unicode CLDR, package \`cldr-misc-full\` ${version} (Unicode License v3), by \`bench/quotation-marks/make.ts\`.
 *
 * @see https://cldr.unicode.org/translation/characters/typographic-characters
 */
export const CLDR_QUOTATION_MARKS: Readonly<Record<string, string>> = {
${lines.join('\n')}
};

/** The marks of every other language. */
export const CLDR_ROOT_MARKS = '${root}';
`,
);
