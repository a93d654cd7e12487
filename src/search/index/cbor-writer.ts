import { ByteWriter } from '../format/bytes.ts';

/** Writes CBOR (RFC 8949), as far as an index needs it: what `pagefind-format.ts` reads. */
export class CborWriter {
  readonly #bytes = new ByteWriter();

  /** The head of an array; its items follow. */
  array(length: number): void {
    this.#head(4, length);
  }

  /** A whole number from 0 up. */
  integer(value: number): void {
    this.#head(0, value);
  }

  text(value: string): void {
    const encoded = encoder.encode(value);
    this.#head(3, encoded.length);
    this.bytes(encoded);
  }

  /** Bytes that are CBOR already. */
  bytes(bytes: Uint8Array): void {
    this.#bytes.bytes(bytes);
  }

  get length(): number {
    return this.#bytes.length;
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.finish();
  }

  #head(major: number, value: number): void {
    if (value < 24) {
      this.#bytes.byte((major << 5) | value);
      return;
    }
    const size = value < 2 ** 8 ? 0 : value < 2 ** 16 ? 1 : 2;
    this.#bytes.byte((major << 5) | (24 + size));
    for (let shift = 8 * (1 << size) - 8; shift >= 0; shift -= 8) this.#bytes.byte((value >>> shift) & 255);
  }
}

const encoder = new TextEncoder();
