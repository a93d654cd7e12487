/** Reads numbers and text from bytes, front to back. */
export class ByteReader {
  readonly bytes: Uint8Array;
  offset: number;

  constructor(bytes: Uint8Array, offset = 0) {
    this.bytes = bytes;
    this.offset = offset;
  }

  get atEnd(): boolean {
    return this.offset >= this.bytes.length;
  }

  /** Throws a `RangeError` behind the last byte, so that a cut file never looks like a short one. */
  byte(): number {
    const byte = this.bytes[this.offset];
    if (byte === undefined) throw new RangeError('the file ends too early');
    this.offset += 1;
    return byte;
  }

  /** A whole number in groups of seven bits, the lowest group first. */
  varint(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  text(length: number): string {
    const end = this.offset + length;
    if (end > this.bytes.length) throw new RangeError('the file ends too early');
    const text = decoder.decode(this.bytes.subarray(this.offset, end));
    this.offset = end;
    return text;
  }
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Collects bytes that a {@link ByteReader} reads back. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  get length(): number {
    return this.#bytes.length;
  }

  byte(value: number): void {
    this.#bytes.push(value);
  }

  varint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.#bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
  }

  /** UTF-8, its length in bytes first. */
  text(value: string): void {
    const encoded = encoder.encode(value);
    this.varint(encoded.length);
    for (const byte of encoded) this.#bytes.push(byte);
  }

  finish(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}

/** Unpacks gzip; bytes that a server has unpacked on the way are returned as they are. Throws on damaged data. */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
