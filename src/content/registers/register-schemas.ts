import { z } from 'zod';
import { SPEAKER_KINDS } from '../../archive/article.ts';
import { language, name, registerId, sentence } from '../front-matter/front-matter-schema.ts';

/** The fields of the registers' entries, with descriptions as those of front matter have them. */

export const speakerSchema = z.strictObject({
  name: name.describe('the name as the archive prints it'),
  kind: z
    .enum(SPEAKER_KINDS)
    .describe(
      '`person`, `organisation`, `outlet`, or `unnamed` for a source without a name; an outlet that stands in `outlets.yaml` too has the same name there, letter for letter',
    ),
  familyName: name
    .optional()
    .describe(
      'the family name of a person, where it does not end the name: `Xi` of Xi Jinping; citations in a text use it',
    ),
  roles: z.array(sentence).default([]).describe('what the articles say the speaker is or does'),
  aliases: z
    .array(name)
    .default([])
    .describe('other names in the articles, which search understands and no page shows'),
  formerly: z
    .array(name)
    .optional()
    .describe('names that the speaker had before, which search understands and pages show'),
  alsoKnownAs: z
    .array(name)
    .optional()
    .describe('other names of today, such as a stage name or a title, which search understands and pages show'),
});

export const outletSchema = z.strictObject({
  name: name.describe('the name as the archive prints it'),
});

/** `speakers.yaml`, by id. */
export const speakersSchema = z.record(registerId, speakerSchema);

/** `outlets.yaml`, by id. */
export const outletsSchema = z.record(registerId, outletSchema);

export const topicSchema = z.strictObject({
  name: name.describe('the name in the language of the archive'),
  names: z
    .record(language, name)
    .optional()
    .describe('the name in other languages of the archive, by BCP 47 tag: `{ fr: Le pont }`'),
  broader: registerId.optional().describe('the topic that this one is a part of, as an id in this file'),
});

export const seriesSchema = z.strictObject({
  name: name.describe('the title of the series, as it is printed'),
});

/** `topics.yaml`, by id. */
export const topicsSchema = z.record(registerId, topicSchema);

/** `series.yaml`, by id. */
export const allSeriesSchema = z.record(registerId, seriesSchema);
