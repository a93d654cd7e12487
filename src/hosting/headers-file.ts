/** The files `_headers` and `_redirects`, which Netlify and Cloudflare Pages read. */

import { contentTypes, mediaType } from './content-type.ts';
import { askedFor, hostPath, type Deployment } from './deployment.ts';
import { headerRules, type HeaderRule } from './header-rules.ts';

/**
 * Both hosts compress, know common content types and revalidate by default. Content types are only listed for text, which
 * they would serve without a charset or with another type.
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

/**
 * One line for each redirect: `/old/ /new/ 301`. And one for each path that was withdrawn: `/gone/ /gone/ 410!`, where `!`
 * makes Netlify answer so although there is a page. Cloudflare Pages knows no such answer, skips the line with a warning,
 * and serves the page with 200.
 *
 * @see https://docs.netlify.com/manage/routing/redirects/redirect-options/
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function redirectsFile(deployment: Pick<Deployment, 'base' | 'redirects' | 'withdrawn'>): string {
  const lines = (paths: ReadonlyMap<string, string>, status: string): readonly string[] =>
    [...paths].flatMap(([from, to]) =>
      askedFor(from).map(
        // Both hosts compare addresses as they are asked for.
        (asked) => `${encodeURI(hostPath(deployment, asked))} ${hostPath(deployment, to)} ${status}\n`,
      ),
    );
  return [...lines(deployment.redirects, '301'), ...lines(deployment.withdrawn, '410!')].join('');
}
