/** The files `_headers` and `_redirects`, which Netlify and Cloudflare Pages read from the published folder. */

import { contentTypes, mediaType } from './content-type.ts';
import { hostPath, type Deployment } from './deployment.ts';
import { headerRules, type HeaderRule } from './header-rules.ts';

/**
 * Both hosts revalidate what no rule says anything about, compress by themselves and know common types; a rule is only
 * for what they would serve without a charset, or as something else.
 */
export function headersFile(deployment: Pick<Deployment, 'base'>): string {
  const types: readonly HeaderRule[] = Object.entries(contentTypes)
    .filter(([ending, { charset }]) => charset !== undefined && ending !== 'html')
    .map(([ending, type]) => ({ pattern: `/*.${ending}`, headers: { 'Content-Type': mediaType(type) } }));
  return [...headerRules, ...types]
    .map(({ pattern, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${hostPath(deployment, pattern)}\n${lines.join('')}`;
    })
    .join('\n');
}

/** A line for each address that moved: `/old/ /new/ 301`. */
export function redirectsFile(deployment: Pick<Deployment, 'base' | 'redirects'>): string {
  return [...deployment.redirects]
    .map(([from, to]) => `${hostPath(deployment, from)} ${hostPath(deployment, to)} 301\n`)
    .join('');
}
