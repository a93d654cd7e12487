/**
 * Reads PolNeAR (https://github.com/networkdynamics/PolNeAR): `data/<part>/text/<id>.txt` and standoff annotations in
 * `data/<part>/attributions/<id>_<annotator>.ann`, whose offsets count Unicode characters. A text that several people
 * annotated is taken with the annotations of the first.
 *
 * PolNeAR does not say whom "he" means. `meant.tsv` in the folder may: part, id, offset of the source, name.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  unitsOfCharacters,
  wordsOf,
  type AnnotatedQuotation,
  type AnnotatedText,
  type Range,
} from './annotated-text.ts';

export const PARTS = ['train', 'dev', 'test'] as const;
export type PartName = (typeof PARTS)[number];

export function readPolnear(folder: string, part: PartName): readonly AnnotatedText[] {
  const [texts, annotations] = [join(folder, 'data', part, 'text'), join(folder, 'data', part, 'attributions')];
  const files = readdirSync(annotations).toSorted();
  const meant = readMeant(join(folder, 'meant.tsv'), part);
  return readdirSync(texts)
    .toSorted()
    .flatMap((name) => {
      const id = name.replace(/\.txt$/u, '');
      const file = files.find((other) => other.startsWith(`${id}_`));
      if (file === undefined) return [];
      const text = readFileSync(join(texts, name), 'utf8');
      const quotations = readAnnotations(readFileSync(join(annotations, file), 'utf8'), text).map((quotation) => {
        const name = meant.get(`${id} ${String(quotation.source[0]?.start)}`);
        return { ...quotation, ...(name !== undefined && { meant: name }) };
      });
      return [{ id, text, quotations }];
    });
}

/** The lines `T1 → Content 3 9;12 20 → words` and `E1 → Attribution:T4 Source:T3 Content:T1`, fields apart by tabs. */
function readAnnotations(annotations: string, text: string): readonly AnnotatedQuotation[] {
  const units = unitsOfCharacters(text);
  const spans = new Map<string, readonly Range[]>();
  const quotations: AnnotatedQuotation[] = [];
  for (const line of annotations.split('\n')) {
    const [id = '', fields = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const numbers = fields.slice(fields.indexOf(' ') + 1).split(';');
      spans.set(
        id,
        numbers.map((pair) => {
          const [start = 0, end = 0] = pair.split(' ').map((number) => units[Number(number)] ?? text.length);
          return { start, end };
        }),
      );
    } else if (id.startsWith('E')) {
      const all = (role: string): readonly Range[] =>
        fields
          .split(' ')
          .filter((field) => field.replace(/\d*:.*$/u, '') === role)
          .flatMap((field) => spans.get(field.slice(field.indexOf(':') + 1)) ?? [])
          .toSorted((a, b) => a.start - b.start);
      const [source, cue] = [all('Source'), all('Cue')];
      // Some annotations have the verb and the name the wrong way round.
      const swapped = /^(?:sa(?:id|ys)|according to)\b/iu.test(wordsOf(text, source)) && cue.length > 0;
      quotations.push({ content: all('Content'), source: swapped ? cue : source, cue: swapped ? source : cue });
    }
  }
  return quotations;
}

function readMeant(file: string, part: PartName): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map();
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'));
  return new Map(
    rows.filter(([of]) => of === part).map(([, id = '', offset = '', name = '']) => [`${id} ${offset}`, name]),
  );
}
