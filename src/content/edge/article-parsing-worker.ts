import { Tinypool } from 'tinypool';
import { fileParser, type ParsingWork } from './article-parsing.ts';

const parse = fileParser(Tinypool.workerData as ParsingWork);

export default (files: readonly string[]) => files.map(parse);
