const Own = globalThis.Response;

/**
 * A response that keeps the bytes it is given, where `Response` copies them on the way in and on the way out, and lets go
 * of them when they are read: what Astro knows of a page lives longer than its bytes need to.
 */
class KeepingResponse extends Own {
  /** Absent when the body is not bytes: then the response is like others. */
  readonly #kept: { bytes?: Uint8Array<ArrayBuffer> } | undefined;

  /** What others have made is a response too. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Own;
  }

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const isKept = body instanceof Uint8Array && body.buffer instanceof ArrayBuffer;
    super(isKept ? null : body, init);
    this.#kept = isKept ? { bytes: body as Uint8Array<ArrayBuffer> } : undefined;
  }

  override get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    const kept = this.#kept;
    if (kept === undefined) return super.body;
    return new ReadableStream({
      start: (controller) => {
        if (kept.bytes !== undefined && kept.bytes.length > 0) controller.enqueue(kept.bytes);
        controller.close();
      },
    });
  }

  override get bodyUsed(): boolean {
    return this.#kept === undefined ? super.bodyUsed : this.#kept.bytes === undefined;
  }

  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#kept === undefined) return super.bytes();
    const { bytes } = this.#kept;
    if (bytes === undefined) throw new TypeError('Body is unusable: Body has already been read');
    delete this.#kept.bytes;
    return Promise.resolve(bytes);
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    if (this.#kept === undefined) return super.arrayBuffer();
    const { buffer, byteOffset, byteLength } = await this.bytes();
    return byteLength === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
  }

  override async text(): Promise<string> {
    return this.#kept === undefined ? super.text() : new Own(await this.bytes()).text();
  }

  override async json(): Promise<unknown> {
    return this.#kept === undefined ? super.json() : new Own(await this.bytes()).json();
  }

  override async blob(): Promise<Blob> {
    return this.#kept === undefined ? super.blob() : new Own(await this.bytes(), this).blob();
  }

  override clone(): Response {
    return this.#kept?.bytes === undefined ? super.clone() : new Own(this.#kept.bytes, this);
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
