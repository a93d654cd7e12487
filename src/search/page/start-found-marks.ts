/** Entry point of a script that an article's page loads only for readers who come from a search. */
import { markFoundWords } from './found-marks.ts';

markFoundWords(document);
