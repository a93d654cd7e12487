/** The frame of pages, search and offline copy. */
export const frame = {
  'count.articles': '{count, plural, one {# article} other {# articles}}',
  'count.quotations': '{count, plural, one {# quotation} other {# quotations}}',
  'count.speakers': '{count, plural, one {# speaker} other {# speakers}}',

  // On every page. The sections are links in the masthead.
  'page.skip-to-text': 'Skip to the text',
  'page.sections': 'Sections',
  'section.articles': 'Articles',
  'section.quotations': 'Quotations',
  'section.speakers': 'Speakers',
  'section.outlets': 'Outlets',
  'section.timeline': 'Timeline',
  'section.search': 'Search',
  'section.about': 'About',
  'footer.promise':
    'Quotations are given word for word as the articles print them. Every address on this site is permanent.',
  'footer.report-an-error': 'Report an error',
  'footer.you-are-offline': 'You are offline: this is the copy of the archive that your browser keeps.',

  // Links to lists on pages without content of their own.
  'browse.articles': 'All articles',
  'browse.quotations': 'All quotations',

  // The form on the home page, the search page and where nothing is found.
  'search-form.field': 'Search the archive',
  'search-form.placeholder': 'Words you remember',
  'search-form.button': 'Search',
  // Shortcuts that are a single character: a switch that turns them off.
  'keys.single': 'Single-key shortcuts',

  // What the archive holds, in the masthead of the home page. The years are one, or the first and the last.
  'home.holds': '{articles}, {quotations}',
  'home.articles-of-years': '{count, plural, one {# article of {years}} other {# articles of {years}}}',
  'home.quotations-of-years': '{count, plural, one {# quotation of {years}} other {# quotations of {years}}}',
  'home.years': '{first}–{last}',
  // Below the search form; the words are an example to search for.
  'home.for-instance': 'For instance <a href="{search}">{words}</a>.',
  // The archive tells one story (yes), or has no story.
  'home.or-read':
    'Or read <a href="{quotations}">all quotations</a> or <a href="{timeline}">{story, select, yes {the story as it happened} other {the timeline}}</a>.',
  'home.read':
    'Read <a href="{quotations}">all quotations</a> or <a href="{timeline}">{story, select, yes {the story as it happened} other {the timeline}}</a>.',
  'home.quotation': 'A quotation from the archive',
  'home.articles': 'Articles, newest first',
  'home.all-articles': 'All {count, number} articles',

  // A page at an address that does not exist.
  'nothing-here.title': 'Nothing at this address',
  'nothing-here.description': 'The archive has no page at this address.',
  'nothing-here.why':
    'The archive keeps every address it ever published, so this one is probably mistyped or cut short.',
  'nothing-here.what-to-do': 'Search for the words you remember, or browse the lists.',

  // A page that leads from an old address to the new one.
  'moved.title': '{from} has moved',
  'moved.description': 'The page at {from} has moved to {to}.',
  'moved.heading': 'This page has moved',

  'about.title': 'About this archive',
  'about.description': 'What this archive holds, how its articles and quotations are kept, and how to cite them.',
  'about.it-holds':
    'It holds {articles, plural, one {# article} other {# articles}} with {quotations, plural, one {# quotation} other {# quotations}} of {speakers, plural, one {# speaker} other {# speakers}}.',
  'about.what-an-article-is': 'What an article is here',
  'about.records':
    'Most articles are <em>records</em>: they tell a published text paragraph by paragraph in the archive’s own words, with every fact, and keep every quotation exactly as printed, misprints included. Below each article you can read where our copy comes from: the document, its checksum, how its date is known, and who owns the rights. If something is not known, the page says so. The documents themselves are not available here, because we do not own the rights: find the original before you rely on a record.',
  'about.dates': 'Dates',
  // The words in quotation marks are those of `date.uncertain` and `date.approximate`.
  'about.how-dates-are-given':
    'A date is given only as precisely as it is known. “Uncertain” means that it was inferred, and the page says from what. “About” means close to that date.',
  'about.addresses': 'Addresses that stay',
  'about.how-addresses-stay':
    'Every article, paragraph and quotation has a permanent address. Once published, an address is on a list that is checked whenever the archive is built. If a page ever moves, its old address leads to the new one. To link to a quotation, follow the number beside it to its own page. To link to the tenth paragraph of an article, add #p10 to its address.',
  'about.finding-words': 'Finding words',
  'about.how-to-find-words':
    '<a href="{search}">Search</a> for words you remember, or put them in quotation marks to find exactly those words in that order. Without scripts, use your browser’s find on the list of <a href="{quotations}">all quotations</a>. It has one page, or one for each year when there are many.',
  'about.reporting-an-error': 'Reporting an error',
  'about.kept-by': 'This archive is kept by {keeper}.',
  'about.keeper-not-named': 'This archive does not name its keeper.',
  // The contact is an email address or the address of a page.
  'about.write-to': 'If a word, a name or a date is wrong, write to <a href="{address}">{contact}</a>.',
  'about.no-contact': 'It gives no contact for corrections: ask whoever pointed you to it.',
  'about.what-to-report':
    'Please give the address of the quotation or paragraph, and what the original says. If a text is corrected after publication, its page says so.',
  'about.accessibility': 'Accessibility',
  'about.accessibility-tested':
    'The pages are designed to meet the Web Content Accessibility Guidelines 2.2 at level AA, with the text contrast of level AAA (7 to 1). Whenever the archive’s software changes, automated tests in a browser (Chromium) check every kind of page: the rules of axe in light, dark and high-contrast colours; valid HTML; keyboard use with visible focus; the accessibility tree that screen readers get; scripts turned off; forced colours; text at double size; a screen of 320 pixels; print. Other tests read, search and cite in Firefox and in WebKit, the engine of Safari, and compare what all three draw.',
  'about.accessibility-not-tested':
    'The pages have not been tested by people who use screen readers, switches or voice control. Words in another language are marked as such only if the keeper recorded the language. The chart of years on the timeline is described in full by the list beside it.',
  // “Keys” is the message `search-page.keys`.
  'about.single-keys':
    'The key / moves to the search field, and among search results j, k and ? do what the <a href="{search}">search page</a> lists under its keys. If you might press such keys by accident, by hand or by voice, you can turn them off for all pages, there or here. Your browser remembers the choice.',
  'about.feeds-and-downloads': 'Feeds and downloads',
  // Atom and JSON Feed are formats; feed.xml and feed.json are ends of addresses.
  'about.how-to-follow':
    'You can follow new articles as <a href="{atom}">Atom</a> or <a href="{json}">JSON Feed</a>. Speakers and outlets have their own feeds: add feed.xml or feed.json to their address.',
  'about.how-to-download':
    'Each article is available as Markdown, plain text and JSON, with links at its end. The whole archive is available as <a href="{data}">data</a> with checksums, and as <a href="{everything}">one file</a> for reading offline. Language models find a guide in <a href="{guide}">llms.txt</a>. You can add the archive to your browser’s search engines and then search it from the address bar.',
  'about.privacy': 'Privacy',
  'about.no-cookies':
    'This site sets no cookies, loads nothing from other sites and sends nothing anywhere: searching happens in your browser. The only setting that it stores is that you turned single-key shortcuts off.',
  // The same for an archive of which browsers keep a copy.
  'about.no-cookies-but-a-copy':
    'This site sets no cookies, loads nothing from other sites and sends nothing anywhere: searching happens in your browser, which also keeps a <a href="{offline}">copy for reading offline</a>. The only setting that it stores is that you turned single-key shortcuts off.',
  'about.rights': 'Rights',
  'about.whose-words':
    'The quotations are the words of those who spoke them, and the articles they come from belong to their publishers. Each article’s page links to a rights statement. The software is free under the MIT licence. Citations are made with citeproc-js by Frank Bennett and the styles of the CSL project’s contributors (CC BY-SA 3.0).',

  // The copy of the archive that the browser keeps, and the page in place of one of which it has no copy.
  'offline.title': 'Reading offline',
  'offline.description': 'The copy of this archive that your browser keeps for reading without a network.',
  'offline.no-copy-of-this-page':
    'You are offline, or the archive’s host does not answer, and your browser has no copy of this page.',
  'offline.how-it-works':
    'At your first visit your browser copies the archive or, if it is large, its lists and search, and later every page that you read. Without a network you see this copy. It is updated whenever the archive is.',
  'offline.articles': 'Articles that your browser keeps',
  'offline.remove': 'Remove the copy',
  'offline.no-copy-yet': 'Your browser keeps no copy yet.',
  // A script of the page puts the number in, and knows no plural forms.
  'offline.complete': 'The copy is complete. Number of pages: {pages}.',
  'offline.complete-since': 'The copy is complete. Number of pages: {pages}. Kept on {day}.',
  'offline.removed':
    'The copy is removed. It comes back at your next visit, unless your browser’s settings forbid this site to store data.',

  // The page of downloads.
  'data.title': 'Data',
  'data.description':
    'Download the whole archive: tables, a database, one file to read offline, and checksums of everything.',
  'data.download-everything':
    'Download the whole archive. These files have the same content as the pages. They are generated whenever the archive is published, and stay the same to the byte if nothing has changed.',
  'data.to-read': 'To read and to keep',
  'data.everything': 'Everything in one file',
  'data.everything-of-year': 'Everything of {year}',
  'data.what-everything-is':
    'Every article with its quotations and provenance. Save it to read it offline and to search it with your browser’s find.',
  'data.links-to-years': 'Links to the files below, one for each year, which together hold everything.',
  // What a file is like: stands beside “Schema”.
  'data.html': 'HTML, in which the elements of articles and quotations have their ids.',
  // What an example prints: stands in `data.script-prints` and `data.command-prints`.
  'data.prints-articles': 'how many articles the file holds',
  'data.article-as-json':
    'Every article is also available as JSON: replace the last slash of its address by .json, as in <a href="{link}">{address}</a>.',
  'data.for-programs': 'For programs',
  'data.fields-of-quotation': 'Fields of a quotation',
  'data.fields-of-article': 'Fields of an article',
  'data.how-values-are-written':
    'Text is UTF-8. Unknown values are null in JSON and the database, and empty in CSV. A list is one cell with several lines in CSV, and JSON in the database. Cells of CSV are word for word, even if they begin with =, +, - or @: import them as text, because a spreadsheet that opens the file may take them for formulas.',
  'data.to-check': 'To check',
  'data.checksums': 'Checksums of every file',
  'data.what-checksums-are':
    'The SHA-256 checksum of every published file. Keep a copy of this list to find out later whether anything has changed. Its own size and checksum are not given here, because it includes this page.',
  'data.prints-unchanged': 'unchanged, or the names of the files that differ',
  'data.lines-of-checksums':
    'Each line has a checksum, two spaces, and a path below {address}. A path that ends in index.html is the page of its folder.',
  'data.two-more-checksums':
    'Each article gives two more checksums: one of its text, which is the paragraphs in its JSON joined by line feeds, in UTF-8, and one of the document it was made from.',
  // What is said of each file.
  'data.size': 'Size',
  // The number is in the element `data`.
  'data.bytes':
    '{count, plural, one {<data value="{bytes}">#</data> byte} other {<data value="{bytes}">#</data> bytes}}',
  'data.sha-256': 'SHA-256',
  'data.schema': 'Schema',
  'data.example': 'Example',
  // Lines to try follow.
  'data.script-prints': 'Node 24 or newer prints {result}:',
  'data.command-prints': 'In the folder of the file this prints {result}:',

  // The search page. Its script says what begins with `search.`, and downloads these messages.
  'search-page.description': 'Search the quotations and articles of this archive by the words you remember.',
  'search-page.needs-scripts':
    'Search needs scripts, but they are turned off in your browser. The words you searched for are in the address above, but this page cannot look them up.',
  'search-page.without-scripts':
    'You can search any page with your browser’s find (Ctrl and F, ⌘ and F, or “Find in page” in its menu). The pages with the most words are <a href="{everything}">the whole archive as one file</a>, or as one for each year if it is large, and <a href="{quotations}">all quotations</a>. There are also <a href="{articles}">all articles</a> and the <a href="{timeline}">timeline</a>.',
  'search-page.narrow': 'Narrow or order the results',
  'search-page.speaker': 'Speaker',
  'search-page.every-speaker': 'Everybody',
  'search-page.outlet': 'Printed by or said to',
  'search-page.every-outlet': 'Any outlet',
  'search-page.year': 'Year',
  'search-page.every-year': 'Any year',
  // Which results to show: quotations, articles, or everything.
  'search-page.kind': 'Show',
  'search-page.every-kind': 'Everything',
  'search-page.order': 'Order',
  'search-page.best-first': 'Best first',
  'search-page.latest-first': 'Latest said first',
  'search-page.oldest-first': 'Oldest said first',
  'search-page.results': 'Search results',
  'search-page.more': 'More results',
  'search-page.nothing':
    'Try fewer or other words. Spelling and quotation marks matter little. Or browse <a href="{quotations}">all quotations</a>, <a href="{articles}">all articles</a> or the <a href="{timeline}">timeline</a>.',
  'search-page.how-to-search':
    'Write the words you remember, in any order. Typing errors are corrected. Put words in quotation marks to find exactly those words in that order.',
  // The same example, and with quotation marks.
  'search-page.for-instance': 'For instance <a href="{search}">{words}</a> or <a href="{searchPhrase}">“{words}”</a>.',
  // A button, and the title of the list of keys that it shows.
  'search-page.keys': 'Keys',
  'search-page.key-down': '↓ or j',
  'search-page.key-up': '↑ or k',
  // Names of keys, as printed on them.
  'search-page.key-enter': 'Enter',
  'search-page.key-escape': 'Esc',
  // What a key does.
  'search-page.goes-to-field': 'to the search field',
  'search-page.goes-to-next': 'to the next result',
  'search-page.goes-to-previous': 'to the previous result',
  'search-page.opens-result': 'open the result',
  'search-page.goes-back-to-field': 'back to the search field',
  'search-page.shows-keys': 'this list',
  'search-page.keys-turned-off': 'If turned off, /, j, k and ? do nothing on any page. The other keys still work.',
  'search-page.close': 'Close',

  'search.offline':
    'You are offline, and your browser keeps no copy of this part of the search. It will continue when you are online.',
  // Search is the button, `search-form.button`.
  'search.not-loaded':
    'The search could not be loaded. Check your connection and keep typing, or press Search to try again.',
  'search.out-of-date': 'This page is out of date. Reload it.',
  'search.nothing-found': 'Nothing found.',
  'search.results': '{count, plural, one {# result} other {# results}}',
  'search.filters-set': '{count, plural, one {# filter is set} other {# filters are set}}',
  // How the query was understood. Pagefind is another program that searches.
  'search.plain': 'Pagefind’s own search answered: every word must occur, and nothing is corrected.',
  // A question such as “what did Ada Lovell say to the Tribune in 2020”.
  'search.only-by': 'Only quotations by {speaker}.',
  'search.only-to': 'Only quotations said to {outlet}.',
  'search.only-of': 'Only quotations of {year}.',
  'search.only-by-of': 'Only quotations by {speaker}, of {year}.',
  'search.only-by-to': 'Only quotations by {speaker}, said to {outlet}.',
  'search.only-of-to': 'Only quotations of {year}, said to {outlet}.',
  'search.only-by-of-to': 'Only quotations by {speaker}, of {year}, said to {outlet}.',
  'search.all-words-instead': 'Search for all of the words instead',
  'search.read-as-language': 'Read as {languages}.',
  'search.nearest': 'No text has these words in this order. Nearest as printed, with the words that differ underlined:',
  // A list of `search.corrected-word`.
  'search.corrected': 'Read as {words}.',
  'search.corrected-word': '“{readAs}” for “{typed}”',
  // A word that was typed or found, in a list.
  'search.word': '“{word}”',
  // The words are a list: “wages”, “money” and others.
  'search.related': 'Also looked for {words}.',
  'search.others': 'others',
  // The words are a list: “zzyzx” or “qwrt”.
  'search.missing': 'No text has a word like {words}.',
  'search.latest-first':
    'Latest first: quotations by when they were said, articles by when they were published. Quotations whose date is not recorded come last.',
  'search.oldest-first':
    'Oldest first: quotations by when they were said, articles by when they were published. Quotations whose date is not recorded come last.',
  'search.year-of-article': 'Quotations whose date is not recorded stand under the year of their article.',
  // The search on the printed page: what was asked for, and each filter with what was chosen.
  'search.asked-for': 'Asked for: {text}.',
  'search.filter': '{filter}: {choice}.',
  'search.first-of':
    '{total, plural, one {The first {shown} of # result stands here.} other {The first {shown} of # results stand here.}}',
  // A result. The facts are the outlet and the date.
  'search.article': 'Article · {facts}',
  // The article is its headline, the address that of the quotation.
  'search.in': 'in {article}',
  'search.cite': 'cite {address}',
  // Before the words that were found, where they are none of a quotation.
  'search.in-note': 'Note of the archive:',
  'search.in-headline': 'Headline:',
  'search.in-byline': 'Byline:',
  'search.in-summary': 'Summary:',
  // The place is a paragraph: ¶ 3.
  'search.in-place': '{place}:',
  // Of a quotation that has the words exactly as typed, or nearly.
  'search.word-for-word': 'word for word',
  'search.printed-as': 'printed as',
} as const;
