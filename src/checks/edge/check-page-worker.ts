/** Worker thread that checks pages. */

import { Tinypool } from 'tinypool';
import { pageReader, type PageCheckWork, type PageToCheck } from './check-site.ts';

const read = pageReader(Tinypool.workerData as PageCheckWork);

export default (pages: readonly PageToCheck[]) => pages.map(read);
