import type { TimedLine } from './measure.ts';

/** Seconds that the parts of a build of ours took, told from the lines it prints. */
export type Phases = Readonly<Record<string, number>>;

/** What a build is at work on after it has printed a line like this. */
const PHASES: readonly (readonly [after: RegExp, phase: string])[] = [
  [/articles read/, 'start Astro'],
  [/Syncing content/, 'content collection'],
  [/Synced content/, 'check of content'],
  [/articles: no issues/, 'clear the old site'],
  [/Building static entrypoints/, 'search index'],
  [/\[search-index\]/, 'bundle'],
  [/generating static routes/, 'paths'],
  [/[├└]─ \/(?:data\/|quotations\.|everything)/, 'data files'],
  [/[├└]─/, 'pages'],
  // Behind the time; the one of the build as a whole has its name between them.
  [/^\S+ ✓ Completed/, 'sitemap'],
  [/sitemap-index\.xml/, 'social cards'],
  [/\[social-cards\]/, 'offline copy'],
  [/\[offline-worker\]/, 'checksums'],
  [/\[checksums-file\]/, 'check what was built'],
  [/all that was built: no issues/, 'end'],
];

/** Phases that a build comes back to. */
const RETURNING: ReadonlySet<string> = new Set(['bundle', 'pages', 'data files']);

/** The phases in their order; from the start of the command to the first line Astro is loaded and articles are read. */
export function phasesOf(lines: readonly TimedLine[], seconds: number): Phases {
  const phases: Record<string, number> = {};
  // A site without an index begins with its bundles.
  const isIndexed = lines.some(({ text }) => /\[search-index\]/.test(text));
  let [phase, since] = ['read articles', 0];
  for (const { at, text } of lines) {
    const found = PHASES.find(([after]) => after.test(text))?.[1];
    const next = found === 'search index' && !isIndexed ? 'bundle' : found;
    if (next === undefined || next === phase || (next in phases && !RETURNING.has(next))) continue;
    phases[phase] = (phases[phase] ?? 0) + at - since;
    [phase, since] = [next, at];
  }
  phases[phase] = (phases[phase] ?? 0) + seconds - since;
  return phases;
}
