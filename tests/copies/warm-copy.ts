import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { baseSite } from '../built-sites.ts';
import { projectCopy, type ProjectCopy } from '../fixtures/project-copy.ts';
import { differences } from '../same-bytes.ts';

/** The site of {@link warmCopy}, in the copy's own folder. */
export const warmSite = { ...baseSite, folder: 'site' };

/** A built copy of the project whose later builds are compared with builds without any memory. */
export interface WarmCopy extends ProjectCopy {
  /**
   * Compares what the last build wrote with what a build without any memory writes; returns the log of the latter. Both are
   * built into the same folder: pages that import Astro's image service hold its name, so another one would have them made
   * anew.
   */
  readonly compareWithCold: (setting?: Readonly<Record<string, string>>) => string;
}

export function warmCopy(): WarmCopy {
  const copy = projectCopy();
  copy.build(warmSite);
  return {
    ...copy,
    compareWithCold: (setting = {}) => {
      const [built, warm] = [join(copy.root, warmSite.folder), join(copy.root, 'warm')];
      rmSync(warm, { recursive: true, force: true });
      renameSync(built, warm);
      copy.forget();
      const log = copy.build(warmSite, setting);
      expect(differences(warm, built)).toEqual([]);
      return log;
    },
  };
}

/** Pages that a build took from the last one. */
export const reused = (log: string): number => log.match(/\((?:cached|restored)\)/g)?.length ?? 0;
