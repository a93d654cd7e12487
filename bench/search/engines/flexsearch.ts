import FlexSearch from 'flexsearch';
import { fetchJson, type QuotationText } from './texts.ts';

globalThis.openEngine = async () => {
  const texts = await fetchJson<readonly QuotationText[]>('index/texts.json');
  const engine = new FlexSearch.Index({ tokenize: 'forward', encoder: FlexSearch.Charset.LatinAdvanced });
  for (const [id, { text, about }] of texts.entries()) engine.add(id, `${text} ${about}`);
  return {
    find: (query, results) =>
      Promise.resolve(
        engine.search(query, { limit: results, suggest: true }).map((id) => texts[id as number]?.text ?? ''),
      ),
  };
};
