import { enableCompileCache } from 'node:module';
import { Argument, Command, CommanderError, Option } from 'commander';
import { terminalText } from '../text/terminal-text.ts';
import { contentRoot } from '../build/environment.ts';
import { KeeperError } from '../build/keeper-error.ts';
import { sayWhenStopped } from '../build/stopping.ts';
import type { CheckFormat } from './check.ts';
import type { HostOptions, Server } from './host.ts';
import type { ImportOptions } from './import.ts';
import type { InitOptions } from './init.ts';
import type { MoveCommandOptions } from './move.ts';
import type { PackOptions } from './pack.ts';
import type { RedactOptions } from './redact.ts';
import type { BulkOptions } from '../import/review/bulk-review.ts';
import type { VerifyOptions } from './verify.ts';
import type { VerifySiteOptions } from './verify-site.ts';
import type { WithdrawOptions } from './withdraw.ts';

// Node keeps what it has made of the commands' modules: `check` of few articles takes two thirds of the time.
enableCompileCache();

/**
 * The archive's command line. Reads the arguments, the clock, the working folder and `CONTENT_ROOT`. Each command is in a
 * file of its own, which is loaded only when the command runs: some load large libraries.
 *
 * Exit codes: 0 success, 1 problems found or failure, 2 wrong arguments, 130 stopped with Ctrl-C.
 */
const program = new Command('archive')
  .description('Import articles into the archive, check it and publish it.')
  .showHelpAfterError('(see --help)')
  .configureHelp({ sortSubcommands: false })
  .exitOverride();

program
  .command('init')
  .description('found an archive: an empty content/, with what was there put aside')
  .option('--title <name>', 'what the archive is called')
  .option('--language <tag>', 'its language, such as en or de')
  .option('--keeper <name>', 'who keeps it')
  .option('--yes', 'ask nothing')
  .action(async (options: InitOptions) => {
    const { askInTerminal, init } = await import('./init.ts');
    const terminal = askInTerminal();
    try {
      process.exitCode = await init(contentRoot, options, today(), terminal.ask);
    } finally {
      terminal.close();
    }
  });

program
  .command('import')
  .description('import articles from text, Markdown, saved web pages, or the export of a blog')
  .argument('<source...>', 'files, folders, or http(s) addresses')
  .option('--dry-run', 'show what would be written, but write nothing')
  .option('--json', 'print the outcome of every source as JSON')
  .option('--out <folder>', 'write to this folder instead of content/articles')
  .option('--outlet <id>', 'the outlet of all sources, an id in content/outlets.yaml')
  .option(
    '--fetch-pictures',
    'take the pictures of the texts from the network too, where they are not beside the source',
  )
  .addOption(
    new Option('--redirects', 'write redirects from the addresses that the texts had elsewhere').conflicts('out'),
  )
  .addOption(
    new Option(
      '--old-addresses <rule>',
      'the same, also from addresses that a site made by a rule: /:year/:month/:day/:slug/, or :filename',
    ).conflicts('out'),
  )
  .option('--rights <uri>', 'the rightsstatements.org URI of all sources')
  .option('--summaries', 'take the first sentences of texts that have no summary for it')
  .addHelpText(
    'after',
    `
Texts are copied exactly. The report says what was left out and what you have to decide. Quotations are only proposed:
confirm them with "archive review". Documents that the archive already has are skipped. No file is overwritten.
Folders of Hugo, Jekyll and Eleventy and the exports of WordPress (.xml) and Ghost (.json): see docs/moving.md.

  npm run archive -- import saved/page.html
  npm run archive -- import --fetch-pictures https://weir-news.example/crane
  npm run archive -- import --dry-run --outlet variety clippings/
  npm run archive -- import --redirects _posts/
  npm run archive -- import --old-addresses /blog/:year/:month/:filename.html _posts/
  npm run archive -- import wordpress.xml`,
  )
  .action(async (sources: string[], options: ImportOptions) => {
    const { importSources } = await import('./import.ts');
    process.exitCode = await importSources(contentRoot, sources, options, today());
  });

