/** What is done with every page that Astro has made: https://docs.astro.build/en/guides/middleware/ */

import { defineMiddleware } from 'astro:middleware';
import { withOwnHashes } from './hosting/page-policy.ts';

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  return new Response(withOwnHashes(await response.text()), response);
});
