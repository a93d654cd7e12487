import { expect, test } from 'vitest';
import { htmlText } from '../../../src/archive/escape-html.ts';

test('a text says in HTML what it says, and nothing in it is an element or ends an attribute', () => {
  expect(htmlText(`<b>"Tom & Jerry's" &amp;</b>`)).toBe(
    '&lt;b&gt;&quot;Tom &amp; Jerry&#39;s&quot; &amp;amp;&lt;/b&gt;',
  );
});
