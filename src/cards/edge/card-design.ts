import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cardFontFiles } from './card-fonts.ts';

/** The code that draws. */
const SOURCES = ['../', './', '../../pictures/'];

/**
 * Changes with everything that the looks of a card depend on apart from what it says: our code, the fonts, the canvas and
 * what it runs on. Cards of one design never serve another.
 */
export function cardDesign(): string {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    const path = fileURLToPath(new URL(folder, import.meta.url));
    for (const name of readdirSync(path)
      .filter((file) => file.endsWith('.ts'))
      .toSorted()) {
      hash.update(`${name}\0`).update(readFileSync(`${path}${name}`));
    }
  }
  for (const file of cardFontFiles()) hash.update(readFileSync(file));
  const canvas = createRequire(import.meta.url).resolve('@napi-rs/canvas/package.json');
  hash.update(readFileSync(canvas));
  // Another processor may shade an edge differently, another zlib pack the same pixels into other bytes.
  hash.update(`${process.platform} ${process.arch} ${process.versions.zlib}`);
  return hash.digest('hex').slice(0, 16);
}
