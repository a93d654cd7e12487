import { describe, expect, test } from 'vitest';
import { attribute, markup } from '../../../src/text/markup.ts';

describe('HTML', () => {
  test('escapes text', () => {
    expect(markup`<p title="${'"a" & \'b\''}">${'<b>&amp;</b>'}</p>`.html).toBe(
      '<p title="&quot;a&quot; &amp; &#39;b&#39;">&lt;b&gt;&amp;amp;&lt;/b&gt;</p>',
    );
  });

  test('keeps other HTML unchanged', () => {
    expect(markup`<p>${markup`<b>${'a < b'}</b>`}</p>`.html).toBe('<p><b>a &lt; b</b></p>');
  });

  test('joins lists and skips missing values', () => {
    expect(markup`${['a', [markup`<br>`, 7], undefined, false, '']}|`.html).toBe('a<br>7|');
  });
});

test('leaves out an attribute without a value', () => {
  expect(markup`<p${attribute('lang', undefined)}${attribute('class', 'a"b')}>`.html).toBe('<p class="a&quot;b">');
});
