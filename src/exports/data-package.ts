import { z } from 'zod';
import type { Language } from '../languages/language.ts';
import { describedRow } from './described-row.ts';

/** A CSV file of the package. */
interface PackagedTable {
  readonly name: 'quotations' | 'articles';
  readonly bytes: number;
  /** Lower-case hexadecimal SHA-256. */
  readonly sha256: string;
}

export interface PackagedArchive {
  readonly title: string;
  readonly description: string;
  /** Absolute URL of the archive. */
  readonly homepage: string;
  readonly words: Language;
  readonly tables: readonly PackagedTable[];
}

const tables = {
  quotations: {
    title: 'package.quotations',
    row: 'quotation',
    foreignKeys: [{ fields: 'article', reference: { resource: 'articles', fields: 'id' } }],
  },
  articles: { title: 'package.articles', row: 'article', foreignKeys: [] },
} as const;

/**
 * The description of the tables, with which Frictionless software reads and validates them.
 *
 * @see https://specs.frictionlessdata.io/tabular-data-package/
 */
export function dataPackage(archive: PackagedArchive): object {
  const { say, sentences } = archive.words;
  return {
    profile: 'tabular-data-package',
    name: packageName(archive.title),
    title: archive.title,
    // Defusing cells, as some exports do, would change words that are published to be quoted.
    description: sentences([archive.description, say('package.verbatim')].filter((sentence) => sentence !== '')),
    homepage: archive.homepage,
    resources: archive.tables.map(({ name, bytes, sha256 }) => ({
      profile: 'tabular-data-resource',
      name,
      path: `${name}.csv`,
      title: say(tables[name].title),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
      schema: {
        fields: fieldsOf(describedRow(tables[name].row, archive.words)),
        missingValues: [''],
        primaryKey: 'id',
        ...(tables[name].foreignKeys.length > 0 && { foreignKeys: tables[name].foreignKeys }),
      },
    })),
  };
}

function fieldsOf({ shape }: z.ZodObject): readonly object[] {
  return Object.entries(shape).map(([name, field]) => {
    const { description, enum: values } = z.toJSONSchema(field) as { description?: string; enum?: readonly string[] };
    return {
      name,
      type: 'string',
      description,
      constraints: {
        // An empty list is an empty cell.
        required: ![null, []].some((nothing) => z.safeParse(field, nothing).success),
        ...(name === 'id' && { unique: true }),
        ...(values !== undefined && { enum: values }),
      },
    };
  });
}

/** The title reduced to the characters that the standard allows in a name. */
function packageName(title: string): string {
  const letters = title.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'archive';
}
