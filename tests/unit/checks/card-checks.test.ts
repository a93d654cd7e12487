import { describe } from 'vitest';
import { page, site, testSites } from '../../fixtures/output-site.ts';

describe('cards', () => {
  const card = (said: Readonly<Record<string, string>>): string =>
    Object.entries(said)
      .map(([name, content]) => `<meta property="og:image${name}" content="${content}">`)
      .join('');
  const whole = { '': `${site}/card.png`, ':width': '1200', ':height': '630', ':alt': 'A card.' };

  testSites([
    {
      name: 'have the declared size',
      files: { 'index.html': page('/', { head: card(whole) }), 'card.png': '' },
      issues: [],
    },
    {
      name: 'of another size, or that are not pictures, are reported',
      files: {
        'a/index.html': page('/a/', { head: card({ ...whole, ':height': '600' }) }),
        'b/index.html': page('/b/', { head: card({ ...whole, '': `${site}/note.txt` }) }),
        'c/index.html': page('/c/', { head: card({ '': `${site}/card.png`, ':alt': 'A card.' }) }),
        'card.png': '',
        'note.txt': '',
      },
      issues: [
        'dist/a/index.html:8:1 card-size: The page declares its card as 1200×600, but card.png is 1200×630. Declare the real size, or draw the card in this size.',
        'dist/b/index.html:8:1 card-size: The page declares its card as 1200×630, but note.txt is no PNG. Declare the real size, or draw the card in this size.',
        'dist/c/index.html:8:1 card-size: The page declares its card as ?×?, but card.png is 1200×630. Declare the real size, or draw the card in this size.',
      ],
    },
    {
      name: 'need a full address and an alternative text',
      files: {
        'index.html': page('/', { head: card({ ...whole, '': '/card.png', ':alt': '' }) }),
        'card.png': '',
      },
      issues: [
        'dist/index.html:8:1 card-address: The card\'s address "/card.png" has no origin, so other sites cannot fetch it. Write the full address.',
        'dist/index.html:8:1 card-alt: The card has no text for people who cannot see it. Add <meta property="og:image:alt">.',
      ],
    },
    {
      name: 'that are missing are reported like every dead link',
      files: { 'index.html': page('/', { head: card(whole) }) },
      issues: [
        'dist/index.html:8:27 link-missing: <meta content> points to "https://example.org/card.png", but the output has no card.png. Correct the address, or add the page.',
      ],
    },
  ]);
});
