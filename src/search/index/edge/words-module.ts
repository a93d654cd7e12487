import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import { languageSource } from '../../../languages/known-languages.ts';
import type { VitePlugin } from './stemmer-module.ts';

const NAME = 'virtual:search-words';

/**
 * Makes a module of the messages that the search page's script says, which are those whose keys begin with `search.` or `sentences.`.
 * They are compiled here, because a browser would need 37 kB more to do it, and a policy that lets text become code.
 *
 * @param language BCP 47 tag of the archive's language
 * @see https://messageformat.github.io/messageformat/api/core.compilemodule/
 */
export function wordsModule(language: () => Promise<string>): VitePlugin {
  return {
    name: 'search-words',
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
    load: async (id: string) => (id === `\0${NAME}` ? wordsOfScript(await language()) : undefined),
  };
}

/** The module's text. @param language BCP 47 */
export function wordsOfScript(language: string): string {
  const { tag, messages, formats = tag } = languageSource(language);
  const spoken = Object.entries(messages).filter(([key]) => /^(?:search|sentences)\./.test(key));
  return [
    compileModule(new MessageFormat(tag), Object.fromEntries(spoken)),
    `export const tag = ${JSON.stringify(tag)};`,
    `export const formats = ${JSON.stringify(formats)};`,
  ].join('\n');
}
