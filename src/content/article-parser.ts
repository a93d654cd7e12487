import { toHtml } from 'hast-util-to-html';
import type { Article, Quotation } from '../archive/article.ts';
import type { ArticleLink } from './article-link.ts';
import { articleFacsimile } from './article-facsimile.ts';
import { articlePictures, fillFigures } from './article-pictures.ts';
import { splitArticleDocument } from './article-document.ts';
import { articleFileLimits } from './files/file-limits.ts';
import { parseBody } from './body/markdown-body.ts';
import { interfaceLanguage } from '../languages/known-languages.ts';
import { printedName } from '../languages/printed-name.ts';
import {
  frontMatterIssues,
  ofDecided,
  proposalIssues,
  unprintedNameWarnings,
} from './front-matter/front-matter-issues.ts';
import { annotationOf } from './front-matter/sound-annotation.ts';
import { articleSchema } from './front-matter/front-matter-schema.ts';
import type { Issue } from '../archive/issue.ts';
import type { PictureFacts } from '../archive/picture.ts';
import { sentenceAround } from '../text/sentence-around.ts';
import { withoutUndefined } from '../archive/without-undefined.ts';
import type { Claims } from './registers/file-claims.ts';
import type { Registers } from './registers/registers.ts';
import { markQuotations } from './quotations/quotation-markup.ts';
import { locateQuotations, type Positions } from './quotations/quotation-place.ts';
import { sourceOffset, textBlocks } from './body/text-block.ts';
import { isRefused } from './yaml/sound-part.ts';
import { validateYaml } from './yaml/yaml-source.ts';

/** The result of reading an article file: an article, or issues. */
export interface ParsedArticle {
  /** Absent when there are issues. */
  readonly article?: Article;
  /** Links to other articles, where there are any; also of a file with issues. */
  readonly links?: readonly ArticleLink[];
  /** Of a file with issues, unless its front matter cannot be read at all. */
  readonly claims?: Claims;
  readonly issues: readonly Issue[];
  /** What is allowed but often a mistake. */
  readonly warnings: readonly Issue[];
}

/**
 * Reads one article file. Quotations and HTML come from the same tree, so they always agree.
 *
 * @param text the whole file
 * @param file its path from the project's root; the file name must be the article's id
 */
export function parseArticle(text: string, file: string, registers: Registers): ParsedArticle {
  const limits = articleFileLimits(text, file);
  if (!limits.readable) return { issues: limits.issues, warnings: [] };
  const split = splitArticleDocument(text, file);
  if (split.document === undefined) return { issues: [...limits.issues, ...split.issues], warnings: [] };
  const yaml = split.document.frontMatter;
  const { value: fields, sound = fields, issues: fieldIssues } = validateYaml(yaml, articleSchema, file);
  const body = parseBody(split.document, file);
  const blocks = textBlocks(body.tree);
  const { warnings } = body;
  const proposals = proposalIssues(yaml, file);
  const links = body.links.length > 0 ? { links: body.links } : {};
  const early = [...ofDecided(fieldIssues, proposals), ...limits.issues, ...proposals, ...body.issues];
  if (sound === undefined) return { issues: early, warnings, ...links };

  const positions: Positions = {
    file,
    field: (path) => yaml.pointAt(path),
    text: (number, unit) => {
      const block = blocks[number - 1];
      return body.pointAt(block === undefined ? 0 : sourceOffset(block, unit, body.source));
    },
  };
  const annotation = annotationOf(sound);
  // One issue is enough for an empty body, or one that was not read.
  const located =
    annotation === undefined || blocks.length === 0
      ? { places: [], issues: [] }
      : locateQuotations(blocks, annotation, positions);
  // The folder of its pictures has the name of the file, also when the id is wrong.
  const id = /([^/]+)\.md$/.exec(file)?.[1] ?? file;
  const pictures = registers.pictures ?? new Map<string, PictureFacts>();
  const shown = articlePictures(body.pictures, id, sound, pictures, {
    ...positions,
    body: (offset) => body.pointAt(offset),
  });
  const scans = articleFacsimile(id, sound, body.pictures, pictures, positions);
  const issues = [
    ...early,
    ...frontMatterIssues(sound, registers, file, yaml),
    ...located.issues,
    ...shown.issues,
    ...scans.issues,
  ];
  const { quotations: claimed = isRefused(sound, 'quotations') ? undefined : [], series } = sound;
  const claims: Claims = { quotations: claimed, series };
  if (fields === undefined || issues.length > 0) return { issues, warnings, claims, ...links };

  const language = registers.language ?? 'en';
  const quotations = fields.quotations.map((quotation, index) => {
    const places = located.places[index] ?? [];
    const parts = places.map(({ paragraph, start }, part) => ({ text: quotation.parts[part] ?? '', paragraph, start }));
    const sentence = sentenceAround(parts, blocks, fields.language ?? language);
    return withoutUndefined<Quotation>({ ...quotation, places, sentence });
  });
  const words = interfaceLanguage(language);
  markQuotations(
    blocks,
    quotations.map(({ id, speaker, as, said, language: ofWords, translation, places }) => ({
      id,
      language: ofWords,
      said,
      speakerName: printedName(registers.speakers.get(speaker)?.name ?? speaker, withoutUndefined({ as }), words),
      translation,
      places,
    })),
    words,
    fields.language ?? language,
  );
  fillFigures(body.tree, { id: fields.id, pictures: shown.pictures }, words);
  return {
    article: withoutUndefined<Article>({
      ...fields,
      quotations,
      pictures: shown.pictures.length === 0 ? undefined : shown.pictures,
      facsimile: scans.pages.length === 0 ? undefined : scans.pages,
      paragraphs: blocks.map(({ number, text: printed }) => ({ number, text: printed })),
      html: toHtml(body.tree),
    }),
    ...links,
    issues: [],
    warnings: [...warnings, ...unprintedNameWarnings(fields, blocks, yaml, file)],
  };
}
