/** Made by `search/index/edge/words-module.ts`. */
declare module 'virtual:search-words' {
  const messages: import('./search-words.ts').CompiledMessages;
  export default messages;
  /** Language of the messages, and the tag by which it writes numbers and lists. BCP 47. */
  export const tag: string;
  export const formats: string;
}
