import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ARTICLES_FOLDER } from '../../content/edge/content-folder.ts';
import { writeAtomically } from '../../build/atomic-file.ts';
import { startProgress } from '../../build/progress.ts';
import { publicFetch } from '../../build/public-fetch.ts';
import { withoutPassword } from '../../text/web-address.ts';
import { cacheFolder } from '../../build/cache-folder.ts';
import type { Article } from '../../archive/article.ts';
import type { Issue } from '../../archive/issue.ts';
import { probeLinks, type ProbeEffects } from '../link-probe.ts';
import { outboundLinks } from '../outbound-links.ts';

/** Days on which links last answered: avoids asking every server each time, and dates a link's death. */
const LINKS_FILE = 'links.json';

/** An address that answered is not checked again for a week: polite, but a dead link is still noticed soon. */
const TRUSTED_DAYS = 7;

/** The real network and clock. */
export const REAL_EFFECTS: ProbeEffects = {
  send: publicFetch(),
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Address → day on which it last answered, `YYYY-MM-DD`. */
type SeenAlive = Readonly<Record<string, string>>;

/**
 * Checks whether the addresses in articles still answer, and records the day on which each last did.
 *
 * @param today `YYYY-MM-DD`
 * @returns a warning for each dead address and each article that links to it
 */
export async function checkLinks(
  root: string,
  articles: readonly Article[],
  today: string,
  effects: ProbeEffects = REAL_EFFECTS,
): Promise<readonly Issue[]> {
  const file = join(cacheFolder(root, 'links'), LINKS_FILE);
  const seen = await readSeen(file);
  const links = outboundLinks(articles);
  const asked = [...links.keys()].filter((address) => !isTrusted(seen[address], today));
  const { step, end } = startProgress('testing links', asked.length);
  const results = await probeLinks(asked, effects, step).finally(end);
  const alive = [...results].filter(([, reason]) => reason === undefined).map(([address]) => [address, today] as const);
  const known = { ...seen, ...Object.fromEntries(alive) };
  writeAtomically(file, `${JSON.stringify(known, undefined, 2)}\n`, { flush: true });
  return [...results].flatMap(([address, reason]) => {
    if (reason === undefined) return [];
    const last = seen[address] === undefined ? 'it has never answered' : `it last answered on ${seen[address]}`;
    return (links.get(address) ?? []).map((id) => ({
      file: `${ARTICLES_FOLDER}/${id}.md`,
      rule: 'link-dead',
      message: `the link ${withoutPassword(address)} seems to be dead (${reason}); ${last}.`,
    }));
  });
}

function isTrusted(day: string | undefined, today: string): boolean {
  if (day === undefined) return false;
  const age = (Date.parse(today) - Date.parse(day)) / 86_400_000;
  return age >= 0 && age < TRUSTED_DAYS;
}

/** A missing or broken file counts as empty. */
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
