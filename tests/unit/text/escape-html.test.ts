import { expect, test } from 'vitest';
import { escapeHtml } from '../../../src/text/escape-html.ts';

test('escapes text for elements and attributes', () => {
  expect(escapeHtml(`<b>"Tom & Jerry's" &amp;</b>`)).toBe(
    '&lt;b&gt;&quot;Tom &amp; Jerry&#39;s&quot; &amp;amp;&lt;/b&gt;',
  );
});
