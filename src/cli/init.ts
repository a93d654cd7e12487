import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { issueReport } from '../archive/issue.ts';
import { inWords } from '../build/atomic-file.ts';
import { withProjectLock } from '../build/project-lock.ts';
import { SETTINGS_FILE } from '../content/edge/content-folder.ts';
import { foundingFiles, type Founding } from '../content/registers/founding.ts';
import { parseSettings } from '../content/registers/settings.ts';
import { processTerminal } from '../import/edge/process-terminal.ts';
import { saveFingerprints } from '../permanence/edge/fingerprint-files.ts';
import { saveLedger } from '../permanence/edge/ledger-files.ts';
import { currentAddresses } from '../permanence/ledger.ts';

export interface InitOptions {
  readonly title?: string;
  readonly language?: string;
  readonly keeper?: string;
  /** Ask nothing. */
  readonly yes?: true;
}

/** Asks a question. Returns `undefined` when there is no answer. */
export type Ask = (question: string) => Promise<string | undefined>;

const CONTENT = 'content';

/** Hidden, and told in `.gitignore`: only a run that was killed leaves it. */
const UNFINISHED = '.content.unfinished';

const NOTHING: Archive = { language: 'und', articles: [], speakers: new Map(), outlets: new Map() };

/** Of an archive whose keeper says nothing else. */
const DEFAULTS = { title: 'News Archive', language: 'en' };

const NEXT = `Next:
  1. Say in ${SETTINGS_FILE} what is collected here.
  2. npm run archive -- import FILE    takes an article in, and proposes its quotations
  3. npm run archive -- review         decides on them; then npm run mint, and npm start to read the archive`;

/**
 * Founds an archive: puts the present content aside and writes a content folder that holds nothing yet. Returns the exit
 * code.
 *
 * @param today `YYYY-MM-DD`, for the name under which the present content is kept
 * @param ask how to ask for what the options leave out; without it nobody can be asked
 */
export async function init(root: string, options: InitOptions, today: string, ask?: Ask): Promise<number> {
  const founding = await answersTo(options, options.yes === true ? undefined : ask);
  if (founding === undefined) {
    console.error('Say what the archive is called: --title NAME, or --yes for a name to change later.');
    return 2;
  }
  const files = foundingFiles(founding);
  const { issues } = parseSettings(files.get('archive.yaml') ?? '', SETTINGS_FILE);
  if (issues.length > 0) {
    console.error(`${issueReport(issues)}\nnothing was written`);
    return 1;
  }
  const aside = await withProjectLock(root, 'content', () => foundContent(root, files, today));
  console.log(`${founding.title} is founded in ${CONTENT}/.`);
  if (aside !== undefined)
    console.log(`What was there is kept in ${aside}/. Nothing reads it: delete it when you like.`);
  console.log(NEXT);
  return 0;
}

/** Asks in the terminal for what options leave out; nobody where there is none. */
export function askInTerminal(): { readonly ask?: Ask; readonly close: () => void } {
  if (!process.stdin.isTTY) return { close: () => undefined };
  const terminal = processTerminal();
  return {
    ask: (question) => terminal.line(question),
    close: () => {
      terminal.close();
    },
  };
}

async function answersTo(options: InitOptions, ask: Ask | undefined): Promise<Founding | undefined> {
  const answer = async (given: string | undefined, question: string): Promise<string | undefined> => {
    const text = (given ?? (await ask?.(question)))?.trim();
    return text === '' ? undefined : text;
  };
  const title = await answer(options.title, `What is the archive called? [${DEFAULTS.title}] `);
  const language = await answer(options.language, `Its language, such as en or de? [${DEFAULTS.language}] `);
  const keeper = await answer(options.keeper, 'Who keeps it? [nobody signs] ');
  if (title === undefined && ask === undefined && options.yes === undefined) return undefined;
  return {
    title: title ?? DEFAULTS.title,
    language: language ?? DEFAULTS.language,
    ...(keeper !== undefined && { keeper }),
  };
}

/**
 * Makes the new content beside the present one, and then exchanges them.
 *
 * @returns the folder in which the present content is now, if there was any
 */
function foundContent(root: string, files: ReadonlyMap<string, string>, today: string): string | undefined {
  const unfinished = join(root, UNFINISHED);
  const present = join(root, CONTENT);
  const aside = existsSync(present) ? freeName(root, `${CONTENT}-before-${today}`) : undefined;
  return inWords(present, () => {
    rmSync(unfinished, { recursive: true, force: true });
    for (const [path, text] of files) write(join(unfinished, CONTENT, path), text);
    const guide = join(present, 'README.md');
    if (existsSync(guide)) cpSync(guide, join(unfinished, CONTENT, 'README.md'));
    saveLedger(unfinished, currentAddresses(NOTHING, String));
    saveFingerprints(unfinished, new Map());
    if (aside !== undefined) renameSync(present, join(root, aside));
    try {
      renameSync(join(unfinished, CONTENT), present);
    } catch (error) {
      if (aside !== undefined) renameSync(join(root, aside), present);
      throw error;
    }
    rmSync(unfinished, { recursive: true });
    return aside;
  });
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The name, or the name with the first number behind it that nothing has yet. */
function freeName(root: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}-${String(number)}`;
    if (!existsSync(join(root, candidate))) return candidate;
  }
}
