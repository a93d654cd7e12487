import { describe, expect, test } from 'vitest';
import { isLong, outline, voices } from '../../../src/content/body/outline.ts';
import { anArticle, aQuotation } from '../../fixtures/printed.ts';

describe('the outline of an article', () => {
  test('has the headings of level 2', () => {
    const article = anArticle({
      html: '<p id="p1">A</p><h2 id="p2">The <em>door</em></h2><h3 id="p3">Finer</h3><h2 id="p4">The wall</h2>',
      paragraphs: ['A', 'The door', 'Finer', 'The wall'].map((text, index) => ({ number: index + 1, text })),
    });
    expect(outline(article)).toEqual([
      { fragment: 'p2', text: 'The door' },
      { fragment: 'p4', text: 'The wall' },
    ]);
  });

  test('has every speaker once, with the numbers of the quotations', () => {
    const quotations = ['antonia-ember', 'kim-cattrall', 'antonia-ember'].map((speaker, index) =>
      aQuotation({ id: `q${String(index)}`, speaker }),
    );
    expect(voices(anArticle({ quotations }))).toEqual([
      {
        speaker: 'antonia-ember',
        quotations: [
          { id: 'q0', number: 1 },
          { id: 'q2', number: 3 },
        ],
      },
      { speaker: 'kim-cattrall', quotations: [{ id: 'q1', number: 2 }] },
    ]);
  });

  test('calls a text of many screens long', () => {
    const words = (count: number) => anArticle({ paragraphs: [{ number: 1, text: 'word '.repeat(count).trim() }] });
    expect([isLong(words(500)), isLong(words(5000))]).toEqual([false, true]);
  });
});
