import { printedQuotations, type Archive } from '../../archive/archive.ts';
import type { ArchiveSettings } from '../../archive/archive-settings.ts';
import type { Issue } from '../../archive/issue.ts';
import { formsOf } from '../../text/word.ts';

/** Says when the search that the home page offers would find nothing: no quotation and no headline has all of its words. */
export function exampleFaults(
  { exampleSearch }: Pick<ArchiveSettings, 'exampleSearch'>,
  { articles }: Pick<Archive, 'articles'>,
): readonly Pick<Issue, 'rule' | 'message'>[] {
  if (exampleSearch === undefined) return [];
  const wanted = formsOf(exampleSearch);
  const hasAll = (text: string): boolean => {
    const forms = new Set(formsOf(text));
    return wanted.every((form) => forms.has(form));
  };
  const isFound =
    printedQuotations(articles).some(({ quotation }) => hasAll(quotation.parts.join(' '))) ||
    articles.some(({ headline }) => hasAll(headline));
  if (isFound && wanted.length > 0) return [];
  return [
    {
      rule: 'example-not-found',
      message: `the home page offers a search for "${exampleSearch}", but no quotation and no headline has these words. Take a few words of a quotation, or remove the field exampleSearch.`,
    },
  ];
}
