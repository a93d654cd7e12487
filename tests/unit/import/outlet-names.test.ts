import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { person } from '../../../src/import/sources/byline.ts';
import { withoutArticle } from '../../../src/import/sources/outlet-name.ts';
import { proseOn } from '../../../src/import/sources/page/missed-prose.ts';

test('the article before the name of an outlet is none of it, also where it stands without a space', () => {
  expect(['The Weir News', 'L’Éclaireur', "L'Eco", 'Lavender Post'].map(withoutArticle)).toEqual([
    'Weir News',
    'Éclaireur',
    'Eco',
    'Lavender Post',
  ]);
});

test('an outlet that signs with the first word of its name, in capitals, is nobody’s byline', () => {
  const origin = { place: 'byline-line' } as const;
  expect(person({ value: 'WEIR', origin }, ['WEIR News'])).toBeUndefined();
  expect(person({ value: 'Ada', origin }, ['Ada News'])).toEqual({ value: 'Ada', origin });
});

test('what a video player says without scripts is no prose of its page', () => {
  const { document } = parseHTML(
    '<body><p>The pier is shut, and nobody in the harbour knows for how long.</p><p class="vjs-no-js">To view this video please enable scripts, and consider another browser.</p></body>',
  );
  expect(proseOn(document).map(({ text }) => text)).toEqual([
    'The pier is shut, and nobody in the harbour knows for how long.',
  ]);
});
