/** Renders the drawing of the icon as pictures. */

import { createCanvas, loadImage } from '@napi-rs/canvas';
import { colour } from '../colour.ts';
import type { Icon } from '../icon.ts';

/**
 * Renders the icon as PNG.
 *
 * @param svg source of the drawing
 */
export async function drawIcon(svg: string, { size, filled }: Pick<Icon, 'size' | 'filled'>): Promise<Buffer> {
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  if (filled) {
    context.fillStyle = colour.ink;
    context.fillRect(0, 0, size, size);
  }
  // Without a size, the SVG would be rendered at the size of its view box and then enlarged.
  const sized = svg.replace('<svg ', `<svg width="${String(size)}" height="${String(size)}" `);
  context.drawImage(await loadImage(Buffer.from(sized)), 0, 0, size, size);
  return canvas.encode('png');
}

/** An `.ico` file with one PNG. */
export function iconFile(png: Buffer, size: number): Buffer {
  const [ICON, ONE, PLANES, BITS, HEADER] = [1, 1, 1, 32, 22];
  const header = Buffer.alloc(HEADER);
  header.writeUInt16LE(ICON, 2);
  header.writeUInt16LE(ONE, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(PLANES, 10);
  header.writeUInt16LE(BITS, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(HEADER, 18);
  return Buffer.concat([header, png]);
}
