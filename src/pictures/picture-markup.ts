import { escapeHtml } from '../text/escape-html.ts';
import { PICTURE_SIZES } from './picture-widths.ts';

/** The files of a picture in one format, smallest first. */
export interface PictureSource {
  /** Media type: `image/avif`. */
  readonly type: string;
  readonly files: readonly { readonly address: string; readonly width: number }[];
}

/** An image in the HTML of an article, which we wrote ourselves: values stand in double quotes. */
const IMAGE = /<img src="([^"]*)"(?:[^">]|"[^"]*")*>/g;

/** The HTML of an article with the smaller files of each picture, of which a browser takes the one it needs. */
export function withPictureSources(html: string, sourcesOf: ReadonlyMap<string, readonly PictureSource[]>): string {
  return html.replace(IMAGE, (image, address: string) => {
    const sources = sourcesOf.get(address.slice(address.lastIndexOf('/') + 1));
    if (sources === undefined) return image;
    return `<picture>${sources.map(sourceElement).join('')}${image}</picture>`;
  });
}

function sourceElement({ type, files }: PictureSource): string {
  const candidates = files.map(({ address, width }) => `${address} ${String(width)}w`).join(', ');
  return `<source type="${type}" srcset="${escapeHtml(candidates)}" sizes="${PICTURE_SIZES}">`;
}
