/** Keeps the answers that came; a load that failed is forgotten, so that the next search tries again. */
export class LoadCache<T> {
  readonly #loads = new Map<string, Promise<T>>();
  readonly done = new Map<string, T>();

  get(key: string, load: () => Promise<T>): Promise<T> {
    const known = this.#loads.get(key);
    if (known !== undefined) return known;
    const loading = load().then(
      (value) => {
        this.done.set(key, value);
        return value;
      },
      (error: unknown) => {
        this.#loads.delete(key);
        throw error;
      },
    );
    this.#loads.set(key, loading);
    return loading;
  }
}
