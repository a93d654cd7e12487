/** The library ships no types. These are the ones we use. */
declare module 'citeproc' {
  interface Engine {
    readonly opt: { readonly development_extensions: { wrap_url_and_doi: boolean } };
    setOutputFormat(format: 'text'): void;
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
    readonly Output: { readonly Formatters: { title(engine: Engine, text: string): string } };
  };
  export default CSL;
}
