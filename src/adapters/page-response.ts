/** A response that has its body already: as itself, where `Response` would copy it twice, by way of a stream. */
export class PageResponse extends Response {
  readonly #html: ArrayBuffer;

  constructor(html: ArrayBuffer, { status, headers }: Pick<ResponseInit, 'status' | 'headers'>) {
    super(null, { ...(status !== undefined && { status }), ...(headers !== undefined && { headers }) });
    this.#html = html;
  }

  override get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    if (this.#html.byteLength === 0) return null;
    return new ReadableStream({
      start: (controller) => {
        controller.enqueue(new Uint8Array(this.#html));
        controller.close();
      },
    });
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(this.#html);
  }
}
