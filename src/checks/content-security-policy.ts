/** Reads a Content-Security-Policy and says what it lets through, as browsers decide it. */

import { createHash } from 'node:crypto';

/** Sources of each directive, by the directive's lower-case name. */
export type Policy = ReadonlyMap<string, readonly string[]>;

export function parsePolicy(content: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const part of content.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    // Of a directive given twice, only the first counts.
    if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

/**
 * The sources that hold for scripts or styles that stand in `elem` elements or in `attr` attributes: the most specific
 * directive there is. `undefined` when none is, so that all is allowed.
 */
export function sourcesFor(
  policy: Policy,
  what: 'script' | 'style',
  where: 'elem' | 'attr',
): readonly string[] | undefined {
  return policy.get(`${what}-src-${where}`) ?? policy.get(`${what}-src`) ?? policy.get('default-src');
}

export function hasSource(sources: readonly string[] | undefined, keyword: string): boolean {
  return sources?.some((source) => source.toLowerCase() === keyword) ?? false;
}

/** Whether `sources` hold the hash of an inline script or style. */
export function allowsByHash(sources: readonly string[], text: string): boolean {
  return ['sha256', 'sha384', 'sha512'].some(
    (algorithm) =>
      sources.some((source) => source.startsWith(`'${algorithm}-`)) &&
      sources.includes(`'${algorithm}-${createHash(algorithm).update(text).digest('base64')}'`),
  );
}

/** Whether `sources` allow everything inline. A hash or nonce beside `'unsafe-inline'` makes browsers ignore it. */
export function allowsInline(sources: readonly string[]): boolean {
  return hasSource(sources, "'unsafe-inline'") && !sources.some((source) => /^'(?:sha\d+|nonce)-/i.test(source));
}

/** Sources, with their directive, that let a request leave `origin`: other hosts, `*` and whole schemes. */
export function foreignSources(policy: Policy, origin: string): readonly string[] {
  return Array.from(policy)
    .filter(([name]) => /-src(?:-elem|-attr)?$|^form-action$|^base-uri$/.test(name))
    .flatMap(([name, sources]) =>
      sources
        .filter((source) => !/^(?:'.*'|data:|blob:)$/i.test(source) && URL.parse(source)?.origin !== origin)
        .map((source) => `${name} ${source}`),
    );
}
