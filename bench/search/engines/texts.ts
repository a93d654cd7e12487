/** What the engines that hold everything in memory show of a result. */
export interface QuotationText {
  readonly text: string;
  /** Speaker, addressee and year. */
  readonly about: string;
}

export async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(new URL(path, location.href));
  return (await response.json()) as T;
}
