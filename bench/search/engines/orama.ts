import { create, load, search, type RawData } from '@orama/orama';
import { fetchJson, type QuotationText } from './texts.ts';

globalThis.openEngine = async () => {
  const [index, texts] = await Promise.all([
    fetchJson<RawData>('index/index.json'),
    fetchJson<readonly QuotationText[]>('index/texts.json'),
  ]);
  const engine = create({ schema: { text: 'string', about: 'string' } });
  load(engine, index);
  return {
    find: async (term, results) => {
      const { hits } = await search(engine, { term, tolerance: 1, limit: results });
      return hits.map(({ id }) => texts[Number(id)]?.text ?? '');
    },
  };
};
