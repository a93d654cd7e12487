import { relative } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { archiveChecks } from './src/checks/edge/archive-checks.ts';
import { checksumsFile } from './src/preservation/edge/checksums-file.ts';
import { contentRoot } from './src/content/edge/content-root.ts';
import { contentSource } from './src/content/edge/content-source.ts';
import { hostingFiles } from './src/hosting/edge/hosting-files.ts';
import { offline } from './src/offline/edge/offline-setting.ts';
import { offlineWorker } from './src/offline/edge/offline-worker.ts';
import { SPECULATION_RULES_HASH } from './src/layouts/speculation-rules.ts';
import { searchIndex } from './src/search/index/edge/search-index.ts';
import { siteIcons } from './src/cards/edge/site-icons.ts';
import { sitemapItem } from './src/feeds/edge/sitemap-item.ts';
import { socialCards } from './src/cards/edge/social-cards.ts';

// Where the archive will be published. `npm start` and the tests need no settings; a deployment sets the first two.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';
const outDir = process.env.OUT_DIR ?? 'dist';

// Read once, for all steps of the build below.
const content = contentSource();

export default defineConfig({
  site,
  base,
  outDir,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  // A page is one document: no style sheet to wait for, nothing that holds up the first paint. More pages at a time would
  // only take more memory: rendering does not wait for anything.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  // Pages that are made from the same content by the same code are taken from the last build (`page-key.ts` says which).
  // Editors then know the fields of front matter (content/README.md says how to switch that on).
  experimental: { incrementalBuild: true, contentIntellisense: true },
  // Each deployment's own, for a page of one is no page of another.
  cacheDir: `node_modules/.astro/${encodeURIComponent(site + base + relative('.', contentRoot))}`,
  // Articles are rendered by our own loader; highlighting would need inline styles, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  integrations: [
    sitemap({
      customPages: [new URL(`${base.replace(/\/$/, '')}/everything.html`, site).href],
      serialize: sitemapItem(base, content),
    }),
    searchIndex(content),
    siteIcons(),
    socialCards(content),
    hostingFiles(),
    offlineWorker(offline),
    checksumsFile(),
    archiveChecks(content),
  ],
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
      scriptDirective: { resources: ["'self'"], hashes: [SPECULATION_RULES_HASH] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
