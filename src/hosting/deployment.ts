/** Where a built site is published, as the files for its host need it. */
export interface Deployment {
  /** `archive.example` */
  readonly host: string;
  /** Base path, from slash to slash: `/` or `/archive/`. */
  readonly base: string;
  /** Folder on the server that the host's root is served from. The site is in it, below the base path. */
  readonly folder: string;
  /** Addresses that moved, below the base path, each with the one that took its place. */
  readonly redirects: ReadonlyMap<string, string>;
}

/** A path below the base path as the host has it. */
export function hostPath({ base }: Pick<Deployment, 'base'>, path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
