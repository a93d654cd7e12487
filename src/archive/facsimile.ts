import type { Picture, PictureFacts } from './picture.ts';

/** The scan of a printed page on which an article stands. Plain data. */
export interface FacsimilePage extends PictureFacts, Pick<Picture, 'name' | 'source'> {
  /** What the page has as its number: `3`, `A1`. Absent when not recorded. */
  readonly page?: string;
}

/**
 * How a text was taken from its printed page: by a machine, by a machine and then corrected from the scan by people, or
 * typed by people.
 */
export type Transcription = 'ocr' | 'corrected' | 'typed';

/** Every file that an article shows: the pictures of its text, and the scans of its printed pages. */
export function picturesOf({
  pictures = [],
  facsimile = [],
}: {
  readonly pictures?: readonly Picture[];
  readonly facsimile?: readonly FacsimilePage[];
}): readonly (PictureFacts & Pick<Picture, 'name' | 'source'>)[] {
  return [...pictures, ...facsimile];
}
