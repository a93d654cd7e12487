import { relative } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { basePath, contentRoot, offline, outDir, siteUrl } from './src/build/environment.ts';
import { archiveChecks } from './src/checks/edge/archive-checks.ts';
import { checksumsFile } from './src/preservation/edge/checksums-file.ts';
import { readSettings } from './src/content/edge/content-folder.ts';
import { contentRefresh } from './src/content/edge/content-refresh.ts';
import { contentSource } from './src/content/edge/content-source.ts';
import { hostingFiles } from './src/hosting/edge/hosting-files.ts';
import { offlineWorker } from './src/offline/edge/offline-worker.ts';
import { SPECULATION_RULES_HASH } from './src/layouts/speculation-rules.ts';
import { siteFolder } from './src/build/site-folder.ts';
import { scanImages } from './src/facsimile/edge/scan-images.ts';
import { searchIndex } from './src/search/index/edge/search-index.ts';
import { siteIcons } from './src/cards/edge/site-icons.ts';
import { sitemapItem } from './src/feeds/edge/sitemap-item.ts';
import { socialCards } from './src/cards/edge/social-cards.ts';

/** The oldest browsers that read every colour: those with `light-dark()`. */
const CSS_TARGET = ['chrome123', 'edge123', 'firefox120', 'safari17.5', 'ios17.5'];

/**
 * Scripts that nobody waits for are files, which a browser fetches once and behind the words. In a page they and their hashes
 * in its policy took 0.6 kB of 12. The other scripts are small and stand in the page.
 */
const LATER_SCRIPTS = /(?:Cite|OfflineCopy|ParagraphAddresses|SearchKey)\.astro_/;

// Shells put the program that they start here. Astro 7 writes each variable of the environment whose name occurs in a module
// into that module, and this name occurs in all: so a build that was started in another way made all pages anew. It can go
// when Astro leaves out the variables that no code asks for.
delete process.env['_'];

// Read once, for all steps of the build below.
const content = contentSource();

/** Of the files that a build has written, by path. @type {Map<string, string>} */
const checksums = new Map();

// With broken settings nothing is published: the content's own check says what is wrong with them.
const published = new URL(readSettings(contentRoot).settings?.address ?? 'http://localhost:4321/');
const site = siteUrl ?? published.origin;
const base = basePath ?? published.pathname;

/**
 * Without `defineConfig`, which does nothing but name this type, and takes 0.15 s to load.
 *
 * @type {import('astro').AstroUserConfig}
 */
export default {
  site,
  base,
  outDir,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  // Inline styles: no request delays the first paint. Rendering is CPU-bound, so a higher concurrency only costs memory.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  // incrementalBuild reuses pages whose cacheKey is unchanged (`content/edge/page-key.ts`). contentIntellisense lets editors complete
  // front matter (content/README.md).
  experimental: { incrementalBuild: true, contentIntellisense: true },
  // Effort 4, the default, takes six times as long for files of the same size (measured with photographs of much noise).
  image: { service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 2 } } } },
  // Without a target the minifier joins declarations into shorthands that Safari does not read.
  vite: {
    build: { cssTarget: CSS_TARGET, assetsInlineLimit: (file) => (LATER_SCRIPTS.test(file) ? false : undefined) },
    // The search page's script. cborg does not say that its modules do nothing but export, so that its encoder came along.
    worker: {
      rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/node_modules\/cborg\//, sideEffects: false }] } },
    },
  },
  // One cache per origin, base path and content: pages contain their addresses.
  cacheDir: `node_modules/.astro/${encodeURIComponent(site + base + relative('.', contentRoot))}`,
  // Articles are rendered by our own loader; highlighting would need inline styles, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  integrations: [
    contentRefresh(content),
    sitemap({
      customPages: [new URL(`${base.replace(/\/$/, '')}/everything.html`, site).href],
      serialize: sitemapItem(base, content),
    }),
    searchIndex(content),
    siteIcons(),
    socialCards(content),
    scanImages(content),
    hostingFiles(),
    offlineWorker(offline, content),
    checksumsFile(checksums),
    archiveChecks(content, checksums),
    siteFolder(),
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
};
