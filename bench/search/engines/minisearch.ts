import MiniSearch from 'minisearch';
import { fetchJson, type QuotationText } from './texts.ts';

globalThis.openEngine = async () => {
  const [index, texts] = await Promise.all([
    fetch(new URL('index/index.json', location.href)).then((response) => response.text()),
    fetchJson<readonly QuotationText[]>('index/texts.json'),
  ]);
  const engine = MiniSearch.loadJSON(index, { fields: ['text', 'about'] });
  return {
    find: (query, results) =>
      Promise.resolve(
        engine
          .search(query, { fuzzy: 0.2, prefix: true })
          .slice(0, results)
          .map(({ id }) => texts[id as number]?.text ?? ''),
      ),
  };
};
