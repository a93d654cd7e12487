import fs from 'node:fs';

/** The functions by which Astro makes folders and writes pages. */
type Files = Pick<typeof fs.promises, 'mkdir' | 'writeFile'>;

/**
 * Makes folders and writes files at once, until the function that it returns is called. Node hands each step of it (open,
 * write, close) to another thread and waits; Astro writes every page twice, and waited longer than it took to write.
 */
export function filesAtOnce(files: Files = fs.promises): () => void {
  const { mkdir, writeFile } = files;
  Object.assign(files, {
    mkdir: async (path: fs.PathLike, options: fs.MakeDirectoryOptions) => fs.mkdirSync(path, options),
    writeFile: async (file: fs.PathOrFileDescriptor, data: string | Uint8Array, options: fs.WriteFileOptions) => {
      fs.writeFileSync(file, data, options);
    },
  });
  return () => {
    Object.assign(files, { mkdir, writeFile });
  };
}
