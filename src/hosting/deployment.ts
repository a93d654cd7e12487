import { withBase } from '../archive/permalink.ts';

/** Where a site is published, for the configuration of its host. */
export interface Deployment {
  /** `archive.example` */
  readonly host: string;
  /** Base path, from slash to slash: `/` or `/archive/`. */
  readonly base: string;
  /** Document root on the server. The site is inside it, below the base path. */
  readonly folder: string;
  /** Old address → new address, both below the base path. */
  readonly redirects: ReadonlyMap<string, string>;
  /**
   * Path that was withdrawn → the page that says so, both below the base path. Answered with 410. `/gone/*` means whatever
   * else is asked for below `/gone/`.
   */
  readonly withdrawn: ReadonlyMap<string, string>;
}

/**
 * The paths under which a redirect is asked for: an old file's name with and without the slash that its folder has.
 * Without it a host would lead to the folder first, and then on.
 */
export function askedFor(from: string): readonly string[] {
  return /\.[^/]+\/$/u.test(from) ? [from.slice(0, -1), from] : [from];
}

/** A path below the base path as a path of the host. */
export function hostPath({ base }: Pick<Deployment, 'base'>, path: string): string {
  return withBase(base, path);
}
