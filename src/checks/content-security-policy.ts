/** Reads a Content-Security-Policy and decides what it allows, as browsers do. */

import { createHash } from 'node:crypto';

/** Lower-case directive → sources. */
export type Policy = ReadonlyMap<string, readonly string[]>;

export function parsePolicy(content: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const part of content.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    // Browsers ignore a repeated directive.
    if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

/**
 * The sources of the most specific directive for scripts or styles in elements (`elem`) or attributes (`attr`). Without
 * any directive `undefined`, which allows everything.
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

/** Whether `sources` contain the hash of an inline script or style. */
export function allowsByHash(sources: readonly string[], text: string): boolean {
  return ['sha256', 'sha384', 'sha512'].some(
    (algorithm) =>
      sources.some((source) => source.startsWith(`'${algorithm}-`)) &&
      sources.includes(`'${algorithm}-${createHash(algorithm).update(text).digest('base64')}'`),
  );
}

/** Whether `sources` allow any inline code. Browsers ignore `'unsafe-inline'` beside a hash or nonce. */
export function allowsInline(sources: readonly string[]): boolean {
  return hasSource(sources, "'unsafe-inline'") && !sources.some((source) => /^'(?:sha\d+|nonce)-/i.test(source));
}

/** Directive and source of everything that allows requests to other origins: other hosts, `*` and whole schemes. */
export function foreignSources(policy: Policy, origin: string): readonly string[] {
  return Array.from(policy)
    .filter(([name]) => /-src(?:-elem|-attr)?$|^form-action$|^base-uri$/.test(name))
    .flatMap(([name, sources]) =>
      sources
        .filter((source) => !/^(?:'.*'|data:|blob:)$/i.test(source) && URL.parse(source)?.origin !== origin)
        .map((source) => `${name} ${source}`),
    );
}
