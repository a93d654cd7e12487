/** The part of Pagefind's browser API that the bench uses. */
interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly content: string }> }[];
  }>;
}

globalThis.openEngine = async () => {
  const address = new URL('index/pagefind.js', location.href).href;
  const pagefind = (await import(address)) as Pagefind;
  await pagefind.init();
  return {
    find: async (query, results) => {
      const { results: found } = await pagefind.search(query);
      const data = await Promise.all(found.slice(0, results).map((result) => result.data()));
      return data.map(({ content }) => content);
    },
  };
};
