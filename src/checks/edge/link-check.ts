import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ARTICLES_FOLDER } from '../../content/edge/content-folder.ts';
import { writeAtomically } from '../../build/atomic-file.ts';
import { cacheFolder } from '../../build/cache-folder.ts';
import type { Article } from '../../archive/article.ts';
import type { Issue } from '../../archive/issue.ts';
import { probeLinks, type LinkWorld } from '../link-probe.ts';
import { LINK_WORLD } from './link-world.ts';
import { outboundLinks } from '../outbound-links.ts';

/** Cache of links that answered. Asking every server at every check would be rude, and would say nothing of the past. */
const LINKS_FILE = 'links.json';

/** An address that answered is left alone for a week: long enough to be polite, short enough to notice its end. */
const TRUSTED_DAYS = 7;

/** Address → day on which it last answered, `YYYY-MM-DD`. */
type SeenAlive = Readonly<Record<string, string>>;

/**
 * Asks whether the addresses that articles link to still answer, and remembers when each last did.
 *
 * @param today `YYYY-MM-DD`
 * @returns a warning for each article and address that does not
 */
export async function checkLinks(
  root: string,
  articles: readonly Article[],
  today: string,
  world: LinkWorld = LINK_WORLD,
): Promise<readonly Issue[]> {
  const file = join(root, cacheFolder('links'), LINKS_FILE);
  const seen = await readSeen(file);
  const links = outboundLinks(articles);
  const results = await probeLinks(
    [...links.keys()].filter((address) => !isTrusted(seen[address], today)),
    world,
  );
  const alive = [...results].filter(([, reason]) => reason === undefined).map(([address]) => [address, today] as const);
  const known = { ...seen, ...Object.fromEntries(alive) };
  writeAtomically(file, `${JSON.stringify(known, undefined, 2)}\n`, { flush: true });
  return [...results].flatMap(([address, reason]) => {
    if (reason === undefined) return [];
    const last = seen[address] === undefined ? 'never seen alive' : `last seen alive on ${seen[address]}`;
    return (links.get(address) ?? []).map((id) => ({
      file: `${ARTICLES_FOLDER}/${id}.md`,
      rule: 'link-dead',
      message: `${address} does not answer as it should (${reason}); ${last}.`,
    }));
  });
}

function isTrusted(day: string | undefined, today: string): boolean {
  if (day === undefined) return false;
  const age = (Date.parse(today) - Date.parse(day)) / 86_400_000;
  return age >= 0 && age < TRUSTED_DAYS;
}

/** A cache that is missing or broken is an empty one. */
async function readSeen(file: string): Promise<SeenAlive> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(entry[1]),
      ),
    );
  } catch {
    return {};
  }
}
