import { getArchive } from '../adapters/archive-collection.ts';
import { address } from '../adapters/address.ts';
import { fileResponse } from '../adapters/data-exports.ts';
import { wholeArchivePage } from '../adapters/whole-archive-page.ts';
import { wholeArchiveFiles, type WholeArchiveFile } from '../archive/whole-archive-files.ts';
import { site } from '../site.ts';

interface Props {
  readonly file: WholeArchiveFile;
  readonly files: readonly WholeArchiveFile[];
}

export async function getStaticPaths() {
  const files = wholeArchiveFiles((await getArchive()).articles);
  return files.map((file) => ({ params: { everything: file.name }, props: { file, files } }));
}

export async function GET({ props: { file, files } }: { readonly props: Props }): Promise<Response> {
  return fileResponse('everything.html', wholeArchivePage(file, files, await getArchive(), site, address));
}
