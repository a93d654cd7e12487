/** What is given out: citations, feeds, data, cards. */
export const files = {
  // Who printed an article and when.
  'publication.outlet-and-date': '{outlet}, {date}',
  'publication.outlet-date-and-byline': '{outlet}, {date}, by {byline}',
  // Stands for the name of the outlet in the two above and in "guide.article".
  'publication.outlet-not-recorded': 'outlet not recorded',
  // The same where a line begins with it.
  'publication.outlet-not-recorded-at-start': 'Outlet not recorded',

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
  'guide.quotations-json-what': 'every quotation with speaker, date, addressee, article and address',
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

  // An article as a text file.
  'text.record': 'A record: the article told in the archive’s own words, every quotation verbatim.',
  'text.full': 'The full text, verbatim.',
  'text.headline-by-archive': 'The headline is the archive’s.',
  'text.date-basis': 'How the date is known: {basis}',
  'text.original': 'Original: {address}',
  'text.added': 'In the archive since {date}',
  'text.corrected': 'Corrected {date}: {what}',
  'text.rights': 'Rights in the original: {statement} ({address})',
  'text.address': 'Permanent address: {address}',

  // The whole archive as one HTML file, or one for each year.
  'everything.title': 'Everything · {archive}',
  'everything.heading': '{archive}: everything',
  'everything.description': 'Everything in one file, to keep and to read without a network. {about}',
  'everything-of-year.title': 'Everything of {year} · {archive}',
  'everything-of-year.heading': '{archive}: everything of {year}',
  'everything-of-year.description': 'Everything of {year} in one file, to keep and to read without a network. {about}',
  'everything.how-to-use':
    'This file needs no network. Save it to read it offline and to search it with your browser’s find. It was published at <a href="{address}">{address}</a>. Underlined words are quotations, word for word. In front of each is its speaker, linked to its permanent address.',
  'everything.year': '<a href="{address}">{year}</a>: {articles, plural, one {# article} other {# articles}}',
  'everything.entry': '<a href="#{id}">{headline}</a>, {date}',
  'everything.publication': '{outlet} · {date}',
  'everything.publication-and-byline': '{outlet} · {date} · by <bdi>{byline}</bdi>',
  // What is known of an article: names of facts, and what stands beside some of them.
  'everything.address': 'Permanent address',
  'everything.date': 'Date',
  'everything.headline': 'Headline',
  'everything.headline-printed': 'As printed.',
  'everything.headline-by-archive': 'Supplied by the archive.',
  'everything.original': 'Original',
  'everything.original-not-recorded': 'Its address is not recorded.',
  'everything.event': 'What happened',
  'everything.correction': 'Correction',
  'everything.dated': '{date}. {what}',
  'everything.text': 'Text',
  'everything.made-from': 'Made from',
  'everything.document': '{document}, SHA-256 <code>{checksum}</code>',
  'everything.rights': 'Rights in the original',

  // Files for programs: their names and what they are.
  'export.quotations-csv': 'Quotations as CSV',
  'export.quotations-csv-what': 'A table for spreadsheets, one row for each quotation.',
  'export.quotations-json': 'Quotations as JSON',
  'export.quotations-json-what': 'The same quotations as one list, for programs.',
  'export.schema': 'JSON Schema of the quotations',
  'export.schema-what': 'The fields of the list, for validators.',
  'export.quotations-ndjson': 'Quotations as NDJSON',
  'export.quotations-ndjson-what': 'The same quotations, one on each line, for programs that read line by line.',
  'export.database': 'The archive as an SQLite database',
  'export.database-what':
    'Articles with their texts, quotations, and a full-text index of the quotations, which finds words of up to four characters within Chinese, Japanese and Korean too. Datasette can open it directly.',
  'export.package': 'Frictionless data package',
  'export.package-what': 'Describes the two tables below it, so that software can read and check them together.',
  'export.package-quotations': 'Table of quotations in the package',
  'export.package-quotations-what': 'The same file as the CSV above, beside its description.',
  'export.package-articles': 'Table of articles in the package',
  'export.package-articles-what': 'One row for each article, with its text.',
  'export.schema-title': 'Quotations of a news archive',
  // What the lines to try print. The page says in front of it where they print it.
  'export-prints.how-many-quotations': 'how many quotations there are',
  'export-prints.quotations-json': 'how many speakers are quoted',
  'export-prints.schema': 'how many fields a quotation has',
  'export-prints.database': 'who is quoted most often, and how often',
  'export-prints.package': 'the files of its tables',
  'export-prints.package-quotations': 'how many quotations have no date',
  'export-prints.package-articles': 'how many articles there are',
  // The description of the tables for data software.
  'package.quotations': 'Quotations, word for word',
  'package.articles': 'Articles with their texts',
  'package.verbatim':
    'Cells are word for word, even if they begin with =, +, - or @: import them as text, because a spreadsheet may take them for formulas.',

  // What the fields of the data mean. The names of the fields stay.
  'quotation-field.id': 'the quotation’s id, which never changes',
  'quotation-field.text': 'the words, word for word; the parts of an interrupted quotation are joined by a space',
  'quotation-field.parts': 'the words, one entry for each uninterrupted run',
  'quotation-field.speaker': 'id of the speaker',
  'quotation-field.speakerName': 'name of the speaker, or what is known of an unnamed one',
  'quotation-field.speakerKind': 'kind of the speaker',
  'quotation-field.to': 'outlet or programme the words were said to, in words',
  'quotation-field.said': 'EDTF date of the saying',
  'quotation-field.saidBasis': 'how that date is known',
  'quotation-field.utterance': 'shared by quotations that print the same utterance',
  'quotation-field.note': 'a remark of the archive',
  'quotation-field.article': 'id of the article that prints it',
  'quotation-field.headline': 'headline of that article',
  'quotation-field.outlet': 'outlet that published the article, in words',
  'quotation-field.published': 'EDTF date of the article',
  'quotation-field.url': 'the quotation’s permanent address',
  'quotation-field.context': 'where the words stand in the article',
  'article-field.id': 'the article’s id, which never changes',
  'article-field.headline': 'its headline',
  'article-field.headlineBy': 'whether the headline is as printed or supplied by the archive',
  'article-field.outlet': 'outlet that published it, in words',
  'article-field.byline': 'who wrote it, as the original prints the names',
  'article-field.published': 'EDTF date of the article',
  'article-field.publishedBasis': 'how that date is known',
  'article-field.added': 'day on which it entered the archive',
  'article-field.url': 'its permanent address in the archive',
  'article-field.originalUrl': 'address of the original',
  'article-field.edition': 'a record in the archive’s own words, or the full text',
  'article-field.document': 'name of the document that the copy was made from',
  'article-field.sha256': 'SHA-256 checksum of that document',
  'article-field.rights': 'rightsstatements.org URI',
  'article-field.summary': 'what it says, in one or two sentences',
  'article-field.text': 'the text, a line for each paragraph',
  'article-field.textSha256': 'SHA-256 checksum of the text in UTF-8',
} as const;
