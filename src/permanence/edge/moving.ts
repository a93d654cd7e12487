import type { Issue } from '../../archive/issue.ts';
import { changeTogether } from '../../build/changed-together.ts';
import { withProjectLock } from '../../build/project-lock.ts';
import { decodeText } from '../../content/files/decode-text.ts';
import { loadArchive, type LoadedArchive } from '../../content/edge/content-folder.ts';
import { FINGERPRINTS_FILE, formatFingerprints, type Fingerprints } from '../fingerprints.ts';
import { formatLedger, LEDGER_FILE } from '../ledger.ts';
import {
  movedAddresses,
  movedLedger,
  movedRedirectsText,
  type AddressMove,
  type MovedAddresses,
} from '../moved-addresses.ts';
import { movedFiles } from '../moved-files.ts';
import { REDIRECTS_FILE, type Redirects } from '../redirect.ts';
import { bytesOf, fileChanges, type ContentChange } from './content-changes.ts';
import { loadFingerprints, textIssues } from './fingerprint-files.ts';
import { addressesOf, loadPermalinks, permalinkIssues, type Permalinks } from './ledger-files.ts';

/** What a move writes, or the issues for which it writes nothing. */
export interface MoveReport {
  /** What happens to each file, in the order in which a keeper would do it by hand. */
  readonly files: readonly { readonly file: string; readonly what: string }[];
  readonly redirects: MovedAddresses;
  /** Files for machines that follow the pages: an article's twins, a speaker's feeds. */
  readonly followers: Redirects;
  readonly issues: readonly Issue[];
}

export interface MoveOptions {
  /** Write nothing, and report what would be written. */
  readonly dryRun: boolean;
}

/** What one kind of move does to the content. */
export interface Move {
  readonly address: AddressMove;
  readonly files: readonly Draft[];
  readonly fingerprints: (recorded: Fingerprints) => Fingerprints;
}

/** What happens to a file. */
export interface Draft extends ContentChange {
  readonly what: string;
}

/**
 * Looks at what the archive would be after a move, and writes all of it or nothing. The archive must have no issues before:
 * of a file that cannot be read nobody knows which addresses it had.
 */
export async function move(
  root: string,
  { dryRun }: MoveOptions,
  plan: (loaded: LoadedArchive, permalinks: Permalinks) => Promise<Move>,
): Promise<MoveReport> {
  return withProjectLock(root, 'content', async () => {
    const permalinks = await loadPermalinks(root);
    const recorded = await loadFingerprints(root);
    const loaded = await loadArchive(root);
    const before = [...loaded.issues, ...permalinks.issues, ...recorded.issues];
    const refuse = (issues: readonly Issue[]): MoveReport => ({ ...NOTHING, issues });
    if (before.length > 0) return refuse(before);
    const broken = withoutUnrecorded([...permalinkIssues(loaded, permalinks), ...textIssues(loaded, recorded)]);
    if (broken.length > 0) return refuse(broken);

    const { address, files, fingerprints } = await plan(loaded, permalinks);
    const moved = await loadArchive(root, {
      drafts: new Map(files.flatMap(({ file, text, from }) => (from === undefined ? [[file, text]] : []))),
      moved: new Map(
        files.flatMap(({ file, from }) => (from === undefined ? [] : [[inContent(file), inContent(from)]])),
      ),
    });
    if (moved.issues.length > 0) return refuse(moved.issues);
    const current = addressesOf(moved);
    const redirects = movedAddresses(permalinks.ledger, permalinks.redirects, address, current);
    const drafts: readonly Draft[] = [
      ...files,
      ...(await redirectsDraft(root, redirects)),
      {
        file: LEDGER_FILE,
        text: formatLedger(movedLedger(permalinks.ledger, address, current)),
        what: 'records the addresses',
      },
      {
        file: FINGERPRINTS_FILE,
        text: formatFingerprints(fingerprints(recorded.fingerprints)),
        what: 'records the texts',
      },
    ];
    const changes = await fileChanges(root, drafts);
    if (!dryRun) changeTogether(root, changes);
    const changed = new Set(changes.map(({ file }) => file));
    return {
      files: drafts.filter(({ file }) => changed.has(file)).map(({ file, what }) => ({ file, what })),
      redirects,
      followers: movedFiles(new Map([...redirects.added, ...redirects.changed]), () => true),
      issues: [],
    };
  });
}

const NOTHING = {
  files: [],
  redirects: { added: new Map(), changed: new Map(), removed: [] },
  followers: new Map(),
} satisfies Omit<MoveReport, 'issues'>;

/** What was never published may move without a word, and is recorded by the next mint. */
function withoutUnrecorded(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ rule }) => rule !== 'permalink-unrecorded' && rule !== 'fingerprint-unrecorded');
}

async function redirectsDraft(root: string, moved: MovedAddresses): Promise<readonly Draft[]> {
  const count = moved.added.size + moved.changed.size + moved.removed.length;
  if (count === 0) return [];
  const bytes = await bytesOf(root, REDIRECTS_FILE);
  const text = bytes === undefined ? '' : (decodeText(bytes, REDIRECTS_FILE).text ?? '');
  return [{ file: REDIRECTS_FILE, text: movedRedirectsText(text, moved), what: 'leads from the old addresses' }];
}

/** The path below `content/`. */
function inContent(file: string): string {
  return file.replace(/^content\//u, '');
}
