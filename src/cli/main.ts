import { Argument, Command, CommanderError, Option } from 'commander';
import type { CheckFormat } from './check.ts';
import type { HostOptions, Server } from './host.ts';
import type { ImportOptions } from './import.ts';
import type { PackOptions } from './pack.ts';
import type { VerifyOptions } from './verify.ts';
import type { VerifySiteOptions } from './verify-site.ts';

/**
 * The archive's command line. It reads the arguments, the clock and the working folder; each command is a file of its
 * own and is loaded only when it is called, so that a check does not wait for what reads pages.
 *
 * Exit codes: 0 all is well, 1 something was found or failed, 2 the command line was not understood.
 */
const program = new Command('archive')
  .description('Takes articles into the archive, and checks what it holds.')
  .showHelpAfterError('(--help says what there is)')
  .configureHelp({ sortSubcommands: false })
  .exitOverride();

program
  .command('import')
  .description('take articles in: text, Markdown or saved pages')
  .argument('<source...>', 'files, folders, or http(s) addresses')
  .option('--dry-run', 'say what would be written and write nothing')
  .option('--json', 'print the outcome of every source as JSON')
  .option('--out <folder>', 'write to this folder instead of content/articles')
  .option('--outlet <id>', 'who published them all, as an id in content/outlets.yaml')
  .option('--rights <uri>', 'the rightsstatements.org URI of them all')
  .addHelpText(
    'after',
    `
The text is kept to the letter; what was left out is reported, and so is what you must decide by hand. Quotations are
proposed and wait for "archive review". A document that the archive has already is recognised; nothing is overwritten.

  npm run archive -- import saved/page.html
  npm run archive -- import --dry-run --outlet variety clippings/`,
  )
  .action(async (sources: string[], options: ImportOptions) => {
    const { importSources } = await import('./import.ts');
    process.exitCode = await importSources(process.cwd(), sources, options, today());
  });

program
  .command('review')
  .description('go through the proposed quotations, one key each; stop and go on whenever you like')
  .argument('[article...]', 'ids of articles; all with proposals if none is named')
  .action(async (articles: string[]) => {
    const { review } = await import('./review.ts');
    process.exitCode = await review(process.cwd(), articles);
  });

program
  .command('check')
  .description('check everything under content/ and print every problem with its place')
  .addOption(
    new Option('--format <format>', 'how to print problems').choices(['text', 'github', 'json']).default('text'),
  )
  .option('--links', 'also test the addresses that articles link to; a dead one is a warning')
  .action(async ({ format, links }: { readonly format: CheckFormat; readonly links?: true }) => {
    const { check } = await import('./check.ts');
    process.exitCode = await check(process.cwd(), format, links && { today: today() });
  });

program
  .command('mint')
  .description('give ids to new quotations, and record new addresses and texts')
  .action(async () => {
    const { mint } = await import('./mint.ts');
    process.exitCode = await mint(process.cwd());
  });

program
  .command('verify')
  .description(
    'find texts that changed since they were published, documents that changed since they were copied, and changed sites',
  )
  .option('--documents <folder>', 'folder of the documents that the articles were made from')
  .option('--site <place>', 'compare a published site instead: its folder, or its http(s) address')
  .option('--checksums <file>', "with --site: a checksums.txt kept elsewhere, instead of the site's own")
  .action(async ({ site, checksums, ...options }: VerifyOptions & Partial<VerifySiteOptions>, command: Command) => {
    if (site === undefined ? checksums !== undefined : options.documents !== undefined) {
      command.error('error: --checksums goes with --site, and --documents does not', { exitCode: 2 });
    }
    if (site !== undefined) {
      const { verifySite } = await import('./verify-site.ts');
      process.exitCode = await verifySite({ site, ...(checksums !== undefined && { checksums }) });
      return;
    }
    const { verify } = await import('./verify.ts');
    process.exitCode = await verify(process.cwd(), options);
  });

program
  .command('host')
  .description('print the configuration of a web server for the archive')
  .addArgument(new Argument('<server>').choices(['nginx', 'caddy']))
  .option('--domain <name>', 'the host name', 'archive.example')
  .option('--base <path>', 'the base path it was built with', '/')
  .option('--folder <path>', 'the folder on the server that its root is served from', '/srv/archive')
  .action(async (server: Server, options: HostOptions) => {
    const { host } = await import('./host.ts');
    process.exitCode = await host(process.cwd(), server, options);
  });

program
  .command('pack')
  .description('pack the built site into a WACZ file, which web archives keep and ReplayWeb.page replays')
  .option('--site <folder>', 'the built site', 'dist')
  .option('--out <file>', 'what to write', 'archive.wacz')
  .option('--date <date>', 'when the site was built; the same date gives the same bytes', new Date().toISOString())
  .action(async (options: PackOptions) => {
    const { pack } = await import('./pack.ts');
    process.exitCode = await pack(options);
  });

/** The keeper's calendar day. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
