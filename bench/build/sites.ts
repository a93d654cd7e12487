import { existsSync } from 'node:fs';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import type { Article } from '../../src/archive/article.ts';
import { articleFile, replaceArticle, writeContent } from './content-folder.ts';
import type { Command } from './measure.ts';
import type { Newspaper } from './newspaper.ts';

/** A generator of sites over the same articles. */
export interface Site {
  readonly name: string;
  /** With version, for the results; absent when it is not installed. */
  readonly version: string | undefined;
  /** Writes its project. */
  readonly prepare: (newspaper: Newspaper) => void;
  readonly build: Command;
  /** Where it writes, from its project's folder. */
  readonly output: string;
  /** Takes away what an earlier build has left, so that the next one is cold. */
  readonly forget: () => void;
  /** Its build is ours, and says what it is at. */
  readonly ours?: true;
  /** Puts one article into another state; only of generators that can build warm. */
  readonly change?: (newspaper: Newspaper, article: Article) => void;
}

/** Everything that a build of the archive reads, apart from content and packages. */
const SOURCES = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Our own site, in a copy of the project. */
export function archiveSite(folder: string): Site {
  return ourSite('archive', folder, () => undefined);
}

/**
 * The same, and of it all HTML but the pages of single quotations: about what the other generators make. Content is
 * checked all the same, and every quotation located; left out are data files, feeds, cards, the search index and the
 * checks of what was built.
 */
export function archivePagesSite(folder: string): Site {
  return ourSite('archive, pages', folder, () => {
    // The page about the data files measures them all: it costs what they cost.
    for (const pages of ['q', 'data']) rmSync(join(folder, 'src/pages', pages), { recursive: true });
    const files = readdirSync(join(folder, 'src/pages'), { recursive: true, encoding: 'utf8' });
    // Endpoints: what begins with an underscore is no page, but a part of some.
    const endpoints = files.filter((file) => file.endsWith('.ts') && !basename(file).startsWith('_'));
    for (const endpoint of endpoints) rmSync(join(folder, 'src/pages', endpoint));
    const config = join(folder, 'astro.config.mjs');
    const text = readFileSync(config, 'utf8');
    const integrations = /integrations: \[.*?\n {2}\],/s;
    if (!integrations.test(text)) throw new Error('astro.config.mjs has no list of integrations');
    writeFileSync(
      config,
      `${text.replace(integrations, 'integrations: [searchIndex(content), archiveChecks(content, checksums)].map(contentOnly),')}
function contentOnly({ name, hooks: { 'astro:build:setup': _index, 'astro:build:done': _checks, ...hooks } }) { return { name, hooks }; }
`,
    );
  });
}

function ourSite(name: string, folder: string, alter: () => void): Site {
  return {
    name,
    version: versionOf('node_modules/astro/package.json', 'Astro'),
    prepare: (newspaper) => {
      rmSync(folder, { recursive: true, force: true });
      for (const source of SOURCES) cpSync(source, join(folder, source), { recursive: true });
      linkPackages(folder);
      alter();
      writeContent(folder, newspaper);
    },
    build: {
      program: process.execPath,
      args: ['node_modules/astro/bin/astro.mjs', 'build'],
      cwd: folder,
      env: { SITE_URL: 'https://archive.example', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    },
    output: 'dist',
    ours: true,
    forget: () => forgetAstro(folder),
    change: (newspaper, article) => {
      replaceArticle(folder, newspaper, article);
    },
  };
}

/** Packages one by one: caches belong into the folder above them, which stays the copy's own. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const entry of readdirSync('node_modules').filter((entry) => !entry.startsWith('.'))) {
    symlinkSync(resolve('node_modules', entry), join(folder, 'node_modules', entry), 'junction');
  }
}

/** Takes away what Astro, and what we keep beside it, has left of earlier builds. */
function forgetAstro(folder: string): void {
  for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache']) {
    rmSync(join(folder, left), { recursive: true, force: true });
  }
}

