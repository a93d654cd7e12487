import { expect, test } from 'vitest';
import { withoutTemplateTags } from '../../../src/import/sources/text/template-tags.ts';

test('takes the shortcodes of Hugo out, and keeps the words that they show', () => {
  expect(
    withoutTemplateTags(
      [
        'See [the API]({{< ref "api.md" >}}).',
        '{{< figure src="a.jpg" alt="A bridge" caption="The bridge in \\"May\\"" >}}',
        '{{% note %}}',
        'It is closed.',
        '{{% /note %}}',
        'An {{< abbr text="OK" >}} sign, {{</* figure */>}}.',
      ].join('\n'),
    ),
  ).toEqual({
    text: [
      'See [the API]().',
      '\n\n![A bridge](<a.jpg> "The bridge in \\"May\\"")\n\n',
      '',
      'It is closed.',
      '',
      'An OK sign, `{{< figure >}}`.',
    ].join('\n'),
    removed: [
      { what: 'shortcode ref', text: '{{< ref "api.md" >}}' },
      { what: 'shortcode note', text: '{{% note %}}' },
      { what: 'shortcode abbr', text: '{{< abbr text="OK" >}}' },
    ],
  });
});

test('takes the tags and values of Jekyll and Eleventy out, and makes code of code', () => {
  expect(
    withoutTemplateTags(
      [
        '{% comment %}not yet{% endcomment %}{% if page.old %}An old page.{% endif %}',
        '{% highlight ruby %}',
        'puts "`x`"',
        '{% endhighlight %}',
        '[next]({% link _posts/a.md %}) and [home]({{ "/" | relative_url }}), {{ site.title }}',
        '{%- for post in posts -%}{{ post.title }}{%- endfor -%}',
      ].join('\n'),
    ),
  ).toEqual({
    text: ['An old page.', '', '```\nputs "`x`"\n```', '', '[next]() and [home](/), ', ''].join('\n'),
    removed: [
      { what: 'template tag comment', text: '{% comment %}not yet{% endcomment %}' },
      { what: 'template tag for', text: '{%- for post in posts -%}{{ post.title }}{%- endfor -%}' },
      { what: 'template tag if', text: '{% if page.old %}' },
      { what: 'template tag link', text: '{% link _posts/a.md %}' },
      { what: 'template value', text: '{{ "/" | relative_url }}' },
      { what: 'template value', text: '{{ site.title }}' },
    ],
  });
});

test('takes attributes and the marks of footnotes out; the text of a note stays', () => {
  expect(withoutTemplateTags('## More {#more}\n\nIt rained.[^1] {: .wet}\n\n[^1]: For a day.\n')).toEqual({
    text: '## More\n\nIt rained.\n\n\nFor a day.\n',
    removed: [
      { what: 'attributes', text: '{#more}' },
      { what: 'attributes', text: '{: .wet}' },
      { what: 'mark of a footnote, whose text was kept', text: '[^1]:' },
      { what: 'mark of a footnote', text: '[^1]' },
    ],
  });
});

test('leaves braces and brackets that people write', () => {
  const text = 'He “saw [the bridge]” in {braces}, {2, 3} and [1]. { : }';
  expect(withoutTemplateTags(text)).toEqual({ text, removed: [] });
});

test('leaves in code what is code, and takes out only what marks an example', () => {
  const code = [
    'Write `{{ name }}` and `[^0-9]`, or:',
    '',
    '```',
    '{% for x in y %}[^1]{: .a}',
    ': b',
    '```',
    '',
    '    {{.Names}} {...}',
    '',
    '<pre>a[^b] {{ c }}</pre>',
  ].join('\n');
  expect(withoutTemplateTags(code)).toEqual({ text: code, removed: [] });
  expect(
    withoutTemplateTags('`{% raw %}{{ a }}{% endraw %}` and {% raw %}{{ b }}{% endraw %}, `{{</* c */>}}`'),
  ).toEqual({
    text: '`{{ a }}` and {{ b }}, `{{< c >}}`',
    removed: [],
  });
});

test('takes the marks of boxes, tables of contents and remarks out, and makes a list of definitions', () => {
  expect(
    withoutTemplateTags(
      [
        '[[toc]]',
        '',
        '::: lead',
        'It is open[^grid]:',
        ':::',
        '{# not yet',
        'ready #}',
        'Ferry',
        ':   A boat.',
        '',
        '![A]{:',
        '.icon width="70"}So {::comment}a{:/comment}{...}',
        '### When {#when?}',
      ].join('\n'),
    ),
  ).toEqual({
    text: ['', '', '', 'It is open:', '', '', 'Ferry', '-   A boat.', '', '![A]So {...}', '### When'].join('\n'),
    removed: [
      { what: 'remark', text: '{# not yet\nready #}' },
      { what: 'remark', text: '{::comment}a{:/comment}' },
      { what: 'table of contents', text: '[[toc]]' },
      { what: 'box lead', text: '::: lead' },
      { what: 'attributes', text: '{:\n.icon width="70"}' },
      { what: 'attributes', text: '{#when?}' },
      { what: 'mark of a footnote', text: '[^grid]' },
    ],
  });
});

test('takes out the shortcodes that a blog brought along from WordPress, and keeps captions and code', () => {
  expect(
    withoutTemplateTags(
      [
        '[caption id="a1" width="300"][![A](a.jpg)](b.jpg) The bridge.[/caption]',
        '[caption width="5" caption=""Mine," he said"][/caption]',
        '[caption caption=&quot;A ferry&quot;][/caption]',
        '[audio https://a.example/a.mp3] [video](https://a.example) and [more cars](b.html)',
        '[sourcecode language="html"]',
        '<b>[^a]</b>',
        '[/sourcecode]',
      ].join('\n'),
    ),
  ).toEqual({
    text: [
      '[![A](a.jpg)](b.jpg) The bridge.',
      '"Mine," he said',
      'A ferry',
      ' [video](https://a.example) and [more cars](b.html)',
      '',
      '```',
      '<b>[^a]</b>',
      '```',
      '',
    ].join('\n'),
    removed: [
      { what: 'shortcode caption', text: '[caption id="a1" width="300"]' },
      { what: 'shortcode caption', text: '[caption width="5" caption=""Mine," he said"]' },
      { what: 'shortcode caption', text: '[caption caption=&quot;A ferry&quot;]' },
      { what: 'shortcode audio', text: '[audio https://a.example/a.mp3]' },
    ],
  });
});

test('reads a text full of openings in time that grows with its length', () => {
  for (const opening of [
    '{{< a ',
    '{% for ',
    '{% highlight x %}',
    '{{ ',
    '[^a',
    '{: ',
    '{#',
    '[code]',
    '[caption ',
    '{% raw %}',
    '<pre ',
    ': a\n',
    '::::',
  ]) {
    const text = opening.repeat(5000);
    const started = performance.now();
    withoutTemplateTags(text);
    // It takes a second at most; with bounds that multiply it took minutes.
    expect([opening, performance.now() - started < 20_000]).toEqual([opening, true]);
  }
});
