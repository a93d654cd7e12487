/** What is given out: citations, feeds, data, cards. */
export const files = {
  // Who printed an article and when.
  'publication.outlet-and-date': '{outlet}, {date}',
  'publication.outlet-date-and-byline': '{outlet}, {date}, by {byline}',
  // Stands for the name of the outlet in the two above and in "guide.article".
  'publication.outlet-not-recorded': 'outlet not recorded',

  // What a citation says of a page of the archive, in brackets or at its end. The date comes first, since the day of the
  // page may follow the outlet.
  'citation.record': 'archive record of an article of {date}',
  'citation.record-of-outlet': 'archive record of an article of {date} in {outlet}',
  'citation.copy': 'archived copy of an article of {date}',
  'citation.copy-of-outlet': 'archived copy of an article of {date} in {outlet}',
  // Notes for reference managers.
  'citation.quoting': 'Quoting {speaker}',
  'citation.date-uncertain': 'Date uncertain',
  // Words quoted at second hand, as the manual of each style has it. The work is what the style writes: "Ember, 2022".
  'citation.quoted-in-apa': '{speaker}, as cited in {work}',
  'citation.quoted-in-mla': '{speaker}, qtd. in {work}',
  'citation.quoted-in-chicago': '{speaker}, quoted in {work}',

  // Names of texts to copy: whether they cite this archive or the original, then what they are.
  'copy.this-archive': 'This archive',
  'copy.the-original': 'The original',
  // The style is "APA 7", for instance: its citation within a text, rather than in a list of references.
  'copy.in-the-text': '{style}, in the text',
  'copy.address': 'Address',
  'copy.plain-text': 'Plain text',
  'copy.wikipedia': 'Wikipedia template',
  // The line below copied words. The occasion is to whom and when they were said, and the source one of those below.
  'copy.attribution': '— {speaker}, {occasion}, quoted in {source}',
  'copy.occasion': 'to {to}, {date}',
  // Stands for the occasion, or for the date in it.
  'copy.date-not-recorded': 'date of saying not recorded',
  'copy.source': '{title}, {date}',
  'copy.source-of-outlet': '{title}, {outlet}, {date}',
  'copy.source-with-address': '{title}, {date}, {address}',
  'copy.source-of-outlet-with-address': '{title}, {outlet}, {date}, {address}',

  // Feeds: the title of an entry, then who said the words, to whom and when.
  'feed.quotation': '{speaker}: {words}',
  'feed.said': '{speaker}, {date}',
  'feed.said-to': '{speaker}, to {to}, {date}',
  // Stands for the date in the two above.
  'feed.date-not-recorded': 'date not recorded',
  // The two parts are one of the two above and one of "publication".
  'feed.printed-in': '{said}. Printed in “{headline}”, {publication}.',
  // Titles of the links to a feed.
  'feed.as-atom': '{title} (Atom)',
  'feed.as-json-feed': '{title} (JSON Feed)',

  // The guide for language models, /llms.txt. The first five messages make a paragraph.
  'guide.counts':
    '{articles, plural, one {# article} other {# articles}} with {quotations, plural, one {# quotation} other {# quotations}}.',
  'guide.how-to-quote':
    'Every quotation is given word for word as its article prints it, misprints included, and has its own page with a permanent address (the field `url` of the data): quote the exact words and cite that address.',
  'guide.full-texts': 'The articles are full texts.',
  'guide.records':
    'All articles are records, which tell a published text in the archive’s own words; only their quotations are the original’s.',
  'guide.some-records':
    '{records, plural, one {# article is a record, which tells a published text in the archive’s own words; only its quotations are the original’s.} other {# articles are records, which tell a published text in the archive’s own words; only their quotations are the original’s.}}',
  'guide.dates-and-files':
    'Dates are EDTF: ? means uncertain, ~ approximate. Absent or null means not known. Every article is also available as .md, .txt and .json beside its page.',
  'guide.data': 'Data',
  'guide.quotations-json': 'Quotations as JSON',
  'guide.quotations-json-what': 'every quotation with speaker, date, addressee, article and address',
  'guide.quotations-csv': 'Quotations as CSV',
  'guide.quotations-csv-what': 'the same as a table',
  'guide.schema-what': 'what the fields mean',
  'guide.newest-articles': 'The newest {shown} of {all} articles',
  'guide.articles': 'Articles',
  'guide.article': '{outlet}, {date}. {summary}',
  'guide.all-articles': 'All articles',
  'guide.all-articles-what': 'by year',
  'guide.all-quotations': 'All quotations',
  'guide.all-quotations-what': 'on one page, or by year',
  'guide.timeline': 'Timeline',
  'guide.timeline-what': 'the story by the days on which things were said and happened',
  'guide.about': 'About',
  'guide.about-what': 'how articles and quotations are kept',

  // Social cards: pictures that other sites show beside a link. The first line below the words, then the second.
  'card.said': 'Said {date}',
  'card.said-to': 'Said {date}, to {outlet}',
  'card.date-not-recorded': 'Date of saying not recorded',
  'card.date-not-recorded-to': 'Date of saying not recorded, to {outlet}',
  'card.printed-by': 'Printed by {outlet}, {date}',
  'card.printed-by-not-recorded': 'Printed by an outlet that is not recorded, {date}',
  'card.outlet-not-recorded': 'Outlet not recorded',
  'card.headline-by-archive': '{date}. The headline is the archive’s',
  'card.quotations': '{count, plural, one {# quotation, word for word} other {# quotations, word for word}}',
  // In front of the address when the card has no room for all the words.
  'card.all-the-words': 'All the words: {address}',

  // The line of text beside a card. The words are in quotation marks: “I guess never say never” Antonia Ember to Variety, 2010
  'shared-title.said': '{words} {speaker}, {date}',
  'shared-title.said-to': '{words} {speaker} to {to}, {date}',
  'shared-title.printed-by': '{words} {speaker}, printed by {outlet}, {date}',
  'shared-title.printed-by-to': '{words} {speaker} to {to}, printed by {outlet}, {date}',
  'shared-title.printed-by-not-recorded': '{words} {speaker}, printed by an outlet that is not recorded, {date}',
  'shared-title.printed-by-not-recorded-to':
    '{words} {speaker} to {to}, printed by an outlet that is not recorded, {date}',
} as const;
