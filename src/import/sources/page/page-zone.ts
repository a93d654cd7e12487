/** On which day a time in UTC was where a page was published. */

/** What a page says of where it is from and of its day. */
export interface PlaceOfPage {
  readonly address?: string;
  /** Language tags that it declares, the most telling first. */
  readonly languages: readonly string[];
  /** Days that it prints beside its article, `YYYY-MM-DD`. */
  readonly printed: readonly string[];
}

/** Languages that are at home on several continents; a page in one of them may be from anywhere. */
const WIDE = new Set(['ar', 'en', 'es', 'fr', 'pt', 'zh']);

/** Tags that software writes into pages of all countries. */
const PRESET = new Set(['en-US']);

/** Offsets in hours of the zones where most people live, Los Angeles to Beijing, for places that are not known. */
const EARLIEST = -8;
const LATEST = 8;

const HOUR = 3_600_000;

/**
 * The day of a moment at the place of a page, and whether that is sure. What the page prints comes first, then the time of
 * its country, then what is the same day everywhere.
 */
export function dayAt(moment: Date, place: PlaceOfPage): { readonly day: string; readonly isSure: boolean } {
  const utc = moment.toISOString().slice(0, 10);
  // A day that was written as a time.
  if (moment.getTime() % (24 * HOUR) === 0) return { day: utc, isSure: true };
  const region = regionOf(place);
  const there = region === undefined ? undefined : daysIn(region, moment);
  const possible = there ?? new Set([EARLIEST, 0, LATEST].map((hours) => shifted(moment, hours)));
  const printed = [...new Set(place.printed)].filter((day) => possible.has(day));
  const [only] = printed;
  if (only !== undefined && printed.length === 1) return { day: only, isSure: only === utc || there !== undefined };
  const [day = utc] = there ?? [];
  if (there?.size === 1) return { day, isSure: true };
  return { day: utc, isSure: possible.size === 1 };
}

function shifted(moment: Date, hours: number): string {
  return new Date(moment.getTime() + hours * HOUR).toISOString().slice(0, 10);
}

/** The days that a moment has in the zones of a country. */
function daysIn(region: string, moment: Date): ReadonlySet<string> | undefined {
  const zones = zonesOf(region);
  const days = zones.map((timeZone) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(moment),
  );
  return days.length === 0 ? undefined : new Set(days);
}

/** The time zones of a country. Typescript's library does not know yet that a locale has them. */
function zonesOf(region: string): readonly string[] {
  const locale = new Intl.Locale('und', { region }) as Intl.Locale & { getTimeZones(): string[] | undefined };
  return locale.getTimeZones() ?? [];
}

/** The country of a page: by the end of its host's name, by a tag that names one, by a language of one country. */
function regionOf({ address = '', languages }: PlaceOfPage): string | undefined {
  const ending = /\.([a-z]{2})$/u.exec(URL.parse(address)?.hostname ?? '')?.[1]?.toUpperCase();
  const host = ending === 'UK' ? 'GB' : ending;
  if (host !== undefined && zonesOf(host).length > 0) return host;
  const locales = languages.map((tag) => new Intl.Locale(tag));
  const named = locales.find(({ region, baseName }) => region !== undefined && !PRESET.has(baseName))?.region;
  return named ?? locales.find(({ language }) => !WIDE.has(language))?.maximize().region;
}