/** Lists hold as many articles as a page of ours does, roughly: what is compared is the making, not the shape. */
const LIST = 100;

export function hugoSite(folder: string): Site {
  const version = spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout?.match(/v([\d.]+)/)?.[1];
  const page = (main: string): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Params.summary }}"><link rel="canonical" href="{{ .Permalink }}"></head><body><header><nav><a href="/">Home</a> <a href="/articles/">Articles</a></nav></header><main>${main}</main></body></html>`;
  const list = page(
    '<h1>{{ .Title }}</h1><ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Params.published }}</time><p>{{ .Params.summary }}</p></li>{{ end }}</ul>{{ template "_internal/pagination.html" . }}',
  );
  return {
    name: 'Hugo',
    version: version === undefined ? undefined : `Hugo ${version}`,
    prepare: (newspaper) => {
      rmSync(folder, { recursive: true, force: true });
      write(folder, {
        'config.toml': `baseURL = "https://archive.example/"\ntitle = "Bench"\npaginate = ${String(LIST)}\ndisableKinds = ["RSS"]\n[taxonomies]\nspeaker = "speakers"\noutlet = "outlets"\n`,
        'layouts/_default/single.html': page(
          '<article><p><a href="/outlets/{{ .Params.outlet }}/">{{ .Params.outlet }}</a> <time>{{ .Params.published }}</time></p><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>{{ .Content }}</article>',
        ),
        'layouts/_default/list.html': list,
        'layouts/index.html': page(
          '<h1>{{ .Title }}</h1>{{ range first 20 .Site.RegularPages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}',
        ),
      });
      writeArticles(join(folder, 'content/articles'), newspaper);
    },
    build: { program: 'hugo', args: ['--quiet'], cwd: folder },
    output: 'public',
    forget: () => {
      for (const left of ['public', 'resources']) rmSync(join(folder, left), { recursive: true, force: true });
    },
  };
}

