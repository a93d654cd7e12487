import { namedIn, type Archive } from '../../../archive/archive.ts';
import type { Article } from '../../../archive/article.ts';
import { address } from '../../../build/address.ts';
import { withCacheKeys } from '../../../content/edge/page-key.ts';
import { getArchive } from '../../../content/edge/archive-collection.ts';
import { archiveSettings } from '../../../content/edge/archive-settings.ts';
import { articleManifest } from '../../../facsimile/iiif-manifest.ts';
import { archiveLanguage } from '../../../content/edge/archive-language.ts';

export async function getStaticPaths() {
  const all = await getArchive();
  return withCacheKeys(
    all.articles
      .filter(({ facsimile }) => facsimile !== undefined)
      .map((article) => ({ params: { id: article.id }, props: { article, archive: namedIn([article], all) } })),
  );
}

interface Props {
  readonly article: Article;
  readonly archive: Archive;
}

export function GET({ props: { article, archive } }: { readonly props: Props }): Response {
  const { title, language } = archiveSettings();
  return Response.json(
    articleManifest(article, archive, { title, language, words: archiveLanguage(), addressOf: address }),
  );
}
