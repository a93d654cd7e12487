import { getArchive } from '../content/edge/archive-collection.ts';
import { fileResponse } from '../exports/edge/data-exports.ts';
import { wholeArchiveContents } from '../exports/edge/site-exports.ts';
import { wholeArchiveFiles, type WholeArchiveFile } from '../exports/whole-archive-files.ts';

interface Props {
  readonly file: WholeArchiveFile;
  readonly files: readonly WholeArchiveFile[];
}

export async function getStaticPaths() {
  const files = wholeArchiveFiles((await getArchive()).articles);
  return files.map((file) => ({ params: { everything: file.name }, props: { file, files } }));
}

export async function GET({ props: { file, files } }: { readonly props: Props }): Promise<Response> {
  return fileResponse('everything.html', (await wholeArchiveContents(files, await getArchive()))(file));
}
