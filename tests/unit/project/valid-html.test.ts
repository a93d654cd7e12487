import { expect, test } from 'vitest';
import { checkHtml } from '../../site/valid-html.ts';
import { formatIssue } from '../../../src/archive/issue.ts';

function check(html: string): readonly string[] {
  return checkHtml('dist', [{ path: 'index.html', html }]).map(formatIssue);
}

function page(body: string): string {
  return `<!doctype html>\n<html lang="en"><head><title>A page</title></head><body>\n${body}\n</body></html>`;
}

test('leaves alone what only writers of HTML by hand would notice', () => {
  const body = `<h1>${'A long headline '.repeat(10)}</h1> \n<p hidden="" class=a id="7k">1 > 0<br/></p><ul role="list"><li>x</li></ul>`;
  expect(check(page(body))).toEqual([]);
});

test('leaves alone the redirect pages that Astro writes', () => {
  const html =
    '<!doctype html>\n<title>Redirecting to: /x/</title>\n<meta http-equiv="refresh" content="0;url=/x/">\n<body>\n\t<a href="/x/">Redirecting</a>\n</body>';
  expect(check(html)).toEqual([]);
});

test('reports every page and element that breaks a rule, with the place and the rule', () => {
  expect(check(page('<h1>x</h1><p><div>x</div></p>\n<img src="a.png"><h3>x</h3>\n<label for="zz">x</label>'))).toEqual([
    'dist/index.html:3:12 html-no-implicit-close: Element <p> is implicitly closed by adjacent <div>. Mend the template that wrote it; https://html-validate.org/rules/no-implicit-close.html explains the rule.',
    "dist/index.html:3:27 html-close-order: Stray end tag '</p>'. Mend the template that wrote it; https://html-validate.org/rules/close-order.html explains the rule.",
    'dist/index.html:4:2 html-wcag-h37: <img> is missing required "alt" attribute. Mend the template that wrote it; https://html-validate.org/rules/wcag/h37.html explains the rule.',
    'dist/index.html:4:19 html-heading-level: Heading level can only increase by one, expected <h2> but got <h3>. Mend the template that wrote it; https://html-validate.org/rules/heading-level.html explains the rule.',
    'dist/index.html:5:13 html-no-missing-references: Element references missing id "zz". Mend the template that wrote it; https://html-validate.org/rules/no-missing-references.html explains the rule.',
  ]);
});
