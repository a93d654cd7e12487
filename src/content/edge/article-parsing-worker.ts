import { Tinypool } from 'tinypool';
import type { ParsingWork } from './article-parsing.ts';
import { fileParser } from './file-parser.ts';

const parse = fileParser(Tinypool.workerData as ParsingWork);

export default (files: readonly string[]) => files.map(parse);
