import { files } from './en-files.ts';
import { frame } from './en-frame.ts';
import { reading } from './en-reading.ts';

/**
 * Every word of the interface in English: `key: message`, in ICU MessageFormat. A key names the page or the thing, then
 * what is said. Keys are the same in all languages.
 *
 * @see https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export const en = { ...frame, ...reading, ...files } as const;
