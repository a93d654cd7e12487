import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importsOf, sourceFiles, type SourceFile } from '../fixtures/source-imports.ts';

/** Which of our own files and which packages the files of a folder may import. */
interface Layer {
  readonly folder: string;
  readonly own: RegExp;
  readonly packages: RegExp;
}

const ANY_PACKAGE = /./;

/** Arrows point to the domain. A file belongs to the first layer whose folder it is in. */
const layers: readonly Layer[] = [
  { folder: 'archive/', own: /^archive\//, packages: /^(?!astro|node:)|^node:crypto$/ },
  { folder: 'cards/', own: /^(cards|archive)\//, packages: /^(?!astro|node:)|^node:crypto$/ },
  { folder: 'search/', own: /^(search|archive)\//, packages: /^(?!astro)/ },
  { folder: 'hosting/', own: /^(hosting|archive)\//, packages: /^(?!astro|node:)/ },
  { folder: 'offline/', own: /^offline\//, packages: /^workbox-/ },
  { folder: 'adapters/', own: /^(adapters|hosting|offline|search|cards|archive)\/|^site\.ts$/, packages: ANY_PACKAGE },
  {
    folder: 'import/',
    own: /^(import|adapters|hosting|archive)\/|^site\.ts$|^\.\.\/package\.json$/,
    packages: /^(?!astro)/,
  },
  {
    folder: 'components/',
    own: /^(components|styles|offline|search|cards|archive)\/|^adapters\/address\.ts$|^site\.ts$/,
    packages: /^(?!astro:content|node:)/,
  },
  {
    folder: 'layouts/',
    own: /^(layouts|components|styles|search|cards|archive)\/|^adapters\/(address|offline-setting|speculation-rules)\.ts$|^site\.ts$/,
    packages: /^(?!astro:content|node:)/,
  },
  { folder: 'pages/', own: /^(?!import\/|pages\/)/, packages: /^(?!node:)/ },
  { folder: '', own: /^(adapters|archive)\//, packages: ANY_PACKAGE },
];

/** What only some files may do, whatever they import. */
const habits: readonly { readonly in: RegExp; readonly has: RegExp; readonly why: string }[] = [
  {
    in: /^(archive|cards)\//,
    has: /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(|\bglobalThis\b|\bimport\.meta\b/,
    why: 'asks for the time, chance, the environment or the network',
  },
  {
    // The one file that drives the search page, and those named after it, are the skin.
    in: /^(archive|cards)\/|^search\/(?!page)/,
    has: /\b(window|navigator|localStorage|sessionStorage)\.|\bdocument\.(querySelector|getElement|createElement|addEventListener|documentElement)/,
    why: 'touches the page',
  },
  {
    in: /^(components|layouts)\//,
    has: /\bgetArchive\(|\bgetCollection\(/,
    why: 'asks for data; pages do, and pass it on',
  },
  {
    // A page of the last build is used again while its props are the same: it may show nothing else.
    in: /^pages\//,
    has: /\bwithCacheKeys\([^]*\n\}\n[^]*(?:\bgetArchive\(|\bpageCardChoice\(|\breadFile|\bprocess\.|\bnew Date\b|\bDate\.now\b|\bload[A-Z]\w*\()/,
    why: 'uses pages of the last build again, and shows what is not in their props',
  },
];

const NO_CONCEPT = /(^|\/)(utils?|helpers?|common|misc|index)(\.ts|\/)/;

/** Everything that is wrong with a set of source files, a line each. */
function offences(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const layer = layers.find(({ folder }) => file.path.startsWith(folder));
    if (layer === undefined) return [];
    return [
      ...file.own.filter((other) => !layer.own.test(other)).map((other) => `${file.path} imports ${other}`),
      ...file.own
        .filter((other) => other === 'adapters/archive-collection.ts' && !file.path.startsWith('pages/'))
        .map((other) => `${file.path} imports ${other}, which is for pages`),
      ...file.packages.filter((name) => !layer.packages.test(name)).map((name) => `${file.path} imports ${name}`),
      ...habits
        .filter((habit) => habit.in.test(file.path) && habit.has.test(file.text))
        .map(({ why }) => `${file.path} ${why}`),
      ...(/^(archive|cards|adapters|search|import)\//.test(file.path) && NO_CONCEPT.test(file.path)
        ? [`${file.path} is named for no concept`]
        : []),
    ];
  });
}

test('every import follows the arrows of the layers', () => {
  const files = sourceFiles(fileURLToPath(new URL('../../src', import.meta.url)));
  expect(files.map(({ path }) => path)).toContain('archive/article.ts');
  expect(offences(files)).toEqual([]);
});

test('every import that does not is reported, in one go', () => {
  const file = (path: string, text: string): SourceFile => ({ path, text, ...importsOf(path, text) });
  expect(
    offences([
      file(
        'archive/a.ts',
        "import { b } from './b.ts';\nimport { createHash } from 'node:crypto';\nimport z from 'zod';",
      ),
      file('archive/b.ts', "import type { C } from '../search/c.ts';\nexport * from '../adapters/d.ts';"),
      file(
        'archive/c.ts',
        "import fs from 'node:fs/promises';\nimport { z } from 'astro/zod';\nconst now = Date.now();",
      ),
      file('archive/index.ts', ''),
      file(
        'cards/card.ts',
        "import { f } from '../adapters/f.ts';\nimport { g } from '../archive/g.ts';\nconst now = Date.now();",
      ),
      file('search/d.ts', 'document.querySelector("main");'),
      file('search/page-list.ts', 'document.querySelector("main");'),
      file('search/helpers/d.ts', "const { e } = await import('../../adapters/e.ts');"),
      file('adapters/e.ts', "import {\n  f,\n} from './archive-collection.ts';"),
      file(
        'components/F.astro',
        "import { getArchive } from '../adapters/archive-collection.ts';\nawait getArchive();",
      ),
      file('components/G.astro', "import { link } from '../adapters/address.ts';\nimport '../import/archive.ts';"),
      file('pages/index.astro', "import { getArchive } from '../adapters/archive-collection.ts';\nawait getArchive();"),
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
      file('pages/q/[id].astro', "import other from '../about.astro';\nimport '../../import/archive.ts';"),
    ]),
  ).toEqual([
    'archive/b.ts imports search/c.ts',
    'archive/b.ts imports adapters/d.ts',
    'archive/c.ts imports node:fs/promises',
    'archive/c.ts imports astro/zod',
    'archive/c.ts asks for the time, chance, the environment or the network',
    'archive/index.ts is named for no concept',
    'cards/card.ts imports adapters/f.ts',
    'cards/card.ts asks for the time, chance, the environment or the network',
    'search/d.ts touches the page',
    'search/helpers/d.ts imports adapters/e.ts',
    'search/helpers/d.ts is named for no concept',
    'adapters/e.ts imports adapters/archive-collection.ts, which is for pages',
    'components/F.astro imports adapters/archive-collection.ts',
    'components/F.astro imports adapters/archive-collection.ts, which is for pages',
    'components/F.astro asks for data; pages do, and pass it on',
    'components/G.astro imports import/archive.ts',
    'pages/r/[id].astro uses pages of the last build again, and shows what is not in their props',
    'pages/r/[...list].astro uses pages of the last build again, and shows what is not in their props',
    'pages/q/[id].astro imports pages/about.astro',
    'pages/q/[id].astro imports import/archive.ts',
  ]);
});
