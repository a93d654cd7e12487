import { fileChecksum } from './file-checksums.ts';

export default (files: readonly string[]) => files.map(fileChecksum);
