import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importsOf, sourceFiles, type SourceFile } from '../../fixtures/source-imports.ts';

/**
 * Which rooms the files of a room may import: those of its pure files, and those that only its edge may use besides. A
 * room may always import itself.
 */
interface Room {
  readonly pure: readonly string[];
  readonly edge: readonly string[];
}

/** What may be imported from anywhere: it knows nothing of archives. */
const TOOLS = 'text';

/** Every room of `src/`. Each imports only rooms that stand above it here, so no two need each other. */
const ROOMS: Readonly<Record<string, Room>> = {
  text: { pure: [], edge: [] },
  archive: { pure: [], edge: [] },
  languages: { pure: ['archive'], edge: [] },
  build: { pure: [], edge: ['archive'] },
  pictures: { pure: ['archive'], edge: ['build'] },
  lists: { pure: ['archive', 'languages'], edge: [] },
  content: { pure: ['archive', 'languages'], edge: ['build', 'pictures'] },
  permanence: { pure: ['archive', 'content', 'lists'], edge: ['build', 'languages'] },
  hosting: { pure: ['archive'], edge: ['build', 'permanence'] },
  checks: {
    pure: ['archive', 'languages', 'pictures'],
    edge: ['build', 'content', 'lists', 'permanence'],
  },
  preservation: { pure: [], edge: ['build', 'checks', 'hosting'] },
  offline: { pure: [], edge: ['build', 'checks', 'content', 'permanence'] },
  citation: { pure: ['archive', 'languages'], edge: ['build', 'content'] },
  feeds: {
    pure: ['archive', 'languages', 'content', 'lists'],
    edge: ['build', 'checks', 'content', 'permanence'],
  },
  exports: { pure: ['archive', 'languages', 'content'], edge: ['build', 'hosting'] },
  search: { pure: ['archive', 'languages'], edge: ['build', 'content'] },
  facsimile: { pure: ['archive', 'languages'], edge: ['build', 'content'] },
  cards: { pure: ['archive', 'languages', 'pictures'], edge: ['build', 'content'] },
  import: { pure: ['archive', 'languages', 'content'], edge: ['build', 'pictures'] },
  cli: {
    pure: [],
    edge: ['archive', 'build', 'checks', 'content', 'hosting', 'import', 'lists', 'permanence', 'preservation'],
  },
  styles: { pure: [], edge: [] },
  components: {
    pure: [],
    edge: ['archive', 'build', 'cards', 'citation', 'content', 'languages', 'lists', 'pictures', 'search', 'styles'],
  },
  layouts: { pure: [], edge: ['build', 'components', 'content', 'languages', 'offline', 'styles'] },
  pages: {
    pure: [],
    edge: [
      ...[
        'archive',
        'build',
        'cards',
        'citation',
        'components',
        'content',
        'exports',
        'facsimile',
        'feeds',
        'hosting',
        'languages',
        'layouts',
        'lists',
      ],
      ...['offline', 'permanence', 'pictures', 'preservation', 'search', 'styles'],
    ],
  },
  'content.config': { pure: [], edge: ['content'] },
  middleware: { pure: [], edge: ['hosting'] },
};

/** Folders in which every file may touch the outside: pages and components are rendered, the rest is a tool or a script. */
const EDGE = /(^|\/)edge\/|^(build|cli|components|layouts|pages|search\/page)\/|^(content\.config|middleware)\.ts$/;

/** What touches nothing outside: packages that only compute, and these modules of Node. */
const PURE_PACKAGE =
  /^(?!astro|node:|@napi-rs\/|esbuild$|pagefind$|sharp$|tinypool$|warcio|yazl$)|^node:(crypto|zlib)$/;

/** Pure files whose code runs in browsers too, where even a package of Node's is missing. */
const BROWSER =
  /^search\/query\/|^search\/index\/(pagefind-files|places|facet-table|vocabulary|related-words|search-tables|record-text|word-languages|languages)\.ts$|^text\/word|^archive\/permalink/;

