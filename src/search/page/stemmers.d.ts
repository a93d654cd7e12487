/** Made by `search/index/edge/stemmer-module.ts`. */
declare module 'virtual:search-stemmers' {
  /** By language, what cuts a word to its stem. */
  export const stemmers: Readonly<Record<string, (word: string) => string>>;
}
