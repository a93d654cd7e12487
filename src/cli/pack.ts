import { packSite } from '../preservation/edge/wacz-file.ts';
import { publishedSite } from '../preservation/edge/packed-site.ts';
import packageJson from '../../package.json' with { type: 'json' };

export interface PackOptions {
  /** Folder of the built site. */
  readonly site: string;
  readonly out: string;
  /** When the site was built, in ISO 8601. */
  readonly date: string;
}

/** Packs a built site into a WACZ file and prints a summary. Returns the exit code. */
export async function pack(options: PackOptions): Promise<number> {
  const published = publishedSite(options.site);
  if (published === undefined) {
    console.error(
      `${options.site} is not a built site: there is no index.html with a canonical address. Run \`npm run build\`.`,
    );
    return 1;
  }
  const time = new Date(options.date);
  if (Number.isNaN(time.getTime())) {
    console.error(`"${options.date}" is not a date. Write it as 2026-01-31 or 2026-01-31T12:00:00Z.`);
    return 1;
  }
  const { captures, pages, bytes } = await packSite({
    folder: options.site,
    ...published,
    out: options.out,
    date: time.toISOString().replace(/\.\d+/, ''),
    software: `${packageJson.name} ${packageJson.version}`,
  });
  const megabytes = (bytes / 1_000_000).toFixed(1);
  console.log(`${options.out}: ${String(captures)} addresses, ${String(pages)} of them pages, ${megabytes} MB`);
  return 0;
}
