/**
 * Asks the package registry what it knows about the installed packages: `npm run audit`. It needs a network and answers
 * differently from day to day, so it is no part of `npm test`. Exit code 1 when something is wrong; what a registry does
 * not offer is said, and is no failure.
 */

import { spawnSync } from 'node:child_process';

/** What npm says when a registry does not offer a check, or is out of reach. */
const NO_ANSWER =
  /\b(?:ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN)\b|audit endpoint returned an error|found no dependencies to audit/;

const audits = [
  { what: 'signatures and attestations', args: ['audit', 'signatures'] },
  { what: 'known vulnerabilities of what the site is built with', args: ['audit', '--omit=dev'] },
];

for (const { what, args } of audits) {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync('npm', [...args, '--loglevel=warn'], { encoding: 'utf8', shell });
  const said = `${stdout}${stderr}`.trim();
  const unanswered = status !== 0 && NO_ANSWER.test(said);
  console.log(
    `── ${what}: ${status === 0 ? 'in order' : unanswered ? 'NOT CHECKED, for the registry gave no answer' : 'NOT in order'}`,
  );
  console.log(said);
  if (status !== 0 && !unanswered) process.exitCode = 1;
}
