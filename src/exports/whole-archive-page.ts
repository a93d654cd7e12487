import { policyHash } from '../text/digest.ts';
import type { Archive } from '../archive/archive.ts';
import { attribute, Markup } from '../text/markup.ts';
import type { AddressOf } from '../archive/permalink.ts';
import { languageOfText, type Language } from '../languages/language.ts';
import type { WholeArchiveFile } from './whole-archive-files.ts';
import { articleSection, escape, time } from './whole-archive-article.ts';

/** The complete style sheet: in thirty years a reader of the file may have nothing else. */
const STYLE = `:root{color-scheme:light dark}
body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 Georgia,serif;overflow-wrap:break-word;background:light-dark(#fcfaf5,#14130f);color:light-dark(#1d1b16,#ece7db)}
a{color:light-dark(#84201c,#f0a596)}
pre{white-space:pre-wrap}
em,i,cite,code,strong,b,::marker{line-height:0}
a{unicode-bidi:plaintext}
time{unicode-bidi:isolate}
code{direction:ltr;unicode-bidi:isolate}
:is([dir=rtl],:lang(ja),:lang(ko),:lang(zh)) em{font-style:normal;font-weight:600}
article :is(p,li,h2,h3,h4,h5,h6){unicode-bidi:plaintext}
article{border-top:1px solid;margin-top:3rem}
.quotation{text-decoration:underline;text-decoration-thickness:.08em;text-underline-offset:.2em}
.quotation-link,dl{font:.8rem/1.5 system-ui,sans-serif}
.quotation-link{margin-inline-start:.4em;unicode-bidi:isolate}
.visually-hidden{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden}
.translation{margin:0 0 1rem;border-inline-start:1px solid;padding-inline-start:.8rem;font-size:.95rem}
.translation small{display:block;font:.8rem/1.5 system-ui,sans-serif}
dt{font-weight:700}
dd{margin:0 0 .4rem}
article :target{background:light-dark(#fbe7a1,#54460f)}`;

/** An empty picture. Without one, browsers ask for /favicon.ico, which a file read from disk has not. */
const NO_ICON = 'data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22/%3E';

export interface WholeArchiveSite {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly words: Language;
}

/**
 * A self-contained HTML page: it needs no style sheet, script, picture or network. It can be read from disk and searched
 * with the browser's find.
 *
 * @param files all files of the whole archive, including this one
 */
export function wholeArchivePage(
  file: WholeArchiveFile,
  files: readonly WholeArchiveFile[],
  archive: Archive,
  site: WholeArchiveSite,
  addressOf: AddressOf,
): string {
  const { words } = site;
  const { title, heading, description } = namesOf(file, site);
  const lang = attribute('lang', languageOfText(undefined, site.language, words)).html;
  const years = files.flatMap(({ name, year, articles }) => (year === undefined ? [] : [{ name, year, articles }]));
  const policy = `default-src 'none'; style-src '${policyHash(STYLE)}'; img-src data:; object-src 'none'; base-uri 'none'; form-action 'none'`;
  const address = addressOf(`/${file.name}.html`);
  return `<!DOCTYPE html>
<html lang="${escape(words.tag)}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<meta name="description" content="${escape(description)}">
<link rel="canonical" href="${address}">
<link rel="icon" href="${NO_ICON}">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1 dir="auto">${heading.html}</h1>
<p${lang} dir="auto">${escape(site.description)}</p>
<p>${words.html('everything.how-to-use', { address: new Markup(address) }).html}</p>
<ul>
${years.map(({ name, year, articles }) => `<li>${words.html('everything.year', { address: new Markup(addressOf(`/${name}.html`)), year, articles: articles.length }).html}</li>\n`).join('')}${file.articles.map((article) => `<li>${words.html('everything.entry', { id: article.id, headline: new Markup(`<bdi${attribute('lang', languageOfText(article.language, site.language, words)).html}>${escape(article.headline)}</bdi>`), date: time(article.published, words) }).html}</li>\n`).join('')}</ul>
${file.articles.map((article) => articleSection(article, archive, addressOf, site)).join('')}</main>
</body>
</html>
`;
}

function namesOf(
  file: WholeArchiveFile,
  { title: archive, description: about, language, words }: WholeArchiveSite,
): { readonly title: string; readonly heading: Markup; readonly description: string } {
  const { say, html } = words;
  const name = new Markup(
    `<bdi${attribute('lang', languageOfText(undefined, language, words)).html}>${escape(archive)}</bdi>`,
  );
  if (file.year === undefined) {
    return {
      title: say('everything.title', { archive }),
      heading: html('everything.heading', { archive: name }),
      description: say('everything.description', { about }),
    };
  }
  const year = words.year(file.year);
  return {
    title: say('everything-of-year.title', { archive, year }),
    heading: html('everything-of-year.heading', { archive: name, year }),
    description: say('everything-of-year.description', { about, year }),
  };
}
