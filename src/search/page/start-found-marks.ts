/** A file of its own that the page of an article loads only for readers who come from a search. */
import { markFoundWords } from './found-marks.ts';

markFoundWords(document);
