import { getCollection } from 'astro:content';
import type { Archive } from '../../archive/archive.ts';
import { archiveMemory } from './archive-memory.ts';

/** The archive as pages see it. In `astro dev` it is the last one without issues. */
export async function getArchive(): Promise<Archive> {
  // In `astro dev` this is what makes a page load anew when content changes.
  if (import.meta.env.DEV) await getCollection('articles');
  const { archive, issues } = await archiveMemory().load();
  if (issues.length === 0) lastGood = archive;
  return lastGood ?? archive;
}

let lastGood: Archive | undefined;
