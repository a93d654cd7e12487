/** The part of Pagefind's browser API that the bench uses. */
interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<PagefindData> }[];
  }>;
}

interface PagefindData {
  readonly sub_results: readonly { readonly anchor?: { readonly id: string }; readonly locations: readonly number[] }[];
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly text: string }[];
}

globalThis.openEngine = async () => {
  const address = new URL('index/pagefind/pagefind.js', location.href).href;
  const pagefind = (await import(address)) as Pagefind;
  await pagefind.init();
  return {
    find: async (query, results) => {
      const { results: found } = await pagefind.search(query);
      const data = await Promise.all(found.slice(0, results).map((result) => result.data()));
      return data.map(bestQuotation);
    },
  };
};

/** The text of the quotation with most of the words; the empty string when they are elsewhere in the article. */
function bestQuotation({ sub_results: places, anchors }: PagefindData): string {
  const [best] = places.toSorted((a, b) => b.locations.length - a.locations.length);
  return anchors
    .filter(({ element, id }) => element === 'span' && id === best?.anchor?.id)
    .map(({ text }) => text)
    .join(' ');
}
