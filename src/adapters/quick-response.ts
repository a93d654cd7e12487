const Own = globalThis.Response;

/** A response that keeps the bytes it is given, where `Response` copies them on the way in and on the way out. */
class KeepingResponse extends Own {
  readonly #bytes: Uint8Array<ArrayBuffer> | undefined;

  /** What others have made is a response too. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Own;
  }

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const bytes = body instanceof Uint8Array && body.buffer instanceof ArrayBuffer ? body : undefined;
    super(bytes === undefined ? body : null, init);
    this.#bytes = bytes as Uint8Array<ArrayBuffer> | undefined;
  }

  override get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    const bytes = this.#bytes;
    if (bytes === undefined) return super.body;
    return new ReadableStream({
      start: (controller) => {
        if (bytes.length > 0) controller.enqueue(bytes);
        controller.close();
      },
    });
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    if (this.#bytes === undefined) return super.arrayBuffer();
    const { buffer, byteOffset, byteLength } = this.#bytes;
    const isWhole = byteLength === buffer.byteLength;
    return Promise.resolve(isWhole ? buffer : buffer.slice(byteOffset, byteOffset + byteLength));
  }

  override bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#bytes === undefined ? super.bytes() : Promise.resolve(this.#bytes);
  }

  override text(): Promise<string> {
    return this.#bytes === undefined ? super.text() : this.#copy().text();
  }

  override json(): Promise<unknown> {
    return this.#bytes === undefined ? super.json() : this.#copy().json();
  }

  override blob(): Promise<Blob> {
    return this.#bytes === undefined ? super.blob() : this.#copy().blob();
  }

  override clone(): Response {
    return this.#bytes === undefined ? super.clone() : this.#copy();
  }

  #copy(): Response {
    return new Own(this.#bytes, this);
  }
}

/**
 * Lets everyone make responses without copies, until the function that it returns is called. A page goes through one
 * between Astro's renderer and the file, and its bytes were copied three times.
 */
export function responsesWithoutCopies(): () => void {
  globalThis.Response = KeepingResponse;
  return () => {
    globalThis.Response = Own;
  };
}
