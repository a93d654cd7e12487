import { z } from 'zod';
import type { Issue, Point } from '../archive/issue.ts';
import { didYouMean } from '../text/suggestion.ts';
import { fileLimits } from '../content/files/file-limits.ts';
import { readYaml, validateYaml } from '../content/yaml/yaml-source.ts';

/** Old address → new address. */
export type Redirects = ReadonlyMap<string, string>;

/** The redirects of a file, where each stands in it, and what is wrong with the file. */
export interface DeclaredRedirects {
  readonly redirects: Redirects;
  readonly places: ReadonlyMap<string, Point>;
  readonly issues: readonly Issue[];
}

export const REDIRECTS_FILE = 'content/redirects.yaml';

/** The letters of this archive's own addresses. */
const ADDRESS = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/;

/**
 * Those of addresses elsewhere: letters and digits of every script, as they are read and not as `%E6%9D%B1`, and `-._~`.
 * Everything else means something to a host, a shell or a browser: `*` and `:x` are placeholders in `_redirects` and Caddy,
 * a dot at the beginning hides a file, and one at the end is lost on Windows. Behind a `?` no host of files looks.
 */
const FORMER = /^\/(?:(?!\.)(?:(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{M}\p{N}._~-])+(?<!\.)\/)*$/u;

/** Names of files that stand at the root of every site: a folder of that name cannot stand beside them. */
const ROOT_FILE =
  /^\/(?:404|everything[^/]*|checksums|robots|llms|sw|feed|sitemap[^/]*|quotations|opensearch)\.[^/]*\/$/iu;

/** Whether a file of the archive stands in the place of a path. */
export function isRootFile(path: string): boolean {
  return ROOT_FILE.test(path);
}

/** Whether a path may lead on: from the root, with a slash at both ends, in letters that every host takes as they are. */
export function isFormerAddress(path: string): boolean {
  return FORMER.test(path) && !ROOT_FILE.test(path) && path === path.normalize('NFC');
}

const former = z
  .string()
  .refine(
    isFormerAddress,
    'is not an address that can lead on. Write it from the root, with a slash at both ends, in letters, digits and the signs - . _ ~, without % or ?: /2022/02/Open_door.html/',
  );

const address = z
  .string()
  .regex(
    ADDRESS,
    'is not an address of an archive. Write it from the root, with a slash at both ends, in lower-case letters a-z, digits and single hyphens: /articles/2022-open-door/',
  );

/** The page for what is not found, which hosts look for under this name. */
const NOT_FOUND = '/404/';

/** Reads `redirects.yaml`: lines of `old address: new address`. */
export function parseRedirects(text: string): DeclaredRedirects {
  if (text.replace(/^\s*#.*$/gm, '').trim() === '') return { redirects: new Map(), places: new Map(), issues: [] };
  const limits = fileLimits(text, REDIRECTS_FILE);
  if (!limits.readable) return { redirects: new Map(), places: new Map(), issues: limits.issues };
  const source = readYaml(text, REDIRECTS_FILE);
  const { value, issues } = validateYaml(source, z.record(former, address), REDIRECTS_FILE);
  const redirects = new Map(Object.entries(value ?? {}));
  return {
    redirects,
    places: new Map([...redirects.keys()].map((from) => [from, source.pointAt([from])])),
    issues: [...limits.issues, ...issues],
  };
}

/**
 * Issues for redirects that hide a page or lead nowhere, in a circle or to another redirect.
 *
 * @param current the addresses that the archive has
 */
export function redirectIssues(
  { redirects, places }: Omit<DeclaredRedirects, 'issues'>,
  current: ReadonlySet<string>,
): readonly Issue[] {
  const byLetters = Map.groupBy(redirects.keys(), (from) => from.toLowerCase());
  return [...redirects].flatMap(([from, to]): readonly Issue[] => {
    const issue = (rule: string, message: string): readonly Issue[] => [
      { file: REDIRECTS_FILE, ...places.get(from), rule, message },
    ];
    const twin = byLetters.get(from.toLowerCase())?.find((other) => other !== from && redirects.get(other) !== to);
    if (twin !== undefined) {
      return issue(
        'redirect-ambiguous',
        `"${from}" and "${twin}" differ in capitals only, which some hosts do not tell apart, and lead to different places. Remove one.`,
      );
    }
    if (current.has(from.toLowerCase()) || from.toLowerCase() === NOT_FOUND) {
      return issue('redirect-hides-page', `"${from}" still has a page of its own. Remove the redirect.`);
    }
    if (current.has(to)) return [];
    if (!redirects.has(to)) {
      return issue(
        'redirect-target-missing',
        `"${from}" leads to "${to}", but the archive has no such address.${didYouMean(to, current)} Redirect it to an existing one.`,
      );
    }
    const end = endOf(from, redirects);
    return end === undefined
      ? issue('redirect-loop', `"${from}" leads to "${to}" and never arrives. Redirect it to an existing address.`)
      : issue(
          'redirect-chain',
          `"${from}" leads to "${to}", which is itself redirected. Redirect it straight to "${end}".`,
        );
  });
}

/** Where somebody who follows all redirects arrives; `undefined` in a circle. */
function endOf(from: string, redirects: Redirects): string | undefined {
  const passed = new Set<string>();
  let at = from;
  for (let next = redirects.get(at); next !== undefined; next = redirects.get(at)) {
    if (passed.has(at)) return undefined;
    passed.add(at);
    at = next;
  }
  return at;
}
