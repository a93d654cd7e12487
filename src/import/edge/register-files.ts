import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OUTLETS_FILE, readSettings, SPEAKERS_FILE, TOPICS_FILE } from '../../content/edge/content-folder.ts';
import { parseOutlets, parseSpeakers, parseTopics } from '../../content/registers/registers.ts';
import type { CastRegisters } from '../attribution/cast.ts';

/** Reads the archive's registers and language. Entries that cannot be parsed are left out; `archive check` reports them. */
export async function readRegisters(root: string): Promise<CastRegisters> {
  const { settings } = readSettings(root);
  const topics = await textOrNothing(join(root, TOPICS_FILE));
  return {
    ...(settings !== undefined && { language: settings.language }),
    speakers: parseSpeakers(await textOrNothing(join(root, SPEAKERS_FILE)), SPEAKERS_FILE).entries,
    outlets: parseOutlets(await textOrNothing(join(root, OUTLETS_FILE)), OUTLETS_FILE).entries,
    ...(topics !== '' && { topics: parseTopics(topics, TOPICS_FILE).entries }),
  };
}

/** The text of a file; empty when there is no such file. */
export async function textOrNothing(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