program
  .command('review')
  .description(
    'decide on the proposed quotations, a key each at most, and on what else an import left; stop and continue at any time',
  )
  .argument('[article...]', 'ids of articles; by default all that have something to decide')
  .addOption(
    new Option(
      '--accept <how>',
      'ask nothing: accept where the speaker is sure, that is named beside the words',
    ).choices(['sure']),
  )
  .option('--later', 'ask nothing: leave the rest for later; the articles can be published, without these quotations')
  .addHelpText(
    'after',
    `
For a moved archive of many articles. What is left for later stands in the articles' field "undecided" and is asked about by
the next review.

  npm run archive -- review --accept sure --later`,
  )
  .action(async (articles: string[], options: BulkOptions) => {
    const { review, reviewAtOnce } = await import('./review.ts');
    const asksNothing = options.accept !== undefined || options.later === true;
    process.exitCode = asksNothing
      ? await reviewAtOnce(contentRoot, articles, options)
      : await review(contentRoot, articles);
  });

program
  .command('check')
  .description('check everything in content/ and print every problem with its place')
  .addOption(
    new Option('--format <format>', 'how to print problems').choices(['text', 'github', 'json']).default('text'),
  )
  .option('--links', 'also test the links in articles; a dead link is a warning')
  .action(async ({ format, links }: { readonly format: CheckFormat; readonly links?: true }) => {
    const { check } = await import('./check.ts');
    process.exitCode = await check(contentRoot, format, links && { today: today() });
  });

program
  .command('mint')
  .description('give ids to new quotations, and record new addresses and texts')
  .action(async () => {
    const { mint } = await import('./mint.ts');
    process.exitCode = await mint(contentRoot);
  });

program
  .command('rename')
  .description('give something another id, with redirects from every address that it had')
  .argument('<what>', 'id of an article, speaker, outlet, topic or series; its address where several have that id')
  .argument('<new>', 'the new id; of an article the date as far as it is known, and a few words')
  .option('--dry-run', 'show what would be written, but write nothing')
  .addHelpText(
    'after',
    `
Everything that names it is changed too: articles, topics, links between articles.

  npm run archive -- rename --dry-run 2022-02-02-open-door 2022-02-02-an-open-door
  npm run archive -- rename jane-hill jane-marsh
  npm run archive -- rename /outlets/gazette/ weir-gazette`,
  )
  .action(async (article: string, id: string, options: MoveCommandOptions) => {
    const { rename } = await import('./move.ts');
    process.exitCode = await rename(contentRoot, article, id, options);
  });

program
  .command('merge')
  .description('make one speaker of two, with redirects from every address of the one that goes')
  .usage('[options] <speaker> into <other>')
  .argument('<speaker>', 'the id that goes')
  .addArgument(new Argument('<into>', 'the word “into”').choices(['into']))
  .argument('<other>', 'the id that stays')
  .option('--dry-run', 'show what would be written, but write nothing')
  .addHelpText(
    'after',
    `
All quotations of the one become those of the other, which gets its names as aliases. Where an article prints the name that
goes, its quotations keep it under "as".

  npm run archive -- merge --dry-run jane-hill into jane-marsh`,
  )
  .action(async (from: string, _into: string, other: string, options: MoveCommandOptions) => {
    const { merge } = await import('./move.ts');
    process.exitCode = await merge(contentRoot, from, other, options);
  });

