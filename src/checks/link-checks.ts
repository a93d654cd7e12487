/** Every address in a built site leads to one of its files, or openly out of it. */

import type { Destination } from './site-address.ts';
import type { Fault } from './fault.ts';
import type { Reference } from './references.ts';

/** Outbound links may use these and no others. */
const linkProtocols: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** `base` is the site's base path. Fragments are left to {@link fragmentFaults}, which needs all pages. */
export function referenceFaults(reference: Reference, destination: Destination, base: string): readonly Fault[] {
  const { value, point, use, where } = reference;
  const fault = (rule: string, message: string): readonly Fault[] => [{ rule, point, message: `${where} ${message}` }];
  switch (destination.kind) {
    case 'file':
      return [];
    case 'missing':
      return fault(
        'link-missing',
        `points to "${value}", but the output has no ${destination.path}. Correct the address, or publish what it promises.`,
      );
    case 'not-canonical':
      return fault(
        'link-not-canonical',
        `points to "${value}", a second address of a page that has one. Write "${destination.address}".`,
      );
    case 'outside-base':
      // Written out whole, it is an outbound link that happens to share the host.
      if (use !== 'load' && /^https?:/i.test(value)) return [];
      return fault(
        'link-outside-base',
        `points to "${value}", which is not below the base path "${base}" and so not part of the site. Put the base path in front.`,
      );
    case 'elsewhere':
      return elsewhereFaults(reference, destination.protocol);
    case 'malformed':
      return fault('link-malformed', `points to "${value}", which no browser can read as an address. Correct it.`);
  }
}

function elsewhereFaults({ value, point, use, where }: Reference, protocol: string): readonly Fault[] {
  switch (use) {
    case 'name':
      return [];
    case 'follow':
      if (linkProtocols.has(protocol)) return [];
      return [
        {
          rule: 'link-scheme',
          point,
          message: `${where} points to "${value}": links lead by http, https or mailto, because others run programs or stop working. Use one of these, or plain text.`,
        },
      ];
    case 'load':
      // What stands in the address itself is asked of nobody.
      if (protocol === 'data:' || protocol === 'blob:') return [];
      return [
        {
          rule: 'foreign-origin',
          point,
          message: `${where} points to "${value}": a request would leave the site, tell another host of its readers and break when that host does. Keep a copy in the site, or make it a link.`,
        },
      ];
  }
}

/** `ids` are those of the file `target`; absent when it is not a page. */
export function fragmentFaults(
  { value, point, where }: Reference,
  target: string,
  fragment: string,
  ids: ReadonlySet<string> | undefined,
): readonly Fault[] {
  // Without ids the target is no page: the fragment of an image or a document is its own affair.
  if (ids === undefined || ids.has(fragment) || fragment.toLowerCase() === 'top') return [];
  return [
    {
      rule: 'link-fragment',
      point,
      message: `${where} points to "${value}", but ${target} has no element with the id "${fragment}", so the reader lands at its top. Correct the fragment, or give the element that id.`,
    },
  ];
}
