/** The picture that other sites show beside a link to a page is there, and as large as the page says. */

import type { Destination } from './site-address.ts';
import type { Fault } from './fault.ts';
import type { Found } from './found.ts';
import type { PictureSize } from '../pictures/png.ts';

/** What the `og:image` elements of a page say. */
export interface CardFacts {
  readonly image: Found | undefined;
  /** As they are written. */
  readonly width: string | undefined;
  readonly height: string | undefined;
  readonly alt: string | undefined;
}

/**
 * @param destination where the picture's address leads; that it leads somewhere is checked with all other addresses
 * @param sizeOf size of a PNG of the output, `undefined` when it is none
 */
export function cardFaults(
  { image, width, height, alt }: CardFacts,
  destination: Destination | undefined,
  sizeOf: (path: string) => PictureSize | undefined,
): readonly Fault[] {
  if (image === undefined || destination === undefined) return [];
  const fault = (rule: string, message: string): Fault => ({ rule, point: image.point, message });
  const faults: Fault[] = [];
  if (!/^https?:\/\//.test(image.value)) {
    faults.push(
      fault(
        'card-address',
        `The card's address "${image.value}" is not whole, and those who fetch it do not know where it begins. Write it with the site's origin.`,
      ),
    );
  }
  if (destination.kind !== 'file') return faults;
  if (!alt) {
    faults.push(
      fault('card-alt', 'The card says nothing to those who do not see it. Add <meta property="og:image:alt">.'),
    );
  }
  const size = sizeOf(destination.path);
  const found = size === undefined ? 'no PNG' : `${String(size.width)}×${String(size.height)}`;
  const said = `${width ?? '?'}×${height ?? '?'}`;
  if (found !== said) {
    faults.push(
      fault(
        'card-size',
        `The card is said to be ${said}, but ${destination.path} is ${found}. Say what it is, or draw it so.`,
      ),
    );
  }
  return faults;
}
