import type { Outlet, Speaker } from '../../archive/article.ts';
import type { Issue } from '../../archive/issue.ts';

interface OutletKindFault extends Pick<Issue, 'rule' | 'message'> {
  /** Where the kind stands in the register. */
  readonly path: readonly string[];
}

/** Speakers who are called organisations, though they are outlets of the archive: no page would say that they are one. */
export function outletKindFaults(
  speakers: ReadonlyMap<string, Speaker>,
  outlets: ReadonlyMap<string, Outlet>,
): readonly OutletKindFault[] {
  const names = new Set([...outlets.values()].map(({ name }) => name));
  return [...speakers.values()]
    .filter(({ name, kind }) => kind === 'organisation' && names.has(name))
    .map(({ id, name }) => ({
      path: [id, 'kind'],
      rule: 'speaker-is-outlet',
      message: `"${name}" is in content/outlets.yaml too, so that an outlet speaks here. Write \`kind: outlet\`.`,
    }));
}
