import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { archiveLoader } from './adapters/archive-loader.ts';
import type { Article } from './archive/article.ts';

// The loader has checked every article against the archive's own schema; the type is all that is left to say.
const articles = defineCollection({ loader: archiveLoader(), schema: z.custom<Article>() });

export const collections = { articles };
