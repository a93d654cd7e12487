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
      name: 'are as large as their page says',
      files: { 'index.html': page('/', { head: card(whole) }), 'card.png': '' },
      issues: [],
    },
    {
      name: 'of another size, or that are no picture, are reported',
      files: {
        'a/index.html': page('/a/', { head: card({ ...whole, ':height': '600' }) }),
        'b/index.html': page('/b/', { head: card({ ...whole, '': `${site}/note.txt` }) }),
        'c/index.html': page('/c/', { head: card({ '': `${site}/card.png`, ':alt': 'A card.' }) }),
        'card.png': '',
        'note.txt': '',
      },
      issues: [
        'dist/a/index.html:8:1 card-size: The card is said to be 1200×600, but card.png is 1200×630. Say what it is, or draw it so.',
        'dist/b/index.html:8:1 card-size: The card is said to be 1200×630, but note.txt is no PNG. Say what it is, or draw it so.',
        'dist/c/index.html:8:1 card-size: The card is said to be ?×?, but card.png is 1200×630. Say what it is, or draw it so.',
      ],
    },
    {
      name: 'have a whole address and words for those who do not see them',
      files: {
        'index.html': page('/', { head: card({ ...whole, '': '/card.png', ':alt': '' }) }),
        'card.png': '',
      },
      issues: [
        'dist/index.html:8:1 card-address: The card\'s address "/card.png" is not whole, and those who fetch it do not know where it begins. Write it with the site\'s origin.',
        'dist/index.html:8:1 card-alt: The card says nothing to those who do not see it. Add <meta property="og:image:alt">.',
      ],
    },
    {
      name: 'that are not there are reported like every dead address',
      files: { 'index.html': page('/', { head: card(whole) }) },
      issues: [
        'dist/index.html:8:27 link-missing: <meta content> points to "https://example.org/card.png", but the output has no card.png. Correct the address, or publish what it promises.',
      ],
    },
  ]);
});
