import { transcode } from 'node:buffer';

/** Shorter texts take no time. */
const LONG = 4096;

/**
 * A text in UTF-8. What holds a single curly mark is kept by V8 as UTF-16, which it encodes character by character; Node's
 * transcoder does it by vectors, in a third of the time.
 */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  if (text.length >= LONG) {
    try {
      const { buffer, byteOffset, length } = transcode(Buffer.from(text, 'utf16le'), 'utf16le', 'utf8');
      return new Uint8Array(buffer as ArrayBuffer, byteOffset, length);
    } catch {
      // Half of a surrogate pair, which the encoder replaces.
    }
  }
  return encode.call(encoder, text);
}

const encoder = new TextEncoder();
const { encode } = TextEncoder.prototype;

/** Texts that are encoded again and again: style sheets, of which a site has a dozen. By their length. */
const repeated = new Map<number, Encoded>();
const MOST_REPEATED = 100;

interface Encoded {
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

let last: Encoded | undefined;

/**
 * Says that the text of these bytes will be encoded again, and that nobody changes them: then they are given instead. For
 * the bytes that were encoded last; of others nothing is known.
 */
export function encodedAgain(bytes: unknown): void {
  if (last?.bytes !== bytes || last === undefined) return;
  if (repeated.size >= MOST_REPEATED) repeated.clear();
  repeated.set(last.text.length, last);
}

/** Lets everyone encode long texts with {@link utf8}, until the function that it returns is called. */
export function textsByVectors(): () => void {
  TextEncoder.prototype.encode = (text = '') => {
    const known = repeated.get(text.length);
    if (known?.text === text) return known.bytes;
    last = { text, bytes: utf8(text) };
    return last.bytes;
  };
  return () => {
    TextEncoder.prototype.encode = encode;
    repeated.clear();
    last = undefined;
  };
}
