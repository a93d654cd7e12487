import type { Outlet, Speaker } from './article.ts';

/** The speaker that an outlet is, when words are said in its own name. Both registers give it the same name. */
export function speakerThatIs(outlet: Outlet, speakers: ReadonlyMap<string, Speaker>): Speaker | undefined {
  return [...speakers.values()].find(({ kind, name }) => kind === 'outlet' && name === outlet.name);
}

/** The outlet that a speaker is. */
export function outletThatIs({ kind, name }: Speaker, outlets: ReadonlyMap<string, Outlet>): Outlet | undefined {
  return kind === 'outlet' ? [...outlets.values()].find((outlet) => outlet.name === name) : undefined;
}
