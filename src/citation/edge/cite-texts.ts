import type { Archive, PrintedQuotation } from '../../archive/archive.ts';
import { speakerOf } from '../../archive/archive.ts';
import type { Article } from '../../archive/article.ts';
import { quotationCopies } from '../copies.ts';
import { articleWikipedia } from '../wikipedia.ts';
import { articleCitation, articleUrl, quotationCitation, quotationUrl, type CslItem } from '../citation.ts';
import { CITATION_FORMATS, formatCitation, formatQuotedIn, type CitationFormat } from './citation-formats.ts';
import { citationSite } from './citation-site.ts';

/** One text to copy. */
export interface CiteText {
  /** Unique on the page, for ids. */
  readonly key: string;
  readonly name: string;
  readonly text: string;
  /** For a program to read: shown as code, with its line breaks. */
  readonly code: boolean;
}

/** Citations of one target, under the name of its tab. */
export interface CiteTarget {
  readonly key: 'archive' | 'original';
  readonly name: string;
  readonly texts: readonly CiteText[];
}

/** All that can be copied from a page. */
export interface CiteTexts {
  readonly targets: readonly CiteTarget[];
  /** For people: the address, the words. */
  readonly copies: readonly CiteText[];
  /** Marked up for another page. */
  readonly forMachines: readonly CiteText[];
}

const TARGETS = { archive: 'This archive', original: 'The original' } as const;

export function articleCiteTexts(article: Article, archive: Archive): CiteTexts {
  const context = citationSite(archive);
  return {
    targets: targets((target) => formats(articleCitation(article, { ...context, target }), target)),
    copies: [copy('address', 'Address', articleUrl(article, context), false)],
    forMachines: [copy('wikipedia', 'Wikipedia template', articleWikipedia(article, context), true)],
  };
}

export function quotationCiteTexts(printed: PrintedQuotation, archive: Archive): CiteTexts {
  const { quotation, article } = printed;
  const context = citationSite(archive);
  const speaker = speakerOf(printed, archive);
  const copies = quotationCopies(quotation, article, speaker, context);
  return {
    targets: targets((target) => {
      const item = quotationCitation(quotation, article, speaker, { ...context, target });
      const inText = (['apa', 'mla', 'chicago'] as const).map((style) =>
        copy(
          `${target}-${style}-text`,
          `${CITATION_FORMATS[style]}, in the text`,
          formatQuotedIn(item, speaker.name, style),
          false,
        ),
      );
      return [...formats(item, target), ...inText];
    }),
    copies: [
      copy('address', 'Address', quotationUrl(quotation, context), false),
      copy('text', 'Plain text', copies.text, false),
    ],
    forMachines: [
      copy('markdown', 'Markdown', copies.markdown, true),
      copy('html', 'HTML', copies.html, true),
      copy('wikipedia', 'Wikipedia template', copies.wikipedia, true),
    ],
  };
}

function targets(textsOf: (target: CiteTarget['key']) => readonly CiteText[]): readonly CiteTarget[] {
  return (['archive', 'original'] as const).map((key) => ({ key, name: TARGETS[key], texts: textsOf(key) }));
}

function formats(item: CslItem, target: CiteTarget['key']): readonly CiteText[] {
  return (Object.keys(CITATION_FORMATS) as CitationFormat[]).map((format) =>
    copy(`${target}-${format}`, CITATION_FORMATS[format], formatCitation(item, format), isCode(format)),
  );
}

function isCode(format: CitationFormat): boolean {
  return format === 'bibtex' || format === 'ris' || format === 'csl-json';
}

function copy(key: string, name: string, text: string, code: boolean): CiteText {
  return { key, name, text, code };
}
