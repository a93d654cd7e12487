import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, sourceFiles } from '../../fixtures/source-imports.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const locked = Object.entries(
  (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> }).packages,
).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

/** Licences of what the site is made with: free, and asking nothing of the pages that are made. */
const ALLOWED: ReadonlySet<string> = new Set([
  '(MIT AND Zlib)',
  '(MIT OR CC0-1.0)',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
  'PSF-2.0',
]);

/** Others, each with the reason why it may be here. */
const EXCEPTIONS: readonly { readonly name: RegExp; readonly licence: string; readonly why: string }[] = [
  {
    name: /^make-plural$/,
    licence: 'Unicode-DFS-2016',
    why: 'Rules of plurals as Unicode publishes them, which asks that its notice stays with the data: it does, in the package.',
  },
  {
    name: /^citeproc$/,
    licence: 'CPAL-1.0 OR AGPL-1.0',
    why: 'Runs while the site is built; only the citations it sets are published, and the page about the archive names it.',
  },
  {
    name: /^@fontsource(-variable)?\//,
    licence: 'OFL-1.1',
    why: 'Fonts whose letters are drawn on cards; the licence of a font asks nothing of pictures.',
  },
  {
    name: /^@img\/sharp-/,
    licence: 'LGPL-3.0-or-later',
    why: 'Astro brings it for pictures, which an archive has none of; a library beside our code, unchanged.',
  },
];

function licenceIssue(path: string, entry: LockedPackage): string | undefined {
  const name = nameOf(path);
  const licence = entry.license ?? licenceOfFamily(name, path);
  if (licence === undefined) return `${name}: no licence is given`;
  const excepted = EXCEPTIONS.some((one) => one.name.test(name) && licence.includes(one.licence));
  return ALLOWED.has(licence) || excepted ? undefined : `${name}: ${licence}`;
}

/** Of a package for another platform the lock may not say it: then it is that of the package which it is a part of. */
function licenceOfFamily(name: string, path: string): string | undefined {
  const file = join(path, 'package.json');
  if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as LockedPackage).license;
  const family = locked.find(([, { optionalDependencies }]) => Object.hasOwn(optionalDependencies ?? {}, name));
  return family === undefined || !name.startsWith(`@${nameOf(family[0]).replace('@', '').split('/')[0] ?? ''}/`)
    ? undefined
    : family[1].license;
}

describe('dependencies', () => {
  test('are each justified in one line of docs/dependencies.md, and nothing else is', () => {
    const rows = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)`\s*\| (.+?)\s*\|$/gm)];
    const named = rows.map(([, name]) => name);
    const declared = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
    expect(named.toSorted()).toEqual(declared.toSorted());
    expect(rows.filter(([, , reason]) => (reason ?? '').length < 15).map(([, name]) => name)).toEqual([]);
  });

  test('have exact versions', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('that the site is built with are not among those for tests only', () => {
    const used = sourceFiles('src').flatMap(({ path, text }) => importsOf(path, text).packages);
    const names = new Set(
      used.map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
    );
    const forTests = Object.keys(manifest.devDependencies).filter((name) => names.has(name));
    expect(forTests).toEqual([]);
  });

  test('of the site have licences that ask nothing of the pages made with them', () => {
    const used = locked.filter(([, { dev }]) => dev !== true);
    expect(used.length).toBeGreaterThan(100);
    expect(used.flatMap(([path, entry]) => licenceIssue(path, entry) ?? [])).toEqual([]);
  });

  test('run no script when they are installed but those named in package.json', () => {
    const run = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => nameOf(path));
    expect([...new Set(run)].toSorted()).toEqual(Object.keys(manifest.allowScripts).toSorted());
  });

  test('are all locked by checksum, those for other platforms too', () => {
    expect(locked.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
  });
});

test('licences that are not allowed are reported', () => {
  expect(licenceIssue('node_modules/left', { license: 'SSPL-1.0' })).toBe('left: SSPL-1.0');
  expect(licenceIssue('node_modules/citeproc', { license: 'Proprietary' })).toBe('citeproc: Proprietary');
  expect(licenceIssue('node_modules/no-such-package', {})).toBe('no-such-package: no licence is given');
});

test('every action of the workflows is pinned by commit, with its version beside it', () => {
  const folder = '.github/workflows';
  const uses = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/uses: (.+)/g)].map(([, what]) => what ?? ''),
  );
  expect(uses.length).toBeGreaterThan(5);
  expect(uses.filter((what) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))).toEqual([]);
});
