import { picturesOf } from '../../../archive/facsimile.ts';
import type { Picture, PictureFacts } from '../../../archive/picture.ts';
import { cacheFolder } from '../../../build/cache-folder.ts';
import { contentRoot } from '../../../build/environment.ts';
import { withCacheKeys } from '../../../build/page-key.ts';
import { getArchive } from '../../../content/edge/archive-collection.ts';
import { pictureBytes } from '../../../content/edge/picture-files.ts';
import { contentTypeOf } from '../../../hosting/content-type.ts';
import { publishedPicture } from '../../../pictures/edge/published-picture.ts';

export async function getStaticPaths() {
  const { articles } = await getArchive();
  return withCacheKeys(
    articles.flatMap((article) =>
      picturesOf(article).map((picture) => ({
        params: { id: article.id, picture: picture.name },
        props: { picture },
      })),
    ),
  );
}

interface Props {
  readonly picture: PictureFacts & Pick<Picture, 'name' | 'source'>;
}

/** Safe to reuse by key: the picture's checksum is in its props. */
export async function GET({ props }: { readonly props: Props }): Promise<Response> {
  const { picture } = props;
  const bytes = pictureBytes(contentRoot, picture.source);
  return new Response(await publishedPicture(bytes, picture, cacheFolder('.', 'pictures')), {
    headers: { 'content-type': contentTypeOf(picture.name) },
  });
}
