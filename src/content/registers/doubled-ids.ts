import type { Issue } from '../../archive/issue.ts';
import type { FileClaims, PlaceInFile } from './file-claims.ts';

/**
 * Issues for ids of quotations that more than one file uses. Ids of articles are the names of their files.
 *
 * @param files in the order of their names, so that the later file is blamed
 */
export function doubledIds(files: readonly FileClaims[], placeOf: PlaceInFile): readonly Issue[] {
  const holders = new Map<string, string>();
  return files.flatMap(({ file, quotations = [] }) =>
    quotations.flatMap((quotation, index) => {
      if (quotation?.id === undefined) return [];
      const { id, parts } = quotation;
      const holder = holders.get(id);
      holders.set(id, file);
      // Within one file, the check of its front matter has said it.
      if (holder === undefined || holder === file) return [];
      return [
        {
          ...placeOf(file, ['quotations', index, 'id']),
          rule: 'quotation-id-duplicate',
          message: `the id "${id}" of the quotation "${parts?.[0] ?? ''}" is also used in ${holder}. Remove it from the newer quotation and run \`npm run mint\`, which writes another.`,
        },
      ];
    }),
  );
}