/** What only some files may do, whatever they import. */
const HABITS: readonly { readonly where: (path: string) => boolean; readonly has: RegExp; readonly why: string }[] = [
  {
    where: (path) => !EDGE.test(path),
    has: /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(|\bglobalThis\b|\bimport\.meta\b|\bsetTimeout\(/,
    why: 'uses clock, randomness, environment or network outside an edge',
  },
  {
    where: (path) => !EDGE.test(path) && !path.startsWith('import/'),
    has: /\b(window|navigator|localStorage|sessionStorage)\.|\bdocument\.(querySelector|getElement|createElement|addEventListener|documentElement)/,
    why: 'touches the page, though it is no edge',
  },
  {
    where: (path) => BROWSER.test(path),
    has: /from 'node:/,
    why: "uses a module of Node's, though browsers run it",
  },
  {
    where: (path) => /^(components|layouts)\//.test(path),
    has: /\bgetArchive\(|\bget(Collection|Entry)\(/,
    why: 'asks for data; pages do, and pass it on',
  },
  {
    where: () => true,
    has: /\b(?:globalThis|window)\.\w+\s*=[^=]|\bObject\.(?:assign|defineProperty)\(\s*(?:globalThis|window|fs\b|crypto\b)|\b\w+\.prototype\.\w+\s*=[^=]|\bfs\.(?:promises\.)?\w+\s*=[^=]|\bsubtle\.\w+\s*=[^=]|\bsetPrerenderer\b|\bsetInternals\b/,
    why: 'patches a global or uses a private function',
  },
  {
    // A page of the last build is used again while its props are the same: it may show nothing else.
    where: (path) => path.startsWith('pages/'),
    has: /(?:\bwithCacheKeys\([^]*\n\}\n|=> articlePaths\()[^]*(?:\bgetArchive\(|\bpageCardChoice\(|\breadFile|\bprocess\.|\bnew Date\b|\bDate\.now\b|\bload[A-Z]\w*\()/,
    why: 'uses pages of the last build again, and shows what is not in their props',
  },
];

const NO_CONCEPT = /(^|\/)(utils?|helpers?|common|misc|index)\.ts$|(^|\/)(utils?|helpers?|common|misc)\//;

/** Code without its comments, which may speak of anything. */
function codeOf(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : path.replace(/\.\w+$/, '');
}

/** Everything that is wrong with a set of source files, a line each. */
function offences(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const { path } = file;
    const name = roomOf(path);
    const room = ROOMS[name];
    if (room === undefined) return [`${path} is in no room`];
    const isEdge = EDGE.test(path);
    const rooms = new Set([name, TOOLS, ...room.pure, ...(isEdge ? room.edge : [])]);
    // Astro's own suffix for a script that becomes a file.
    const own = file.own.map((other) => other.replace(/\?worker&url$/, '')).filter((other) => !other.startsWith('..'));
    return [
      ...own.filter((other) => !rooms.has(roomOf(other))).map((other) => `${path} imports ${other}`),
      ...own
        .filter((other) => rooms.has(roomOf(other)) && !isEdge && EDGE.test(other))
        .map((other) => `${path} imports the edge ${other}`),
      ...file.packages
        .filter((other) => !isEdge && !PURE_PACKAGE.test(other))
        .map((other) => `${path} imports ${other}, though it is no edge`),
      ...HABITS.filter(({ where, has }) => where(path) && has.test(codeOf(file.text))).map(
        ({ why }) => `${path} ${why}`,
      ),
      ...(!path.startsWith('pages/') && NO_CONCEPT.test(path) ? [`${path} is named for no concept`] : []),
    ];
  });
}

test('no room may import one that imports it', () => {
  const names = Object.keys(ROOMS);
  const back = Object.entries(ROOMS).flatMap(([name, { pure, edge }]) =>
    [...pure, ...edge]
      .filter((other) => names.indexOf(other) >= names.indexOf(name))
      .map((other) => `${name}: ${other}`),
  );
  expect(back).toEqual([]);
});

test('every file keeps to its room', () => {
  const files = sourceFiles(fileURLToPath(new URL('../../../src', import.meta.url)));
  expect(files.map(({ path }) => path)).toContain('archive/article.ts');
  expect(offences(files)).toEqual([]);
});

test('every file that does not is reported, in one go', () => {
  const file = (path: string, text: string): SourceFile => ({ path, text, ...importsOf(path, text) });
  expect(
    offences([
      file('attic/a.ts', ''),
      file('archive/a.ts', "import { b } from './b.ts';\nimport { hash } from 'node:crypto';\nimport z from 'zod';"),
      file('archive/b.ts', "import type { C } from '../search/query/c.ts';\nexport * from '../build/d.ts';"),
      file(
        'archive/c.ts',
        "import fs from 'node:fs/promises';\nimport { z } from 'astro/zod';\nconst now = Date.now();",
      ),
      file('archive/index.ts', ''),
      file(
        'cards/card.ts',
        "import { f } from './edge/f.ts';\nimport { g } from '../archive/g.ts';\nconst now = Date.now();",
      ),
      file('cards/edge/f.ts', "import { g } from '../card.ts';\n// Not Date.now().\nconst now = Date.now();"),
      file('search/query/d.ts', "import { createHash } from 'node:crypto';\ndocument.querySelector('main');"),
      file('search/page/list.ts', "document.querySelector('main');"),
      file('search/helpers/d.ts', "const { e } = await import('../../cli/e.ts');"),
      file('build/e.ts', 'globalThis.Response = class {};\nfs.promises.writeFile = write;'),
      file('build/f.ts', 'Object.assign(globalThis, { archive });\nTextEncoder.prototype.encode = encode;'),
      file(
        'components/F.astro',
        "import { getArchive } from '../content/edge/archive-collection.ts';\nawait getArchive();",
      ),
      file('components/G.astro', "import { link } from '../build/address.ts';\nimport '../import/draft/draft.ts';"),
      file(
        'pages/index.astro',
        "import { getArchive } from '../content/edge/archive-collection.ts';\nawait getArchive();",
      ),
      file(
        'pages/r/[id].astro',
        'export async function getStaticPaths() {\n  return withCacheKeys([]);\n}\nawait getArchive();',
      ),
      file(
        'pages/r/[...list].astro',
        'export async function getStaticPaths() {\n  return withCacheKeys([]);\n}\nconst cards = pageCardChoice(archive);',
      ),
      file(
        'pages/s/[id].astro',
        'export async function getStaticPaths() {\n  await getArchive();\n  return withCacheKeys([]);\n}\n',
      ),
      file('pages/q/[id].astro', "import '../../import/draft/draft.ts';\nimport '../../cli/main.ts';"),
    ]),
  ).toEqual([
    'attic/a.ts is in no room',
    'archive/b.ts imports search/query/c.ts',
    'archive/b.ts imports build/d.ts',
    'archive/c.ts imports node:fs/promises, though it is no edge',
    'archive/c.ts imports astro/zod, though it is no edge',
    'archive/c.ts uses clock, randomness, environment or network outside an edge',
    'archive/index.ts is named for no concept',
    'cards/card.ts imports the edge cards/edge/f.ts',
    'cards/card.ts uses clock, randomness, environment or network outside an edge',
    'search/query/d.ts touches the page, though it is no edge',
    "search/query/d.ts uses a module of Node's, though browsers run it",
    'search/helpers/d.ts imports cli/e.ts',
    'search/helpers/d.ts is named for no concept',
    'build/e.ts patches a global or uses a private function',
    'build/f.ts patches a global or uses a private function',
    'components/F.astro asks for data; pages do, and pass it on',
    'components/G.astro imports import/draft/draft.ts',
    'pages/r/[id].astro uses pages of the last build again, and shows what is not in their props',
    'pages/r/[...list].astro uses pages of the last build again, and shows what is not in their props',
    'pages/q/[id].astro imports import/draft/draft.ts',
    'pages/q/[id].astro imports cli/main.ts',
  ]);
});
