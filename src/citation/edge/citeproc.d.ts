/** The library ships no types. These are the ones we use. */
declare module 'citeproc' {
  export interface Engine {
    setOutputFormat(format: 'text' | 'html'): void;
    /** Sets the items of the bibliography. */
    updateItems(ids: readonly string[], keepOrder: boolean): void;
    /** `false` when the style has no bibliography. */
    makeBibliography(): readonly [parameters: unknown, entries: readonly string[]] | false;
    makeCitationCluster(citations: readonly { readonly id: string }[]): string;
  }
  const CSL: {
    Engine: new (
      system: { retrieveLocale(language: string): unknown; retrieveItem(id: string): unknown },
      style: unknown,
      language: string,
      forceLanguage: boolean,
    ) => Engine;
  };
  export default CSL;
}
