/** Serves the built sites of the browser tests, each on a free port, and says where: `base at 43210.`, a line for each. */

import { hostedSites } from './built-sites.ts';
import { host } from './static-host.ts';

for (const site of hostedSites) {
  const { port } = await host(site);
  console.log(`${site.name} at ${String(port)}.`);
}