program
  .command('withdraw')
  .description('take something out of the archive that must go; its address stays and says so')
  .argument('<what>', 'id of an article or a quotation, or an address such as /speakers/ada-lovell/')
  .addOption(
    new Option('--why <reason>', 'the kind of reason, which readers are told')
      .choices(['legal', 'privacy', 'rights', 'other'])
      .makeOptionMandatory(),
  )
  .option('--digest', 'forget the words of the address too: it names somebody')
  .option('--dry-run', 'show what would be done, but do nothing')
  .addHelpText(
    'after',
    `
Of an article its file goes; of a quotation its words, in whose place the text says that they were withdrawn.
With --digest the address is kept as a checksum: nobody can read it, and no page can stand there to say more.

  npm run archive -- withdraw 2022-02-02-an-open-door --why rights --dry-run
  npm run archive -- withdraw 7k2m9x4d --why privacy
  npm run archive -- withdraw /speakers/ada-lovell/ --why legal --digest`,
  )
  .action(async (what: string, options: WithdrawOptions) => {
    const { withdraw } = await import('./withdraw.ts');
    process.exitCode = await withdraw(contentRoot, what, options, today(), process.cwd());
  });

program
  .command('redact')
  .description('make a name unreadable in an article that stays')
  .argument('<article>', 'id of the article')
  .requiredOption(
    '--replace <words...>',
    'what must go, as it stands in the text; several if it is written in several ways',
  )
  .requiredOption('--with <text>', 'what stands there instead, such as X.')
  .addOption(
    new Option(
      '--scans <what>',
      'of an article with scans of its printed pages: drop them, or they are clean, because the words were made unreadable there',
    ).choices(['drop', 'clean']),
  )
  .option('--dry-run', 'show what would be done, but do nothing')
  .addHelpText(
    'after',
    `
  npm run archive -- redact 2022-02-02-an-open-door --replace "Ada Lovell" Lovell --with "X."`,
  )
  .action(async (article: string, options: RedactOptions) => {
    const { redact } = await import('./redact.ts');
    process.exitCode = await redact(contentRoot, article, options, today(), process.cwd());
  });

program
  .command('verify')
  .description('find texts, documents or a published site that have changed since they were recorded')
  .option('--documents <folder>', 'folder of the documents that the articles were made from')
  .option('--site <place>', 'compare a published site instead: its folder or its http(s) address')
  .option('--checksums <file>', "with --site: compare with this checksums.txt instead of the site's own")
  .action(async ({ site, checksums, ...options }: VerifyOptions & Partial<VerifySiteOptions>, command: Command) => {
    if (site === undefined ? checksums !== undefined : options.documents !== undefined) {
      command.error('error: use --checksums only with --site, and --documents only without it', { exitCode: 2 });
    }
    if (site !== undefined) {
      const { verifySite } = await import('./verify-site.ts');
      process.exitCode = await verifySite({ site, ...(checksums !== undefined && { checksums }) });
      return;
    }
    const { verify } = await import('./verify.ts');
    process.exitCode = await verify(contentRoot, options);
  });

program
  .command('host')
  .description('print the configuration of a web server for the archive')
  .addArgument(new Argument('<server>').choices(['nginx', 'caddy']))
  .option('--domain <name>', 'the host name', 'archive.example')
  .option('--base <path>', 'the base path that the site was built with', '/')
  .option('--folder <path>', 'the folder on the server that the host serves', '/srv/archive')
  .action(async (server: Server, options: HostOptions) => {
    const { host } = await import('./host.ts');
    process.exitCode = await host(contentRoot, server, options);
  });

program
  .command('pack')
  .description('pack the built site into a WACZ file for web archives and ReplayWeb.page')
  .option('--site <folder>', 'the built site', 'dist')
  .option('--out <file>', 'the file to write', 'archive.wacz')
  .option('--date <date>', 'when the site was built; the same date gives the same bytes', new Date().toISOString())
  .action(async (options: PackOptions) => {
    const { pack } = await import('./pack.ts');
    process.exitCode = await pack(options);
  });

/** The keeper's calendar day. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

sayWhenStopped('Nothing is half written: what was complete is kept, and the same command goes on from there.');

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof KeeperError) {
    console.error(terminalText(error.message));
    process.exitCode = 1;
  } else if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else throw error;
}
