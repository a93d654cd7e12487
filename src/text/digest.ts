import { createHash, hash, type Hash } from 'node:crypto';

/** SHA-256 of bytes, or of a text in UTF-8. Hexadecimal digests are lower case. */
export function sha256(content: string | Uint8Array, encoding: 'hex' | 'base64' = 'hex'): string {
  return hash('sha256', content, encoding);
}

/** SHA-256 of content that comes in pieces: a large file, or an answer from the network. */
export function sha256Stream(): Hash {
  return createHash('sha256');
}

/** Source by which a Content-Security-Policy allows an inline script or style, without the quotes around it. */
export function policyHash(text: string): `sha256-${string}` {
  return `sha256-${sha256(text, 'base64')}`;
}
