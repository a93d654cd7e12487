import { defineCollection } from 'astro:content';
import { articlesLoader, registerLoader } from './content/edge/astro-loader.ts';
import { articleSchema } from './content/front-matter-schema.ts';
import { outletSchema, speakerSchema } from './content/register-schemas.ts';

export const collections = {
  articles: defineCollection({ loader: articlesLoader(), schema: articleSchema }),
  speakers: defineCollection({ loader: registerLoader('speakers'), schema: speakerSchema }),
  outlets: defineCollection({ loader: registerLoader('outlets'), schema: outletSchema }),
};
