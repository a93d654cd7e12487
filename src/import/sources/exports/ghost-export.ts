import { z } from 'zod';
import { withoutUndefined } from '../../../archive/without-undefined.ts';
import type { Facts } from '../page/extraction.ts';
import { dated, fact, languageTag, webAddress } from '../fact.ts';
import { withoutShortcodes } from '../text/shortcodes.ts';
import { counted, type ExportedPost, type SiteExport } from './exported-post.ts';
import { codeElement } from './wordpress-html.ts';

const text = z.string().nullish();
const id = z.union([z.string(), z.number()]).transform(String);
const named = z.array(z.looseObject({ id, name: text })).default([]);

const post = z.looseObject({
  ...{ id, title: text, slug: text, html: text, status: text, type: text, published_at: text, custom_excerpt: text },
  ...{ canonical_url: text, locale: text, language: text, feature_image: text, visibility: text },
  ...{ feature_image_alt: text, feature_image_caption: text },
  author_id: id.nullish(),
});

/** The tables of a Ghost export that are read. */
const tables = z.looseObject({
  posts: z.array(post),
  tags: named,
  users: named,
  posts_tags: z.array(z.looseObject({ post_id: id, tag_id: id })).default([]),
  posts_meta: z.array(z.looseObject({ post_id: id, feature_image_alt: text, feature_image_caption: text })).default([]),
  posts_authors: z.array(z.looseObject({ post_id: id, author_id: id })).default([]),
  settings: z.array(z.looseObject({ key: z.string(), value: z.unknown() })).default([]),
});

type Tables = z.infer<typeof tables>;

const exported = z.union([
  z.looseObject({ db: z.tuple([z.looseObject({ data: tables })], z.unknown()) }).transform(({ db }) => db[0].data),
  z.looseObject({ data: tables }).transform(({ data }) => data),
]);

/** Fields that every post has and that say nothing of its text. */
const INTERNAL = new Set(
  'id uuid title slug html status type published_at custom_excerpt canonical_url locale plaintext lexical mobiledoc markdown amp language feature_image feature_image_alt feature_image_caption comment_id created_at updated_at created_by updated_by published_by author_id page featured show_title_and_feature_image email_recipient_filter newsletter_id visibility'.split(
    ' ',
  ),
);

/** Reads the JSON export of Ghost: its published posts. */
export function readGhost(json: string): SiteExport | { readonly failure: string } {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return { failure: `is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const parsed = exported.safeParse(data);
  if (!parsed.success)
    return { failure: 'is no export of Ghost: in Ghost choose Settings, Import/Export, Export content' };
  const site = parsed.data;
  const isPublished = ({ status, type }: z.infer<typeof post>): boolean =>
    status === 'published' && (type ?? 'post') === 'post';
  return {
    posts: site.posts.filter(isPublished).map((each) => postOf(each, site)),
    left: counted(
      site.posts
        .filter((each) => !isPublished(each))
        .map(({ status, type }) =>
          (type ?? 'post') === 'post' ? `of status ${status ?? 'unknown'}` : `of type ${type ?? ''}`,
        ),
    ),
  };
}

function postOf(given: z.infer<typeof post>, site: Tables): ExportedPost {
  const from = (value: string | null | undefined, name: string) =>
    fact(value ?? undefined, { place: 'export-field', name });
  const setting = (key: string): string | undefined => {
    const value = site.settings.find((each) => each.key === key)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const language = languageTag(
    given.locale ??
      setting('locale') ??
      setting('lang') ??
      setting('default_locale') ??
      setting('defaultLang') ??
      given.language,
  );
  const several = site.posts_authors.filter(({ post_id }) => post_id === given.id).map(({ author_id }) => author_id);
  // Ghost 1 and older know one author of a post.
  const one = given.author_id ?? undefined;
  const authors = namesOf(several.length === 0 && one !== undefined ? [one] : several, site.users);
  const tags = namesOf(
    site.posts_tags.filter(({ post_id }) => post_id === given.id).map(({ tag_id }) => tag_id),
    site.tags,
  );
  const slug = given.slug ?? '';
  // Ghost keeps what it says of the picture in a table of its own.
  const meta = site.posts_meta.find(({ post_id }) => post_id === given.id);
  const picture = given.feature_image ?? '';
  // Posts that came to Ghost from WordPress hold its shortcodes.
  const { text: html, removed } = withoutShortcodes((given.html ?? '').replaceAll('__GHOST_URL__', ''), codeElement);
  return {
    key: `post ${given.id}`,
    html,
    facts: withoutUndefined<Facts>({
      headline: from(given.title, 'title'),
      outlet: from(setting('title'), 'settings/title'),
      published: dated(from(given.published_at, 'published_at')),
      url: webAddress(from(given.canonical_url?.replaceAll('__GHOST_URL__', ''), 'canonical_url')),
      summary: from(given.custom_excerpt, 'custom_excerpt'),
      byline: from(authors.join(', '), several.length === 0 ? 'author_id' : 'posts_authors'),
      language:
        language === undefined ? undefined : { value: language, origin: { place: 'export-field', name: 'locale' } },
    }),
    ...(picture !== '' && {
      lead: {
        address: picture.replaceAll('__GHOST_URL__', ''),
        alt: given.feature_image_alt ?? meta?.feature_image_alt ?? '',
        caption: given.feature_image_caption ?? meta?.feature_image_caption ?? '',
      },
    }),
    left: [
      ...(tags.length === 0 ? [] : [{ what: 'tags', text: tags.join(', ') }]),
      ...(given.visibility === undefined || given.visibility === null || given.visibility === 'public'
        ? []
        : [{ what: 'field visibility', text: given.visibility }]),
      ...Object.entries(given)
        .filter(([name, value]) => !INTERNAL.has(name) && value !== null && value !== undefined && value !== '')
        .map(([name, value]) => ({ what: `field ${name}`, text: typeof value === 'string' ? value : '' })),
      ...removed,
    ],
    oldAddresses: slug === '' ? [] : [`/${slug}/`],
    own: JSON.stringify(given),
  };
}

function namesOf(ids: readonly string[], all: z.infer<typeof named>): readonly string[] {
  return ids.map((wanted) => all.find((each) => each.id === wanted)?.name ?? '').filter((name) => name !== '');
}
