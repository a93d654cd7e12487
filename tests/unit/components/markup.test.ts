import { describe, expect, test } from 'vitest';
import { attribute, markup } from '../../../src/components/markup.ts';

describe('HTML', () => {
  test('holds text as text', () => {
    expect(markup`<p title="${'"a" & \'b\''}">${'<b>&amp;</b>'}</p>`.html).toBe(
      '<p title="&quot;a&quot; &amp; &#39;b&#39;">&lt;b&gt;&amp;amp;&lt;/b&gt;</p>',
    );
  });

  test('holds other HTML as it is', () => {
    expect(markup`<p>${markup`<b>${'a < b'}</b>`}</p>`.html).toBe('<p><b>a &lt; b</b></p>');
  });

  test('holds several pieces one behind the other, and of nothing nothing', () => {
    expect(markup`${['a', [markup`<br>`, 7], undefined, false, '']}|`.html).toBe('a<br>7|');
  });
});

test('an attribute without a value is not there', () => {
  expect(markup`<p${attribute('lang', undefined)}${attribute('class', 'a"b')}>`.html).toBe('<p class="a&quot;b">');
});
