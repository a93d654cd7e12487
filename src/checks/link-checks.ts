/** Checks the URLs in a built site: each must lead to a file of the site or be a plain link to another one. */

import type { Destination } from './url-resolver.ts';
import type { Fault } from './fault.ts';
import type { Reference } from './url-references.ts';

/** Protocols that outbound links may use. */
const linkProtocols: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * Faults of one URL, without its fragment: {@link fragmentFaults} needs the ids of all pages.
 *
 * @param base the site's base path
 */
export function referenceFaults(reference: Reference, destination: Destination, base: string): readonly Fault[] {
  const { value, point, use, where } = reference;
  const fault = (rule: string, message: string): readonly Fault[] => [{ rule, point, message: `${where} ${message}` }];
  if (reference.leadsOut === true) return elsewhereFaults(reference, URL.parse(value)?.protocol ?? '');
  switch (destination.kind) {
    case 'file':
      return [];
    case 'missing':
      return fault(
        'link-missing',
        `points to "${value}", but the output has no ${destination.path}. Correct the address, or add the page.`,
      );
    case 'not-canonical':
      return fault(
        'link-not-canonical',
        `points to "${value}", which is not the page's own address. Write "${destination.address}".`,
      );
    case 'outside-base':
      // An absolute URL is an outbound link to something else on the same host.
      if (use !== 'load' && /^https?:/i.test(value)) return [];
      return fault(
        'link-outside-base',
        `points to "${value}", which is outside the base path "${base}" and so not part of the site. Put the base path in front.`,
      );
    case 'elsewhere':
      return elsewhereFaults(reference, destination.protocol);
    case 'malformed':
      return fault('link-malformed', `points to "${value}", which is not a valid URL. Correct it.`);
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
          message: `${where} points to "${value}", but links may only use http, https or mailto: other schemes run programs or stop working. Use one of these, or plain text.`,
        },
      ];
    case 'load':
      // These URLs cause no network request.
      if (protocol === 'data:' || protocol === 'blob:') return [];
      return [
        {
          rule: 'foreign-origin',
          point,
          message: `${where} loads "${value}" from another site. That tells the other host about our readers, and breaks when that host does. Keep a copy in the site, or make it a link.`,
        },
      ];
  }
}

/**
 * Faults of a URL's fragment.
 *
 * @param ids ids of the elements in the file `target`, or `undefined` if it is not a page
 */
export function fragmentFaults(
  { value, point, where }: Reference,
  target: string,
  fragment: string,
  ids: ReadonlySet<string> | undefined,
): readonly Fault[] {
  // Fragments of images and documents are not checked.
  if (ids === undefined || ids.has(fragment) || fragment.toLowerCase() === 'top') return [];
  return [
    {
      rule: 'link-fragment',
      point,
      message: `${where} points to "${value}", but ${target} has no element with the id "${fragment}", so the reader lands at the top of the page. Correct the fragment, or give an element that id.`,
    },
  ];
}
