import { readFile } from 'node:fs/promises';
import { terminalText } from '../text/terminal-text.ts';
import { withoutPassword } from '../text/web-address.ts';
import { parseChecksums, type Checksums } from '../preservation/checksum-list.ts';
import { ANSWER_TIMEOUT } from '../preservation/edge/deployed-file.ts';
import { siteDifferences } from '../preservation/edge/site-verification.ts';
import { deployedSource, folderSource, type SiteSource } from '../preservation/edge/site-source.ts';

export interface VerifySiteOptions {
  /** Folder of a built site, or the http(s) address of its home page. */
  readonly site: string;
  /** A list kept elsewhere. By default the site's own, which somebody who tampers with the site would change too. */
  readonly checksums?: string;
}

/** `verify --site`: compares a published site with a list of checksums, prints every difference. Returns the exit code. */
export async function verifySite({ site, checksums }: VerifySiteOptions, timeout = ANSWER_TIMEOUT): Promise<number> {
  const isAddress = /^https?:\/\//i.test(site);
  if (isAddress && !URL.canParse(site)) {
    console.error(`${withoutPassword(site)} is not a valid address. Nothing was compared.`);
    return 1;
  }
  const source = isAddress ? deployedSource(new URL(site), timeout) : folderSource(site);
  const list = checksums === undefined ? await ownList(source) : await keptList(checksums);
  if ('problem' in list) {
    console.error(terminalText(list.problem));
    return 1;
  }
  const differences = await siteDifferences(source, list.checksums);
  for (const { path, rule, message } of differences) {
    console.error(terminalText(`${path} ${rule}: ${message}`));
  }
  const count = `${String(list.checksums.size)} files of ${source.name} compared with ${checksums ?? 'its own list'}`;
  if (differences.length > 0) {
    console.error(`${count}: ${String(differences.length)} differ`);
    return 1;
  }
  const unknown = source.files() === undefined ? '; extra files on a server cannot be detected' : '';
  console.log(`${count}: all are the same${unknown}`);
  return 0;
}

type List = { readonly checksums: Checksums } | { readonly problem: string };

async function ownList(source: SiteSource): Promise<List> {
  const list = await source.list();
  if ('missing' in list)
    return { problem: `the checksums.txt of ${source.name} ${list.missing}. Nothing was compared.` };
  return readList(list.text, `the checksums.txt of ${source.name}`);
}

async function keptList(file: string): Promise<List> {
  try {
    return readList(await readFile(file, 'utf8'), file);
  } catch (error) {
    return { problem: `${file} cannot be read (${(error as Error).message}). Nothing was compared.` };
  }
}

function readList(text: string, name: string): List {
  const checksums = parseChecksums(text);
  return checksums === undefined
    ? { problem: `${name} is not a list of checksums. Nothing was compared.` }
    : { checksums };
}
