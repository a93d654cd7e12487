/**
 * Reads the German Wikinews set (https://github.com/uhh-lt/german-news-quotation-attribution-2024):
 * `data/<part>/<name>.json`, whose offsets count Unicode characters.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unitsOfCharacters, type AnnotatedText, type Range } from './annotated-text.ts';

interface Spans {
  readonly spans: readonly { readonly charBegin: number; readonly charEnd: number }[];
}

interface Document {
  readonly originalText: string;
  readonly annotations: readonly {
    readonly isNested: boolean;
    readonly quote: Spans;
    readonly speaker: Spans;
    readonly cue: Spans;
  }[];
}

export function readWikinews(folder: string, part: string): readonly AnnotatedText[] {
  const place = join(folder, 'data', part);
  return readdirSync(place)
    .toSorted()
    .map((name) => {
      const { originalText: text, annotations } = JSON.parse(readFileSync(join(place, name), 'utf8')) as Document;
      const units = unitsOfCharacters(text);
      const ranges = ({ spans }: Spans): readonly Range[] =>
        spans.map(({ charBegin, charEnd }) => ({
          start: units[charBegin] ?? text.length,
          end: units[charEnd] ?? text.length,
        }));
      const quotations = annotations
        .filter(({ isNested }) => !isNested)
        .map(({ quote, speaker, cue }) => ({ content: ranges(quote), source: ranges(speaker), cue: ranges(cue) }));
      return { id: name.replace(/\.pretty\.json$/u, ''), text, quotations };
    });
}
