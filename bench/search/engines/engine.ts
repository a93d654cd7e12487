/** A search engine as the bench drives it in the browser. */
export interface BenchEngine {
  /** Texts of the first results, best first: at least one, at most three, fewer when fewer are found. */
  readonly find: (query: string, results: number) => Promise<readonly string[]>;
}

declare global {
  var openEngine: (() => Promise<BenchEngine>) | undefined;
}
