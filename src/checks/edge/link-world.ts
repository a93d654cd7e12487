import type { LinkWorld } from '../link-probe.ts';

/** The real network and clock. */
export const LINK_WORLD: LinkWorld = {
  send: (url, init) => fetch(url, init),
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
