import { formatIssue, issueReport, sortIssues } from '../archive/issue.ts';
import { mintArchive } from '../permanence/edge/minting.ts';

/**
 * Gives ids to new quotations, records new addresses and texts, and prints what was written; nothing
 * is while the archive has issues. Returns the exit code.
 */
export async function mint(root: string): Promise<number> {
  const { ids, undecided = [], addresses, fingerprints, issues, warnings } = await mintArchive(root);
  for (const warning of sortIssues(warnings)) console.warn(`warning: ${formatIssue(warning)}`);
  for (const { file, count } of ids)
    console.log(`${file}: ${String(count)} new quotation ${count === 1 ? 'id' : 'ids'}`);
  for (const { file, remark } of undecided) console.log(`${file}: taken as decided: ${remark}`);
  if (addresses !== undefined) {
    console.log(`${String(addresses.added)} new addresses recorded, ${String(addresses.total)} in all`);
  }
  if (fingerprints !== undefined) {
    console.log(`${String(fingerprints.added)} new fingerprints recorded, ${String(fingerprints.total)} in all`);
  }
  if (issues.length > 0) console.error(`${issueReport(issues)}\nnothing was written`);
  return issues.length > 0 ? 1 : 0;
}
