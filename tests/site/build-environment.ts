/** Vitest describes itself in variables that Astro would take for the site's own. */
export const buildEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:BASE_URL|CARDS|DEV|MODE|NODE_ENV|PROD|SOURCE_DATE_EPOCH|SSR|TEST|VITEST.*)$/.test(name),
  ),
);