export function eleventySite(folder: string): Site {
  const installed = resolve('bench/node_modules/@11ty/eleventy');
  const page = (main: string): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title><meta name="description" content="{{ summary }}"><link rel="canonical" href="https://archive.example{{ page.url }}"></head><body><header><nav><a href="/">Home</a> <a href="/articles/">Articles</a></nav></header><main>${main}</main></body></html>`;
  const items =
    '<ul>{% for item in pagination.items %}<li><a href="{{ item.url }}">{{ item.data.title }}</a> <time>{{ item.data.published }}</time><p>{{ item.data.summary }}</p></li>{% endfor %}</ul>{% for href in pagination.hrefs %}<a href="{{ href }}">{{ loop.index }}</a> {% endfor %}';
  const front = (fields: string, body: string): string => `---\n${fields}\n---\n${body}`;
  return {
    name: 'Eleventy',
    version: existsSync(installed) ? versionOf(join(installed, 'package.json'), 'Eleventy') : undefined,
    prepare: (newspaper) => {
      rmSync(folder, { recursive: true, force: true });
      write(folder, {
        'package.json': '{"type":"module"}',
        'eleventy.config.js': [
          'const grouped = (articles, namesOf) => { const groups = new Map(); for (const item of articles) for (const name of namesOf(item.data)) { if (!groups.has(name)) groups.set(name, []); groups.get(name).push(item); } return groups; };',
          `const pages = (groups, kind) => [...groups].flatMap(([name, items]) => Array.from({ length: Math.ceil(items.length / ${String(LIST)}) }, (_, number) => ({ name, number, kind, items: items.slice(number * ${String(LIST)}, (number + 1) * ${String(LIST)}) })));`,
          'export default function (config) {',
          "  config.addCollection('lists', (api) => { const articles = api.getFilteredByTag('article'); return [...pages(grouped(articles, (data) => data.speakers), 'speakers'), ...pages(grouped(articles, (data) => data.outlets), 'outlets')]; });",
          "  return { dir: { input: 'content', includes: '../includes', output: 'public' }, markdownTemplateEngine: false };",
          '}',
        ].join('\n'),
        'includes/page.njk': page(
          '<article><p><a href="/outlets/{{ outlet }}/">{{ outlet }}</a> <time>{{ published }}</time></p><h1>{{ title }}</h1><p>{{ summary }}</p>{{ content | safe }}</article>',
        ),
        'content/articles/articles.11tydata.js':
          "export default { layout: 'page.njk', tags: 'article', permalink: ({ id }) => `/articles/${id}/` };\n",
        'content/articles.njk': front(
          `title: Articles\npermalink: "/articles/{% if pagination.pageNumber %}{{ pagination.pageNumber + 1 }}/{% endif %}"\npagination:\n  data: collections.article\n  size: ${String(LIST)}`,
          page(`<h1>{{ title }}</h1>${items}`),
        ),
        'content/lists.njk': front(
          'title: List\npermalink: "/{{ list.kind }}/{{ list.name }}/{% if list.number %}{{ list.number + 1 }}/{% endif %}"\npagination:\n  data: collections.lists\n  size: 1\n  alias: list',
          page(
            `<h1>{{ list.name }}</h1>${items.replaceAll('pagination.items', 'list.items').replace(/\{% for href.*$/, '')}`,
          ),
        ),
        'content/index.njk': front(
          'title: Bench\npermalink: /',
          page(
            '<h1>{{ title }}</h1>{% for item in collections.article | slice(1) | first %}{% if loop.index < 21 %}<p><a href="{{ item.url }}">{{ item.data.title }}</a></p>{% endif %}{% endfor %}',
          ),
        ),
      });
      writeArticles(join(folder, 'content/articles'), newspaper);
    },
    build: { program: process.execPath, args: [join(installed, 'cmd.cjs'), '--quiet'], cwd: folder },
    output: 'public',
    forget: () => rmSync(join(folder, 'public'), { recursive: true, force: true }),
  };
}

/**
 * What the tools take by themselves: Astro as its documentation shows it, with `glob()`, the same pages bare, one for each
 * quotation too, pages that have not changed used again, and Pagefind's command over them. Nothing is verified.
 */
export function plainAstroSite(folder: string): Site {
  const page = (main: string): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><meta name="description" content={summary}><link rel="canonical" href={new URL(Astro.url.pathname, Astro.site)}></head><body><header><nav><a href="/">Home</a> <a href="/articles/">Articles</a></nav></header><main>${main}</main></body></html>\n`;
  const items = (of: string): string =>
    `<ul>{${of}.map(({ id, data }) => <li><a href={\`/articles/\${id}/\`}>{data.title}</a> <time>{data.published}</time><p>{data.summary}</p></li>)}</ul>`;
  const front = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n`;
  const collection = "import { getCollection, render } from 'astro:content';";
  const list = (title: string): string =>
    page(
      `<h1>{title}</h1>${items('page.data')}<a href={page.url.next ?? page.url.current}>{page.currentPage}</a>`,
    ).replaceAll('{summary}', title);
  const grouped = (field: string): string =>
    front(
      collection.replace(', render', ''),
      'export async function getStaticPaths({ paginate }) {',
      "  const articles = await getCollection('articles');",
      `  const groups = new Map();`,
      `  for (const article of articles) for (const name of article.data.${field}) groups.set(name, [...(groups.get(name) ?? []), article]);`,
      `  return [...groups].flatMap(([name, of]) => paginate(of, { params: { name }, pageSize: ${String(LIST)} }));`,
      '}',
      'const { page } = Astro.props;',
      'const title = Astro.params.name;',
    ) + list('{title}');
  const output = 'dist';
  return {
    name: 'Astro and Pagefind',
    version: versionOf('node_modules/pagefind/package.json', 'Pagefind'),
    prepare: (newspaper) => {
      rmSync(folder, { recursive: true, force: true });
      write(folder, {
        'package.json': '{"type":"module"}',
        'astro.config.mjs':
          "export default { site: 'https://archive.example', trailingSlash: 'always', experimental: { incrementalBuild: true }, devToolbar: { enabled: false } };\n",
        'build.mjs': [
          "import { execFileSync } from 'node:child_process';",
          "const run = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' });",
          "run('node_modules/astro/bin/astro.mjs', 'build');",
          `run('node_modules/pagefind/lib/runner/bin.cjs', '--site', '${output}');`,
        ].join('\n'),
        'src/content.config.ts': [
          "import { defineCollection } from 'astro:content';",
          "import { glob } from 'astro/loaders';",
          "export const collections = { articles: defineCollection({ loader: glob({ pattern: '*.md', base: './content/articles' }) }) };",
        ].join('\n'),
        'src/pages/index.astro':
          front(
            collection.replace(', render', ''),
            "const first = (await getCollection('articles')).slice(0, 20);",
            "const [title, summary] = ['Bench', 'Bench'];",
          ) + page(`<h1>{title}</h1>${items('first')}`),
        'src/pages/articles/[id].astro':
          front(
            collection,
            'export async function getStaticPaths() {',
            "  const articles = await getCollection('articles');",
            '  return articles.map((article) => ({ params: { id: article.id }, props: { article }, cacheKey: article.digest }));',
            '}',
            'const { article } = Astro.props;',
            'const { title, summary, outlet, published } = article.data;',
            'const { Content } = await render(article);',
          ) +
          page(
            '<article data-pagefind-body><p><a href={`/outlets/${outlet}/`}>{outlet}</a> <time>{published}</time></p><h1>{title}</h1><p>{summary}</p><Content /></article>',
          ),
        'src/pages/q/[id].astro':
          front(
            collection.replace(', render', ''),
            'export async function getStaticPaths() {',
            "  const articles = await getCollection('articles');",
            '  return articles.flatMap((article) => article.data.quotations.map((quotation) => ({ params: { id: quotation.id }, props: { article, quotation }, cacheKey: `${article.digest} ${quotation.id}` })));',
            '}',
            'const { article, quotation } = Astro.props;',
            'const { title, summary } = article.data;',
          ) +
          page(
            '<blockquote>{quotation.parts.join(" … ")}</blockquote><p>{quotation.speaker}, {quotation.said}</p><p><a href={`/articles/${article.id}/`}>{title}</a></p>',
          ),
        'src/pages/articles/[...page].astro':
          front(
            collection.replace(', render', ''),
            'export async function getStaticPaths({ paginate }) {',
            `  return paginate(await getCollection('articles'), { pageSize: ${String(LIST)} });`,
            '}',
            'const { page } = Astro.props;',
            "const title = 'Articles';",
          ) + list('{title}'),
        'src/pages/speakers/[name]/[...page].astro': grouped('speakers'),
        'src/pages/outlets/[name]/[...page].astro': grouped('outlets'),
      });
      linkPackages(folder);
      writeArticles(join(folder, 'content/articles'), newspaper);
    },
    build: {
      program: process.execPath,
      args: ['build.mjs'],
      cwd: folder,
      env: { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    },
    output,
    forget: () => forgetAstro(folder),
    change: (_newspaper, article) => writeArticle(join(folder, 'content/articles'), article),
  };
}

/** The same files, with the few fields more by which other generators know title, date and lists. */
function writeArticles(folder: string, { articles }: Newspaper): void {
  mkdirSync(folder, { recursive: true });
  for (const article of articles()) writeArticle(folder, article);
}

function writeArticle(folder: string, article: Article): void {
  const speakers = [...new Set(article.quotations.map(({ speaker }) => speaker))];
  const outlets = [...new Set([article.outlet, ...article.quotations.map(({ to }) => to)])].filter(Boolean);
  writeFileSync(
    join(folder, `${article.id}.md`),
    articleFile(article, [
      `title: '${article.headline.replaceAll("'", "''")}'`,
      `date: ${article.published}`,
      `speakers: [${speakers.join(', ')}]`,
      `outlets: [${outlets.join(', ')}]`,
    ]),
  );
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function versionOf(packageFile: string, name: string): string {
  return `${name} ${(JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version}`;
}
