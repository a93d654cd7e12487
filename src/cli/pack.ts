import { packSite } from '../preservation/edge/wacz-file.ts';
import { publishedAt } from '../preservation/edge/packed-site.ts';
import { site } from '../site.ts';
import packageJson from '../../package.json' with { type: 'json' };

export interface PackOptions {
  /** Folder of the built site. */
  readonly site: string;
  readonly out: string;
  /** When the site was built, as ISO 8601 says it. */
  readonly date: string;
}

/** Packs a built site into a WACZ file and says what is in it. Returns the exit code. */
export async function pack(options: PackOptions): Promise<number> {
  const address = publishedAt(options.site);
  if (address === undefined) {
    console.error(
      `${options.site} holds no built site: its index.html must name its own address. Run \`npm run build\`.`,
    );
    return 1;
  }
  const time = new Date(options.date);
  if (Number.isNaN(time.getTime())) {
    console.error(`"${options.date}" is no date. Write it as 2026-01-31 or 2026-01-31T12:00:00Z.`);
    return 1;
  }
  const { captures, pages, bytes } = await packSite({
    folder: options.site,
    address,
    out: options.out,
    date: time.toISOString().replace(/\.\d+/, ''),
    title: site.title,
    software: `${packageJson.name} ${packageJson.version}`,
  });
  const megabytes = (bytes / 1_000_000).toFixed(1);
  console.log(`${options.out}: ${String(captures)} addresses, ${String(pages)} of them pages, ${megabytes} MB`);
  return 0;
}
