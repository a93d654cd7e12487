import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { articlesLoader, picturesLoader, registerLoader } from './content/edge/astro-loader.ts';
import { articleSchema } from './content/front-matter/front-matter-schema.ts';
import { outletSchema, speakerSchema } from './content/registers/register-schemas.ts';

export const collections = {
  // Astro's image service takes its pictures from here.
  pictures: defineCollection({ loader: picturesLoader(), schema: ({ image }) => z.strictObject({ picture: image() }) }),
  // The entries have no data, as the loader says. The schema is for editors: Astro writes it as JSON Schema to `.astro/`.
  articles: defineCollection({ loader: articlesLoader(), schema: articleSchema }),
  speakers: defineCollection({ loader: registerLoader('speakers'), schema: speakerSchema }),
  outlets: defineCollection({ loader: registerLoader('outlets'), schema: outletSchema }),
};
