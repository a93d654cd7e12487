import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import { byPublication, type Archive } from '../archive/archive.ts';
import { parseOutlets, parseSpeakers } from '../archive/register.ts';
import { OUTLETS_FILE, SPEAKERS_FILE } from './content-files.ts';
import { contentRoot } from './content-root.ts';

/** The archive as pages see it: articles from Astro's collection, the registers beside them. Asked for once a build. */
export function getArchive(): Promise<Archive> {
  // In `astro dev` content changes while the server runs.
  if (import.meta.env.DEV) return readArchive();
  return (built ??= readArchive());
}

let built: Promise<Archive> | undefined;

async function readArchive(): Promise<Archive> {
  const [entries, speakers, outlets] = await Promise.all([
    getCollection('articles'),
    readFile(join(contentRoot, SPEAKERS_FILE), 'utf8'),
    readFile(join(contentRoot, OUTLETS_FILE), 'utf8'),
  ]);
  return {
    articles: entries.map(({ data }) => data).toSorted(byPublication),
    speakers: parseSpeakers(speakers, SPEAKERS_FILE).entries,
    outlets: parseOutlets(outlets, OUTLETS_FILE).entries,
  };
}
