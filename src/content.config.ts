import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { archiveLoader, type ArticleEntry } from './content/edge/astro-loader.ts';

// The loader has checked every article against the archive's own schema; the type is all that is left to say.
const articles = defineCollection({ loader: archiveLoader(), schema: z.custom<ArticleEntry>() });

export const collections = { articles };
