import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { describe, expect, test } from 'vitest';
import { loadPermalinks } from '../../src/permanence/edge/ledger-files.ts';
import { movedFiles } from '../../src/permanence/moved-files.ts';
import { headerRules } from '../../src/hosting/header-rules.ts';
import { sites } from './site-files.ts';

/** Netlify's own parsers, which leave out what they cannot read and say why. */
describe.each(sites)('Netlify reads of the site $name', ({ site }) => {
  const below = (path: string): string => `${site.base.replace(/\/$/, '')}${path}`;

  test('every redirect', async () => {
    const { redirects: declared } = await loadPermalinks(site.contentRoot);
    const { redirects, errors } = await parseAllRedirects({
      redirectsFiles: [join(site.folder, '_redirects')],
      configRedirects: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    // What stood beside a moved page, such as its text, moves with it.
    const beside = movedFiles(declared, (path) => existsSync(join(site.folder, path)));
    expect(beside.size).toBeGreaterThan(0);
    expect(redirects).toEqual(
      [...declared, ...beside].map(([from, to]) =>
        expect.objectContaining({ from: below(from), to: below(to), status: 301 }),
      ),
    );
    expect(redirects.length).toBeGreaterThan(0);
  });

  test('every header', async () => {
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [join(site.folder, '_headers')],
      netlifyConfigPath: undefined,
      configHeaders: undefined,
      minimal: true,
    });
    expect(errors).toEqual([]);
    expect(headers).toEqual(
      expect.arrayContaining(headerRules.map(({ pattern, headers: values }) => ({ for: below(pattern), values }))),
    );
  });
});
