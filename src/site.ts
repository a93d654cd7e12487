/** What makes this archive this one. Another archive is another `content/` and another one of these. */
export const site = {
  /** Name in the masthead, in titles and in citations. */
  title: 'The Cameo Archive',
  /** The same in at most 16 characters, for the address bar of a browser that searches here. */
  shortTitle: 'Cameo Archive',
  /** One sentence: what is collected here. */
  description:
    'News articles of 2022 and 2023 about Kim Cattrall’s cameo in And Just Like That…, with every quotation word for word.',
  /** One or two sentences for the home page. */
  introduction:
    'What was said about one telephone call: four news articles of 2022 and 2023 on Kim Cattrall’s cameo in And Just Like That…, with every quotation word for word, its speaker, its date and an address that stays.',
  /** The story the articles are together about, for the timeline. */
  story: 'How “no realistic expectation” became a cameo',
  /** A few words that a visitor might half remember, offered as a first search. */
  exampleSearch: 'no realistic expectation',
  /** BCP 47 language of the archive's own words. */
  language: 'en',
  /** Who keeps the archive, for citations and the about page; left out when nobody signs. */
  keeper: undefined as string | undefined,
  /** Where errors are told, as an address to follow (`mailto:…` or `https://…`); left out when nobody can be asked. */
  contact: undefined as string | undefined,
} as const;
