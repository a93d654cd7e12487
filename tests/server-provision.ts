/** Finds a web server for the deployment tests, or installs it where that disturbs nobody. */

import type { Machine } from './browser-provision.ts';

/** A server's command, which is also the name of its Debian package. */
export type Server = 'nginx' | 'caddy';

/**
 * Path of the server, after installing it if need be; `undefined` when it is not to be had. It is installed only with an
 * administrator's rights in a container or a continuous integration: the package starts a server on port 80, which
 * nobody wants to find on a desk.
 */
export function provideServer(machine: Machine, server: Server): string | undefined {
  const present = machine.which(server);
  if (present !== undefined) return present;
  const sudo = machine.rights === 'sudo' ? ['sudo', '-n'] : [];
  const allowed = machine.rights === 'root' || (machine.rights === 'sudo' && machine.env['CI'] !== undefined);
  if (!allowed || machine.which('apt-get') === undefined) return undefined;
  machine.say(`No ${server} is installed; trying apt-get.`);
  const commands = [
    [...sudo, 'apt-get', 'update'],
    [...sudo, 'apt-get', 'install', '-y', '--no-install-recommends', server],
  ];
  return commands.every((command) => machine.run(command)) ? machine.which(server) : undefined;
}
