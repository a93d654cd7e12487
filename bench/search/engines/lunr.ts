import lunr from 'lunr';
import { fetchJson, type QuotationText } from './texts.ts';

globalThis.openEngine = async () => {
  const [index, texts] = await Promise.all([
    fetchJson<object>('index/index.json'),
    fetchJson<readonly QuotationText[]>('index/texts.json'),
  ]);
  const engine = lunr.Index.load(index);
  return {
    find: (query, results) => {
      // Its query language would trip over punctuation; "~1" lets it forgive one slip in longer words.
      const words = query.match(/[\p{L}\p{N}']+/gu) ?? [];
      const forgiving = words.map((word) => (word.length > 4 ? `${word} ${word}~1` : word)).join(' ');
      return Promise.resolve(
        engine
          .search(forgiving)
          .slice(0, results)
          .map(({ ref }) => texts[Number(ref)]?.text ?? ''),
      );
    },
  };
};
