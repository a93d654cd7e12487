import { z } from 'zod';
import { sha256 } from '../text/digest.ts';
import type { Issue, Point } from '../archive/issue.ts';
import { fileLimits } from '../content/files/file-limits.ts';
import { daySchema } from '../content/front-matter/front-matter-schema.ts';
import { readYaml, validateYaml } from '../content/yaml/yaml-source.ts';
import { isFormerAddress } from './redirect.ts';

/** What kind of reason stands behind a withdrawal. Nothing more of it is said. */
export const WITHDRAWAL_REASONS = ['legal', 'privacy', 'rights', 'other'] as const;

export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** All that the archive says of what it had to withdraw. */
export interface Withdrawal {
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly why: WithdrawalReason;
  /** Lower-case hexadecimal SHA-256 of the document that a withdrawn article was made from. It is never published. */
  readonly document?: string;
}

/**
 * Addresses that fell silent. An address that names somebody is kept as a digest instead (`/articles/sha256-…/`): enough to
 * know the address again, too little to read the name in it.
 */
export type Withdrawals = ReadonlyMap<string, Withdrawal>;

/** The withdrawals of a file, where each stands in it, and what is wrong with the file. */
export interface DeclaredWithdrawals {
  readonly withdrawals: Withdrawals;
  readonly places: ReadonlyMap<string, Point>;
  readonly issues: readonly Issue[];
}

export const WITHDRAWN_FILE = 'content/withdrawn.yaml';

/** In place of the last part of an address, behind the first, which tells articles from speakers. */
const DIGEST = /^\/(?:[a-z0-9-]+\/)?sha256-[0-9a-f]{64}\/$/;

/** The fields of an entry of `withdrawn.yaml`. */
export const withdrawalSchema = z.strictObject({
  on: daySchema.describe('the day on which it was withdrawn'),
  why: z
    .enum(WITHDRAWAL_REASONS)
    .describe('the kind of reason: `legal` (a court, an authority), `privacy`, `rights` (a rights holder) or `other`'),
  document: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 checksum in lower-case hexadecimal')
    .optional()
    .describe('of an article: the SHA-256 checksum of its document, by which an import knows it again'),
});

const address = z
  .string()
  .refine(isFormerAddress, 'is not an address of an archive. Only `npm run archive -- withdraw` writes the file');

/** Reads `withdrawn.yaml`: an address in front of each entry. */
export function parseWithdrawals(text: string): DeclaredWithdrawals {
  const none = { withdrawals: new Map(), places: new Map() };
  if (text.replace(/^\s*#.*$/gm, '').trim() === '') return { ...none, issues: [] };
  const limits = fileLimits(text, WITHDRAWN_FILE);
  if (!limits.readable) return { ...none, issues: limits.issues };
  const source = readYaml(text, WITHDRAWN_FILE);
  const { value, issues } = validateYaml(source, z.record(address, withdrawalSchema), WITHDRAWN_FILE);
  const withdrawals = new Map(
    Object.entries(value ?? {}).map(([key, { on, why, document }]): [string, Withdrawal] => [
      key,
      { on, why, ...(document !== undefined && { document }) },
    ]),
  );
  return {
    withdrawals,
    places: new Map([...withdrawals.keys()].map((key) => [key, source.pointAt([key])])),
    issues: [...limits.issues, ...issues],
  };
}

/** The lines that put withdrawals behind those of the file. */
export function withdrawalLines(added: Withdrawals): string {
  return [...added]
    .map(([key, { on, why, document }]) => {
      const made = document === undefined ? '' : `, document: '${document}'`;
      return `${key}: { on: '${on}', why: ${why}${made} }\n`;
    })
    .join('');
}

/** What stands for an address whose words are to be forgotten. */
export function digestAddress(forgotten: string): string {
  const [first, ...rest] = forgotten.split('/').filter((part) => part !== '');
  const kind = rest.length === 0 ? '' : `${first ?? ''}/`;
  return `/${kind}sha256-${sha256(forgotten)}/`;
}

/** Whether only a digest of the address is kept, so that no page can stand there. */
export function isDigestAddress(key: string): boolean {
  return DIGEST.test(key);
}

/** The key under which an address is withdrawn, by its name or by its digest. */
export function withdrawnKey(withdrawals: Withdrawals, of: string): string | undefined {
  if (withdrawals.has(of)) return of;
  const digest = digestAddress(of);
  return withdrawals.has(digest) ? digest : undefined;
}

/** The withdrawals whose addresses have a page that says so. */
export function tombstones(withdrawals: Withdrawals): Withdrawals {
  return new Map([...withdrawals].filter(([key]) => !isDigestAddress(key)));
}

/**
 * Issues for addresses that are used again although they were withdrawn.
 *
 * @param current the addresses that the archive has, with their files
 * @param redirects old address → where it leads, with its place
 */
export function withdrawalIssues(
  withdrawals: Withdrawals,
  current: ReadonlyMap<string, string>,
  redirects: {
    readonly redirects: ReadonlyMap<string, string>;
    readonly places: ReadonlyMap<string, Point>;
    readonly file: string;
  },
): readonly Issue[] {
  if (withdrawals.size === 0) return [];
  const used = [...current].flatMap(([path, file]): readonly Issue[] => {
    const key = withdrawnKey(withdrawals, path);
    return key === undefined ? [] : [{ file, rule: 'withdrawn-again', message: again(path, withdrawals.get(key)) }];
  });
  const led = [...redirects.redirects].flatMap(([from, to]): readonly Issue[] => {
    const at = { file: redirects.file, ...redirects.places.get(from), rule: 'redirect-withdrawn' };
    if (withdrawnKey(withdrawals, from) !== undefined) {
      return [{ ...at, message: `"${from}" was withdrawn and leads nowhere any more. Remove the redirect.` }];
    }
    if (withdrawnKey(withdrawals, to) === undefined) return [];
    const message = `"${from}" leads to "${to}", which was withdrawn. Withdraw it too: npm run archive -- withdraw ${from} --why …`;
    return [{ ...at, message }];
  });
  return [...used, ...led];
}

function again(path: string, withdrawal: Withdrawal | undefined): string {
  const why = withdrawal?.why ?? '…';
  const when = withdrawal === undefined ? '' : ` on ${withdrawal.on} (${withdrawal.why})`;
  return `"${path}" was withdrawn${when}, and an address that fell silent is never used for anything else. If the withdrawal was interrupted, run \`npm run archive -- withdraw ${path} --why ${why}\` again; if this is something new, give it another id.`;
}
