/** One of several builds that share the pages of an archive among them, by the year of the article. */
export interface Shard {
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

/** Reads `SHARD`, written as `1/4`; absent when a build makes everything. Throws when it is written otherwise. */
export function readShard(text: string | undefined): Shard | undefined {
  if (text === undefined || text === '') return undefined;
  const [, part, of] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  if (part === undefined || shard.part < 1 || shard.part > shard.of) {
    throw new Error(`SHARD is "${text}"; write the number of this build and of all builds, as 1/4`);
  }
  return shard;
}

/** Whether a page is made in this build. Lists and whatever else belongs to no year are made in the first. */
export function isInShard(year: number | undefined, shard: Shard | undefined): boolean {
  if (shard === undefined) return true;
  return year === undefined ? shard.part === 1 : (year % shard.of) + 1 === shard.part;
}
