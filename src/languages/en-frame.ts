/** The frame of pages, search and offline copy. */
export const frame = {
  'count.articles': '{count, plural, one {# article} other {# articles}}',
  'count.quotations': '{count, plural, one {# quotation} other {# quotations}}',
  'count.speakers': '{count, plural, one {# speaker} other {# speakers}}',
} as const;
