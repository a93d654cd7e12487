import type { Archive, PrintedQuotation } from '../../archive/archive.ts';
import { speakerOf } from '../../archive/archive.ts';
import type { Article } from '../../archive/article.ts';
import { quotationCopies } from '../quotation-copies.ts';
import { accessedPlace, articleWikipedia } from '../wikipedia.ts';
import {
  articleCitation,
  articleUrl,
  quotationCitation,
  quotationInArticleUrl,
  quotationUrl,
  type CitationSite,
  type CslItem,
} from '../citation.ts';
import type { Language } from '../../languages/language.ts';
import type { CitationStyle } from '../../archive/citation-style.ts';
import { languageInStyle, STYLES } from '../citation-styles.ts';
import { quotedSpeaker } from '../quoted-speaker.ts';
import { plainText, setMarkup } from '../set-text.ts';
import { attribute, markup, type Markup } from '../../text/markup.ts';
import {
  CITATION_FORMATS,
  citationFormats,
  formatCitation,
  formatInText,
  formatQuotedIn,
  isRecord,
  type CitationFormat,
} from './citation-formats.ts';
import { citationSite } from './citation-site.ts';

/** A text that readers can copy. */
export interface CopyableText {
  /** Unique on the page, for element ids. */
  readonly key: string;
  readonly name: string;
  readonly text: string;
  /** The text with its italics. */
  readonly html: Markup;
  /** True for text meant for programs, which is shown as code with its line breaks. */
  readonly code: boolean;
}

/** The citations of one target, with the name of its tab. */
interface CiteTarget {
  readonly key: 'archive' | 'original';
  readonly name: string;
  readonly texts: readonly CopyableText[];
}

/** Everything that can be copied from a page. */
export interface CopyableTexts {
  readonly targets: readonly CiteTarget[];
  /** For people: the address and the plain words. */
  readonly copies: readonly CopyableText[];
  /** With the markup of other sites: Markdown, HTML, wikitext. */
  readonly forMachines: readonly CopyableText[];
}

export function articleCopyableTexts(article: Article, archive: Archive): CopyableTexts {
  const context = citationSite(archive);
  const { words } = context;
  const { say } = words;
  return {
    targets: targets(words, (target) => {
      return citationFormats(context).flatMap((format) => {
        const item = articleCitation(article, {
          ...context,
          target,
          words: isRecord(format) ? words : languageInStyle(format, words),
        });
        const entry = formatted(item, format, target, words);
        if (isRecord(format) || STYLES[format].inText === 'number') return [entry];
        return [entry, inText(format, target, formatInText(item, format, words), words)];
      });
    }),
    copies: [copy('address', say('copy.address'), articleUrl(article, context), false)],
    forMachines: [
      wikipedia(articleWikipedia(article, context), context, 'archive'),
      ...(article.url === undefined
        ? []
        : [wikipedia(articleWikipedia(article, context, 'original'), context, 'original')]),
    ],
  };
}

export function quotationCopyableTexts(printed: PrintedQuotation, archive: Archive): CopyableTexts {
  const { quotation, article } = printed;
  const context = citationSite(archive);
  const { words } = context;
  const { say } = words;
  const speaker = speakerOf(printed, archive);
  const copies = quotationCopies(quotation, article, speaker, context);
  return {
    targets: targets(words, (target) => {
      const quoted = quotedSpeaker(quotation, speaker, target);
      return citationFormats(context).flatMap((format) => {
        const site = { ...context, target, words: isRecord(format) ? words : languageInStyle(format, words) };
        const item = quotationCitation(quotation, article, speaker, site);
        const entry = formatted(item, format, target, words);
        if (isRecord(format) || STYLES[format].inText === 'number') return [entry];
        return [entry, inText(format, target, formatQuotedIn(item, quoted, format, words), words)];
      });
    }),
    copies: [
      copy('address', say('copy.address'), quotationUrl(quotation, context), false),
      copy(
        'address-in-article',
        say('copy.address-in-article'),
        quotationInArticleUrl(quotation, article, context),
        false,
      ),
      copy('text', say('copy.plain-text'), copies.text, false),
    ],
    forMachines: [
      copy('markdown', 'Markdown', copies.markdown, true),
      copy('html', 'HTML', copies.html, true),
      wikipedia(copies.wikipedia, context, 'archive'),
      ...(copies.wikipediaOriginal === undefined ? [] : [wikipedia(copies.wikipediaOriginal, context, 'original')]),
    ],
  };
}

function targets(
  { say }: Language,
  textsOf: (target: CiteTarget['key']) => readonly CopyableText[],
): readonly CiteTarget[] {
  return [
    { key: 'archive', name: say('copy.this-archive'), texts: textsOf('archive') },
    { key: 'original', name: say('copy.the-original'), texts: textsOf('original') },
  ];
}

function formatted(item: CslItem, format: CitationFormat, target: CiteTarget['key'], words: Language): CopyableText {
  const style = CITATION_FORMATS[format];
  const name =
    !isRecord(format) && STYLES[format].inText === 'note' ? words.say('copy.in-the-bibliography', { style }) : style;
  return copy(`${target}-${format}`, name, formatCitation(item, format, words), isRecord(format));
}

/** A citation within a text. */
function inText(style: CitationStyle, target: CiteTarget['key'], text: string, { say }: Language): CopyableText {
  const name = { style: CITATION_FORMATS[style] };
  const title = STYLES[style].inText === 'note' ? say('copy.as-a-note', name) : say('copy.in-the-text', name);
  return copy(`${target}-${style}-text`, title, text, false);
}

/** A template with the place that `components/copy-buttons.ts` fills with the day. */
function wikipedia(template: string, site: CitationSite, target: CiteTarget['key']): CopyableText {
  const { say } = site.words;
  const text =
    target === 'archive'
      ? copy('wikipedia', say('copy.wikipedia'), template, true)
      : copy('wikipedia-original', say('copy.wikipedia-original'), template, true);
  const accessed = accessedPlace(site);
  if (accessed === undefined) return text;
  const at = template.lastIndexOf(accessed.before);
  const place = markup`<span data-accessed="${accessed.parameter}"${attribute('data-locale', accessed.locale)}></span>`;
  return { ...text, html: markup`${template.slice(0, at)}${place}${template.slice(at)}` };
}

/** @param set may have the marks of italics */
function copy(key: string, name: string, set: string, code: boolean): CopyableText {
  return { key, name, text: plainText(set), html: setMarkup(set), code };
}
