/** Articles, quotations and lists. */
export const reading = {
  // Dates. `{date}` is written as the language writes dates.
  'date.uncertain': '{date} (uncertain)',
  'date.approximate': 'about {date}',
  'date.approximate-uncertain': 'about {date} (uncertain)',

  // Who said a quotation, to whom and when. `{date}` is a date, or `attribution.date-not-recorded`.
  'attribution.date': '{speaker}, {date}',
  'attribution.to-date': '{speaker} to {outlet}, {date}',
  'attribution.to': '{speaker} to {outlet}',
  // The name of the speaker stands above.
  'attribution.only-to-date': 'to {outlet}, {date}',
  'attribution.date-not-recorded': 'date of saying not recorded',

  // A quotation in a list: the article that prints it, and the short address of its own page ("q/7k2m9x4d").
  'figure.source': 'in {headline} · {address}',
  'figure.source-and-outlet': 'in {headline} ({outlet}) · {address}',
  'figure.address': '<span class="visually-hidden">Cite this: </span>{address}',

  // Titles of the pages of a long list. `{list}` is the title of the list ("Articles"), `{title}` that with the year.
  'list.of-year': '{list} {year}',
  'list.undated': '{list} undated',
  'list.part': '{title}, part {part}',
  // In place of a year, after the title of the timeline.
  'list.page-undated': 'undated',
  'list.years': 'Years',
  'list.not-dated': 'Not dated',
  'list.page-before': 'Page before',
  'list.next-page': 'Next page',

  'articles.title': 'Articles',
  'articles.description':
    'All {count, plural, one {# article} other {# articles}} of the archive by year, newest first.',
  'articles.description-of-year':
    '{title}: {count} of the {total, plural, one {# article} other {# articles}} of the archive, newest first.',
  'articles.lead': '{count, plural, one {# article} other {# articles}}, newest first.',
  'articles.pages': 'Pages of articles',

  'article.as-json': 'This article as JSON',
  'article.as-markdown': 'This article as Markdown',
  'article.as-plain-text': 'This article as plain text',
  'article.outlet-not-recorded': 'Outlet not recorded',
  // After the outlet and the date.
  'article.by': 'by {author}',
  'article.headline-is-ours': 'The headline is the archive’s; the original’s is not recorded.',
  'article.is-a-record':
    'This record tells the article in the archive’s own words and keeps every quotation word for word.',
  'article.underlined-words':
    'Underlined words are quotations. The number beside each leads to its own page, which you can cite.',
  // A switch that hides the rest of the article.
  'article.only-the-quotations': '{count, plural, one {Only the quotation} other {Only the # quotations}}',
  'article.who-says-what': 'Who says what',
  'article.outline': 'Outline',
  'article.contents': 'Contents',
  'article.before-and-after': 'Articles before and after',
  'article.before': 'Before: {date}',
  'article.after': 'After: {date}',

  // Facts about the archive's copy of an article: names of fields, and what stands beside them.
  'copy.title': 'About this copy',
  'copy.published': 'Published',
  'copy.outlet': 'Outlet',
  'copy.outlet-not-recorded': 'Not recorded: the document does not name it.',
  'copy.written-by': 'Written by',
  'copy.author-of-a-record': '{author}; the words of this record are the archive’s',
  'copy.headline': 'Headline',
  'copy.headline-as-printed': 'As printed.',
  'copy.headline-supplied': 'Supplied by the archive.',
  'copy.original': 'Original',
  'copy.original-not-recorded': 'Its address is not recorded.',
  'copy.text': 'Text',
  'copy.text-is-a-record': 'A record: the article told in the archive’s own words, every quotation verbatim.',
  'copy.text-is-full': 'The full text, verbatim.',
  'copy.text-checksum': 'SHA-256 {checksum} (<a href="{how}">how it is made</a>)',
  'copy.made-from': 'Made from',
  'copy.in-the-archive-since': 'In the archive since',
  'copy.corrections': 'Corrections',
  'copy.rights': 'Rights in the original',
  'copy.as-data': 'As data',
  'copy.as-data-links': '<a href="{json}">JSON</a>, <a href="{markdown}">Markdown</a>, <a href="{text}">plain text</a>',

  // Names of the statements of https://rightsstatements.org/page/1.0/, which has them in more languages.
  'rights.InC': 'In Copyright',
  'rights.InC-OW-EU': 'In Copyright – EU Orphan Work',
  'rights.InC-EDU': 'In Copyright – Educational Use Permitted',
  'rights.InC-NC': 'In Copyright – Non-Commercial Use Permitted',
  'rights.InC-RUU': 'In Copyright – Rights-holder(s) Unlocatable or Unidentifiable',
  'rights.NoC-CR': 'No Copyright – Contractual Restrictions',
  'rights.NoC-NC': 'No Copyright – Non-Commercial Use Only',
  'rights.NoC-OKLR': 'No Copyright – Other Known Legal Restrictions',
  'rights.NoC-US': 'No Copyright – United States',
  'rights.CNE': 'Copyright Not Evaluated',
  'rights.UND': 'Copyright Undetermined',
  'rights.NKC': 'No Known Copyright',

  // Texts to copy from the page of an article or a quotation. `{name}` is the name of such a text ("APA 7").
  'cite.title': 'Cite and copy',
  'cite.citations': 'Citations',
  'cite.what-to-cite': 'What to cite',
  'cite.advice':
    'Cite the original if you have seen it; cite this archive if you read the words here. A headline in square brackets is the archive’s.',
  // `{target}` is the archive or the original.
  'cite.citations-of': 'Citations: {target}',
  'cite.for-other-pages': 'For Wikipedia and other pages',
  'cite.copy-button': 'Copy<span class="visually-hidden"> {name}</span>',
  'cite.copied': '{name}: copied',
  'cite.selected': '{name} is selected: copy it with your keyboard',

  // The page of a quotation.
  'quotation.description':
    'The exact words of {speaker}, {date}, as printed by {outlet}: who said them, to whom, when, and how that is known.',
  'quotation.description-outlet-not-recorded':
    'The exact words of {speaker}, {date}, as printed by an outlet that is not recorded: who said them, to whom, when, and how that is known.',
  // In place of a date in the description.
  'quotation.without-date': 'date not recorded',
  'quotation.kicker': 'A quotation, word for word, in {archive}',
  'quotation.read-in-article': 'Read it in the article',
  'quotation.where-it-comes-from': 'Where it comes from',
  'quotation.speaker': 'Speaker',
  'quotation.speaker-unnamed': '{speaker} (a source the article does not name)',
  'quotation.speaker-is-outlet': '{speaker} (in its own name)',
  'quotation.said-to': 'Said to',
  'quotation.said-to-not-recorded': 'Not recorded',
  // The day on which it was said.
  'quotation.said': 'Said',
  'quotation.date-not-recorded': 'Date not recorded',
  'quotation.printed-by': 'Printed by',
  'quotation.printed-by-outlet': '{outlet}, {date}',
  'quotation.printed-by-outlet-and-author': '{outlet}, {date}, by {author}',
  'quotation.article': 'Article',
  'quotation.parts': 'Parts',
  'quotation.printed-in-parts':
    'Printed in {count, plural, one {# part} other {# parts}}, with the article’s own words or a paragraph break between them.',
  'quotation.note': 'Note',
  'quotation.permanent-address': 'Permanent address',
  'quotation.in-its-paragraph': 'In its paragraph',
  'quotation.other-wordings': 'Other wordings of the same utterance',

  // Two wordings of an utterance, beside each other.
  'variants.this': '<a href="{address}">This wording</a>, printed by {outlet}, {date}',
  'variants.this-outlet-not-recorded':
    '<a href="{address}">This wording</a>, printed by an outlet that is not recorded, {date}',
  'variants.other': '<a href="{address}">The other wording</a>, printed by {outlet}, {date}',
  'variants.other-outlet-not-recorded':
    '<a href="{address}">The other wording</a>, printed by an outlet that is not recorded, {date}',

  // Differences between the two, as sentences. Arguments are words in quotation marks.
  'differences.replaced': '{here} here is {there} there.',
  'differences.only-here': 'Only here: {words}.',
  'differences.only-there': 'Only there: {words}.',
  'differences.none': 'The words are the same; at most their punctuation differs.',

  'quotations.title': 'Quotations',
  'quotations.description':
    'All {count, plural, one {# quotation} other {# quotations}} of the archive, word for word, by speaker.',
  'quotations.description-of-year':
    '{title}: {count, plural, one {# quotation} other {# quotations}}, word for word, by speaker.',
  'quotations.as-json': 'All quotations as JSON',
  'quotations.as-csv': 'All quotations as CSV',
  'quotations.as-ndjson': 'All quotations as NDJSON',
  'quotations.lead-one-page':
    'All {count} of them, word for word, on one page, which you can search with your browser’s find.',
  'quotations.lead-by-year': '{count} in all, by the year in which they were said.',
  'quotations.for-machines':
    'For machines: <a href="{json}">JSON</a>, <a href="{csv}">CSV</a> and <a href="{more}">more</a>.',
  'quotations.years-and-speakers': 'Years and speakers',
  'quotations.pages': 'Pages of quotations',

  'speakers.title': 'Speakers',
  'speakers.description': 'The {count, plural, one {# speaker} other {# speakers}} of the archive, most quoted first.',
  'speakers.lead': 'Everybody whose words are quoted, most quoted first.',

  // Titles of a speaker's page where another page is titled by the same name.
  'speaker.page-title': '{name} (speaker)',
  'speaker.page-title-with-id': '{name} (speaker {id})',
  'speaker.description':
    '{count, plural, one {# quotation} other {# quotations}} of {speaker}, word for word, by the date on which they were said.',
  'speaker.description-of-part':
    '{count, plural, one {# quotation} other {# quotations}} of {speaker}, word for word, by the date on which they were said. Part {part}.',
  'speaker.kicker': 'Speaker',
  'speaker.holds': '{count, plural, one {# quotation} other {# quotations}}, by the date on which they were said.',
  'speaker.unnamed': 'The articles do not name this source.',
  'speaker.pages': 'Pages of {speaker}',

  'outlets.title': 'Outlets',
  'outlets.description':
    'The {count, plural, one {# publication} other {# publications}} and programmes of the archive: what they published and what was said to them.',
  'outlets.lead': 'The publishers of the articles, and the outlets to which the quotations were said.',
  // What the archive has of an outlet, beside its name.
  'outlets.published': '{articles, plural, one {# article} other {# articles}} published',
  'outlets.said-to-it': '{quotations, plural, one {# quotation} other {# quotations}} said to it',
  'outlets.published-and-said-to-it':
    '{articles, plural, one {# article} other {# articles}} published, {quotations, plural, one {# quotation} other {# quotations}} said to it',
  'outlets.only-named': 'only named',

  'outlet.page-title': '{name} (outlet)',
  'outlet.page-title-with-id': '{name} (outlet {id})',
  'outlet.description':
    'What {outlet} published and what was said to it: {articles, plural, one {# article} other {# articles}} and {quotations, plural, one {# quotation} other {# quotations}}.',
  'outlet.description-of-part':
    'What {outlet} published and what was said to it: {articles, plural, one {# article} other {# articles}} and {quotations, plural, one {# quotation} other {# quotations}}. In several parts; this is part {part}.',
  'outlet.kicker': 'Outlet or programme',
  'outlet.published-by-it': 'Published by it',
  'outlet.said-to-it': 'Said to it or on it',
  'outlet.only-named': 'The archive names this outlet, but has no article by it and no quotation said to it.',
  'outlet.pages': 'Pages of {outlet}',

  'timeline.title': 'Timeline',
  // `{story}` is what the articles are together about, or `timeline.title`.
  'timeline.description': '{story}: what was said and what happened, in order of time.',
  // `{page}` is a year with the number of the part, or `list.page-undated`.
  'timeline.description-of-page': '{story}, {page}: what was said and what happened, in order of time.',
  'timeline.lead': 'What was said and what happened, in order of time.',
  'timeline.all-years': 'All years',
  'timeline.without-date': 'Quotations without a date',
  'timeline.pages': 'Pages of the timeline',
  // Kinds of entries, after the date.
  'timeline.happened': 'Happened',
  'timeline.said': 'Said',
  'timeline.published': 'Published',
  'timeline.told-in': 'Told in {articles}',
  'timeline.article': '{outlet}: {headline}',
  'timeline.article-outlet-not-recorded': 'An outlet that is not recorded: {headline}',

  // The chart beside the timeline. A year without entries is silent.
  'scale.silent': '(silent)',
  'scale.explained':
    'Each row is a year. Its lines show, from top to bottom, what <strong>happened</strong>, what was <strong>said</strong> and what was <strong>published</strong>. The vaguer the date, the longer the line. Thick lines stand for several entries, broken lines for uncertain dates.',
  // A row of the chart in words: "February: 2 said and 1 published." `{entries}` is a list of the next three.
  'scale.month': '{month}: {entries}.',
  'scale.some-time': 'Some time in the year: {entries}.',
  'scale.happened': '{count, plural, one {# happened} other {# happened}}',
  'scale.said': '{count, plural, one {# said} other {# said}}',
  'scale.published': '{count, plural, one {# published} other {# published}}',
} as const;
