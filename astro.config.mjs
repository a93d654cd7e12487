import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { archiveChecks } from './src/adapters/archive-checks.ts';
import { searchIndex } from './src/adapters/search-index.ts';

// Where the archive will be published. `npm start` and the tests need no settings; a deployment sets the first two.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';
const outDir = process.env.OUT_DIR ?? 'dist';

export default defineConfig({
  site,
  base,
  outDir,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  build: { concurrency: 4 },
  // Pages that are made from the same content by the same code are taken from the last build (`page-key.ts` says which).
  experimental: { incrementalBuild: true },
  // Each deployment's own, for a page of one is no page of another.
  cacheDir: `node_modules/.astro/${encodeURIComponent(site + base)}`,
  // Articles are rendered by our own loader; highlighting would need inline styles, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  integrations: [sitemap(), searchIndex(), archiveChecks()],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
