import { address } from '../../build/address.ts';
import { getArchive } from '../../content/edge/archive-collection.ts';
import { archiveSettings } from '../../content/edge/archive-settings.ts';
import { archiveCollection } from '../../facsimile/iiif-manifest.ts';
import { archiveLanguage } from '../../content/edge/archive-language.ts';

// A dynamic route: an archive without scans has no collection.
export async function getStaticPaths() {
  const { title, language } = archiveSettings();
  const site = { title, language, words: archiveLanguage(), addressOf: address };
  const collection = archiveCollection(await getArchive(), site);
  return collection === undefined ? [] : [{ params: { collection: 'collection' }, props: { collection } }];
}

export function GET({ props }: { readonly props: { readonly collection: object } }): Response {
  return Response.json(props.collection);
}
