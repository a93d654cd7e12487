import { picturesOf } from '../../archive/facsimile.ts';
import { PICTURE_TYPES, type Picture, type PictureFacts } from '../../archive/picture.ts';
import { cacheFolder } from '../../build/cache-folder.ts';
import { contentRoot } from '../../build/environment.ts';
import { withCacheKeys } from './page-key.ts';
import { publishedPicture } from '../../pictures/edge/published-picture.ts';
import { getArchive } from './archive-collection.ts';
import { pictureBytes } from './picture-files.ts';

interface Props {
  readonly picture: PictureFacts & Pick<Picture, 'name' | 'source'>;
  /** Media type. */
  readonly type: string;
}

/**
 * The pictures and scans beside articles whose names have an ending, for a route of that ending. With one route for all
 * endings `astro dev` would ask for a slash behind them.
 */
export function picturePaths(ending: string) {
  const type = PICTURE_TYPES[ending];
  if (type === undefined) throw new Error(`no picture may end in .${ending}`);
  return async () =>
    withCacheKeys(
      (await getArchive()).articles.flatMap((article) =>
        picturesOf(article)
          .filter(({ name }) => name.endsWith(`.${ending}`))
          .map((picture) => ({
            params: { id: article.id, picture: picture.name.slice(0, -ending.length - 1) },
            props: { picture, type },
          })),
      ),
    );
}

/** Safe to reuse by key: the picture's checksum is in its props. */
export async function pictureResponse({ props }: { readonly props: Props }): Promise<Response> {
  const { picture, type } = props;
  const bytes = pictureBytes(contentRoot, picture.source);
  return new Response(await publishedPicture(bytes, picture, cacheFolder('.', 'pictures')), {
    headers: { 'content-type': type },
  });
}
