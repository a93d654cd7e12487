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
  /** Path that was withdrawn → the page that says so, both below the base path. Answered with 410. */
  readonly withdrawn: ReadonlyMap<string, string>;
}

/** A path below the base path as a path of the host. */
export function hostPath({ base }: Pick<Deployment, 'base'>, path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
