import { describe, expect, test } from 'vitest';
import { QUOTATION_ID } from '../../../src/content/front-matter/front-matter-schema.ts';
import { mintQuotationId } from '../../../src/permanence/quotation-id.ts';

const none: ReadonlySet<string> = new Set();

describe('an id', () => {
  test('is always the same for the same words of the same article', () => {
    expect([
      mintQuotationId('2022-02-02-open-door', ['I thought it was great,', 'and so on.'], none),
      mintQuotationId('2022-02-02-open-door', ['turned down'], none),
      mintQuotationId('2023-06-king-on-the-cameo', ['turned down'], none),
    ]).toEqual(['6p729r4p', '3m939t65', '8kdx2836']);
  });

  test('ignores case, punctuation, kinds of marks and interruptions', () => {
    expect(mintQuotationId('2022-02-02-open-door', ['“I thought, it WAS great – and so on …'], none)).toBe('6p729r4p');
    expect(mintQuotationId('a', ["don't"], none)).toBe(mintQuotationId('a', ['Don’t!'], none));
  });

  test('avoids taken ids', () => {
    const first = mintQuotationId('a', ['no'], none);
    const second = mintQuotationId('a', ['no'], new Set([first]));
    const third = mintQuotationId('a', ['no'], new Set([first, second]));
    expect(new Set([first, second, third]).size).toBe(3);
    expect(mintQuotationId('a', ['no'], new Set([first]))).toBe(second);
  });
});

test('100,000 quotations have 100,000 ids that can be read out, before minting looks at those taken', () => {
  const ids = Array.from({ length: 100_000 }, (_, number) =>
    mintQuotationId(`2022-door-${String(number % 10_000)}`, [`door ${String(number)} stays open`], none),
  );
  expect({ different: new Set(ids).size, unreadable: ids.filter((id) => !QUOTATION_ID.test(id)) }).toEqual({
    different: 100_000,
    unreadable: [],
  });
});
