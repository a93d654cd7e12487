/** Checks the social card of a page: the picture that other sites show beside a link to it. */

import type { Destination } from './url-resolver.ts';
import type { Fault, Located } from './fault.ts';
import type { PictureSize } from '../pictures/png.ts';

/** The `og:image` elements of a page. */
export interface CardFacts {
  readonly image: Located | undefined;
  /** As written. */
  readonly width: string | undefined;
  readonly height: string | undefined;
  readonly alt: string | undefined;
}

/**
 * @param destination what the picture's URL leads to. Missing files are reported with all other URLs, not here.
 * @param sizeOf size of a PNG file in the output, `undefined` if the file is not a PNG
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
        `The card's address "${image.value}" has no origin, so other sites cannot fetch it. Write the full address.`,
      ),
    );
  }
  if (destination.kind !== 'file') return faults;
  if (!alt) {
    faults.push(
      fault('card-alt', 'The card has no text for people who cannot see it. Add <meta property="og:image:alt">.'),
    );
  }
  const size = sizeOf(destination.path);
  const found = size === undefined ? 'no PNG' : `${String(size.width)}×${String(size.height)}`;
  const declared = `${width ?? '?'}×${height ?? '?'}`;
  if (found !== declared) {
    faults.push(
      fault(
        'card-size',
        `The page declares its card as ${declared}, but ${destination.path} is ${found}. Declare the real size, or draw the card in this size.`,
      ),
    );
  }
  return faults;
}
