import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { filesDigest } from '../../build/code-version.ts';
import { cardFontFiles } from './card-fonts.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Digest of everything but its content that decides how a card looks: the code that draws, fonts, canvas and platform. Not
 * `codeVersion`, because an update of any other package must not draw thousands of cards again.
 */
export function cardDesign(): string {
  const canvas = createRequire(import.meta.url).resolve('@napi-rs/canvas/package.json');
  const paths = ['src/cards', 'src/pictures', ...cardFontFiles(), canvas];
  // Another processor may shade an edge differently, and another zlib may compress the same pixels to other bytes.
  const { platform, arch, versions } = process;
  return filesDigest(ROOT, paths, { platform, arch, zlib: versions.zlib }).slice(0, 16);
}
