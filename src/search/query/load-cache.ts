/** Keeps what was loaded, by key. A load that failed is forgotten, so that the next search tries again. */
export class LoadCache<T> {
  readonly #loads = new Map<string, Promise<T>>();

  get(key: string, load: () => Promise<T>): Promise<T> {
    const known = this.#loads.get(key);
    if (known !== undefined) return known;
    const loading = load().catch((error: unknown) => {
      this.#loads.delete(key);
      throw error;
    });
    this.#loads.set(key, loading);
    return loading;
  }
}
