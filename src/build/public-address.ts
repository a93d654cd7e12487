import ipaddr from 'ipaddr.js';

/** The only block of IPv6 addresses that is given out to the public: https://www.iana.org/assignments/ipv6-unicast-address-assignments */
const PUBLIC_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether everybody in the internet means the same machine by an IP address. Private networks, this machine, the machine's
 * own link and whatever stands for an address of another kind are not public.
 */
export function isPublicIp(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `process` takes an IPv4 address out of its IPv6 form.
  const ip = ipaddr.process(address);
  return ip.range() === 'unicast' && (ip instanceof ipaddr.IPv4 || ip.match(PUBLIC_IPV6));
}

/**
 * The IP address that a URL names itself; `undefined` for a name. URLs have decimal, octal and hexadecimal forms made plain:
 * `http://2130706433/` is 127.0.0.1.
 */
export function ipOf({ hostname }: URL): string | undefined {
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  return ipaddr.isValid(host) ? host : undefined;
}
