import { createEngine } from '../../../src/search/engine.ts';
import { fetchFileFrom } from '../../../src/search/fetch-file.ts';

globalThis.openEngine = async () => {
  const engine = createEngine({ fetchFile: fetchFileFrom(new URL('index/', location.href)) });
  await engine.warm();
  return {
    find: async (text, typing, results) => {
      const outcome = await engine.search({ text, filters: {}, sort: 'relevance', typing });
      if (outcome.kind === 'superseded') return [];
      if (outcome.kind === 'failed') throw outcome.error;
      const views = await Promise.all(outcome.results.slice(0, results).map(({ view }) => view()));
      // An article is no quotation, whatever it holds.
      return views.map(({ quotation, texts }) =>
        quotation === undefined ? '' : texts.map(({ text: part }) => part).join(' '),
      );
    },
  };
};
