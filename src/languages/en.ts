/**
 * Every word of the interface in English: `key: message`, in ICU MessageFormat. A key names the page or the thing, then
 * what is said. Comments are for translators. docs/languages.md says how to add a language.
 *
 * @see https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export const en = {
  'count.articles': '{count, plural, one {# article} other {# articles}}',
  'count.quotations': '{count, plural, one {# quotation} other {# quotations}}',
  'count.speakers': '{count, plural, one {# speaker} other {# speakers}}',
  // Wherever nothing is held yet.
  'archive.no-articles-yet': 'The archive holds no articles yet.',
  'archive.no-speakers-yet': 'No speaker is recorded yet.',
  'archive.no-outlets-yet': 'No outlet is recorded yet.',
  // Two sentences that stand one after the other.
  'sentences.two': '{first} {second}',

  // On every page. The sections are links in the masthead.
  'page.skip-to-text': 'Skip to the text',
  'page.sections': 'Sections',
  'section.articles': 'Articles',
  'section.quotations': 'Quotations',
  'section.speakers': 'Speakers',
  'section.outlets': 'Outlets',
  // Only in an archive that sorts its articles by topics, or has series of articles.
  'section.topics': 'Topics',
  'section.series': 'Series',
  'section.timeline': 'Timeline',
  'section.search': 'Search',
  'section.about': 'About',
  'footer.promise':
    'Quotations are given word for word as the articles print them. Every address on this site is permanent.',
  'footer.reuse': 'Reuse',
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
  'home.articles-of-year': '{count, plural, one {# article of {year}} other {# articles of {year}}}',
  'home.articles-of-years': '{count, plural, one {# article of {first}–{last}} other {# articles of {first}–{last}}}',
  'home.quotations-of-year': '{count, plural, one {# quotation of {year}} other {# quotations of {year}}}',
  'home.quotations-of-years':
    '{count, plural, one {# quotation of {first}–{last}} other {# quotations of {first}–{last}}}',
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
  // Behind the sentence above, in an archive that keeps checksums of withdrawn addresses.
  'nothing-here.or-withdrawn':
    'Or what stood here was withdrawn. Of some withdrawn addresses the archive keeps only a checksum, because they would name somebody.',
  'nothing-here.what-to-do': 'Search for the words you remember, or browse the lists.',

  // A page that leads from an old address to the new one.
  'moved.title': '{from} has moved',
  'moved.description': 'The page at {from} has moved to {to}.',
  'moved.heading': 'This page has moved',

  // A page in place of what was withdrawn. It says when and for what kind of reason, and nothing of what it was.
  'withdrawn.title': 'Withdrawn',
  'withdrawn.description': 'What stood at this address was withdrawn.',
  'withdrawn.legal': 'What stood at this address was withdrawn on {day}, for a legal reason.',
  'withdrawn.privacy': 'What stood at this address was withdrawn on {day}, to protect somebody’s privacy.',
  'withdrawn.rights': 'What stood at this address was withdrawn on {day}, at the request of a rights holder.',
  'withdrawn.other': 'What stood at this address was withdrawn on {day}.',
  'withdrawn.address-stays':
    'The address stays, so that whoever follows an old link or citation learns this much. The archive says no more about it.',
  // In a text, in place of the words of a quotation.
  'withdrawn.in-text': '[withdrawn]',
  // What the page of the article says under Corrections.
  'withdrawn.correction-legal': 'A quotation was withdrawn from this text, for a legal reason.',
  'withdrawn.correction-privacy': 'A quotation was withdrawn from this text, to protect somebody’s privacy.',
  'withdrawn.correction-rights': 'A quotation was withdrawn from this text, at the request of a rights holder.',
  'withdrawn.correction-other': 'A quotation was withdrawn from this text.',
  'redacted.correction': 'A name in this text was made unreadable.',

  'about.title': 'About this archive',
  'about.description': 'What this archive holds, how its articles and quotations are kept, and how to cite them.',
  'about.it-holds':
    'It holds {articles, plural, one {# article} other {# articles}} with {quotations, plural, one {# quotation} other {# quotations}} of {speakers, plural, one {# speaker} other {# speakers}}.',
  'about.it-holds-no-quotations':
    'It holds {articles, plural, one {# article} other {# articles}}, without quotations.',
  'about.what-an-article-is': 'What an article is here',
  // Which of both kinds the articles are. Then come what a record is, where there are any, and the provenance.
  'about.all-are-records':
    '{count, plural, one {The article is a <em>record</em>.} other {All articles are <em>records</em>.}}',
  'about.all-are-full-texts':
    '{count, plural, one {The article is a <em>full text</em>: it is given word for word, misprints included.} other {All articles are <em>full texts</em>: they are given word for word, misprints included.}}',
  'about.some-are-records':
    '{records, plural, one {# article is a <em>record</em>} other {# articles are <em>records</em>}}; {fullTexts, plural, one {# is a <em>full text</em>, given word for word, misprints included} other {# are <em>full texts</em>, given word for word, misprints included}}.',
  'about.what-a-record-is':
    'A record tells a published text paragraph by paragraph in the archive’s own words, with every fact, and keeps every quotation exactly as printed, misprints included. Find the original before you rely on a record.',
  'about.provenance':
    'Below each article you can read where our copy comes from: the document, its checksum, how its date is known, and what is known of the rights in it. If something is not known, the page says so. The documents themselves are not available here.',
  'about.dates': 'Dates',
  // The words in quotation marks are those of `date.uncertain` and `date.approximate`.
  'about.how-dates-are-given':
    'A date is given only as precisely as it is known. “Uncertain” means that it was inferred, and the page says from what. “About” means close to that date.',
  'about.addresses': 'Addresses that stay',
  'about.how-addresses-stay':
    'Every article, paragraph and quotation has a permanent address. Once published, an address is on a list that is checked whenever the archive is built. If a page ever moves, its old address leads to the new one. To link to a quotation, follow the number beside it to its own page. To link to a paragraph, show the paragraphs’ addresses at the end of the article: the tenth has #p10 behind the address of the article.',
  'about.withdrawals':
    'If something has to be withdrawn, because the law, a rights holder or somebody’s privacy demands it, its address stays and says when and for what kind of reason.',
  'about.finding-words': 'Finding words',
  'about.how-to-find-words':
    '<a href="{search}">Search</a> for words you remember, or put them in quotation marks to find exactly those words in that order. Without scripts, use your browser’s find on the list of <a href="{quotations}">all quotations</a>. It has one page, or one for each year when there are many.',
  // “Cite and copy” is `cite.title`.
  'about.citing': 'How to cite',
  'about.how-to-cite':
    'Below each article and each quotation, “Cite and copy” has citations in several styles, of this archive and of the original. Cite the original if you have seen it, and this archive if you read the words here. Leave the permanent address in the citation: it is what lets others find the words.',
  'about.reporting-an-error': 'Reporting an error',
  'about.kept-by': 'This archive is kept by {keeper}.',
  'about.keeper-not-named': 'This archive does not name its keeper.',
  // The contact is an email address or the address of a page.
  'about.write-to': 'If a word, a name or a date is wrong, write to <a href="{address}">{contact}</a>.',
  'about.no-contact':
    'It gives no address to which errors could be reported. The company that hosts it may pass a message on.',
  'about.what-to-report': 'Please give the address of the quotation or paragraph, and what the original says.',
  'about.corrections-are-shown': 'If a text is corrected after publication, its page says what was corrected and when.',
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
  'about.rights': 'Reuse and rights',
  'about.whose-words':
    'Nobody owns facts, such as who said something and when. The quotations are the words of those who spoke them, and the articles belong to those who wrote and printed them. This archive cannot allow you more than the law does, which in most countries lets you quote if you name the source. Who has rights in an article is in the rights statement that its page links to.',
  // The licence is its address.
  'about.licence':
    'What the archive wrote itself (retellings, summaries, notes) may be used under this licence: <a href="{licence}" rel="license noopener">{licence}</a>.',
  // What an archive says that names no licence.
  'about.no-licence':
    'For what the archive wrote itself (retellings, summaries, notes) it gives no licence: you may quote it, but anything more needs the keeper’s permission.',
  'about.software':
    'The software is free under the MIT licence. Citations are made with citeproc-js by Frank Bennett and the styles of the CSL project’s contributors (CC BY-SA 3.0).',

  // The copy of the archive that the browser keeps, and the page in place of one of which it has no copy.
  'offline.title': 'Reading offline',
  'offline.description': 'The copy of this archive that your browser keeps for reading without a network.',
  'offline.no-copy-of-this-page':
    'You are offline, or the archive’s host does not answer, and your browser has no copy of this page.',
  'offline.how-it-works':
    'At your first visit your browser copies the archive or, if it is large, its lists and search, and later every page that you read. Without a network you see this copy. It is updated whenever the archive is.',
  'offline.what-is-not-kept':
    'Of pictures and scanned pages it has the sizes that pages show: all of them while they are few, otherwise those that you have seen. It has neither pictures and scans in full size nor the files under “Data”.',
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
  'data.scans-for-viewers':
    'The scans of printed pages are offered to IIIF viewers such as Mirador: give a viewer the address <a href="{link}">{address}</a>, a list of all scanned articles.',
  'data.to-check': 'To check',
  'data.checksums': 'Checksums of every file',
  'data.what-checksums-are':
    'The SHA-256 checksum of every published file. Keep a copy of this list to find out later whether anything has changed. Its own size and checksum are not given here, because it includes this page.',
  'data.prints-unchanged': '{word} if nothing has changed, or the names of the files that differ',
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
  'data.script-prints': 'To run with Node 24 or newer. It prints: {result}.',
  'data.command-prints': 'To run in the folder of the file. It prints: {result}.',

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
  // Whom the words are about.
  'search-page.about': 'Said about',
  'search-page.every-about': 'Anybody',
  'search-page.topic': 'Topic',
  'search-page.every-topic': 'Any topic',
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
    'Try fewer or other words. Spelling matters little. Words in quotation marks must stand in that order; without the marks, in any. Or browse <a href="{quotations}">all quotations</a>, <a href="{articles}">all articles</a> or the <a href="{timeline}">timeline</a>.',
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
  // Leads to the page of somebody whose name was searched for.
  'search.speaker-page': '{name} — {count, plural, one {# quotation} other {# quotations}}',
  'search.filters-set': '{count, plural, one {# filter is set} other {# filters are set}}',
  // How the query was understood. Pagefind is another program that searches.
  'search.plain': 'Pagefind’s own search answered: every word must occur, and nothing is corrected.',
  // A question such as “what did Ada Lovell say to the Tribune in 2020”.
  'search.only-by': 'Only quotations by {speaker}.',
  'search.only-about': 'Only quotations about {about}.',
  'search.only-about-of': 'Only quotations about {about}, of {year}.',
  'search.only-by-about': 'Only quotations by {speaker} about {about}.',
  'search.only-by-about-of': 'Only quotations by {speaker} about {about}, of {year}.',
  'search.only-to': 'Only quotations said to {to}.',
  'search.only-of': 'Only quotations of {year}.',
  'search.only-by-of': 'Only quotations by {speaker}, of {year}.',
  'search.only-by-to': 'Only quotations by {speaker}, said to {to}.',
  'search.only-of-to': 'Only quotations of {year}, said to {to}.',
  'search.only-by-of-to': 'Only quotations by {speaker}, of {year}, said to {to}.',
  'search.all-words-instead': 'Search for all of the words instead',
  'search.read-as-language': 'Read as {languages}.',
  // A question whose words, a list, none of the quotations has that it asks for.
  'search.none-by': 'No quotation by {speaker} has {words}.',
  'search.none-asked-for': 'No quotation that the question asks for has {words}.',
  'search.nearest': 'No text has these words in this order. Nearest as printed, with the words that differ underlined:',
  // A list of `search.corrected-word`.
  'search.corrected': 'Read as {words}.',
  'search.corrected-word': '“{readAs}” for “{typed}”',
  // A button. The words are a list of those that were read as others.
  'search.as-typed': 'Search for {words} as typed',
  // A button that takes the one before back.
  'search.not-as-typed': 'Search for words like them, too',
  // A word that was typed or found, in a list.
  'search.word': '“{word}”',
  // Names of which a typed word is a misprint.
  'search.names': 'Also looked for {words}.',
  // The words are a list: “wages”, “money” and others.
  'search.related': 'No quotation has all of these words, so related ones count too, such as {words}.',
  // Instead, when no text has a word of the query.
  'search.only-related': 'The results only have words near in meaning, such as {words}.',
  // The words are a list: “zzyzx” or “qwrt”.
  'search.missing': 'No text has {words}.',
  'search.latest-first':
    'Latest first: quotations by when they were said, articles by when they were published. Quotations whose date is not recorded come last.',
  'search.oldest-first':
    'Oldest first: quotations by when they were said, articles by when they were published. Quotations whose date is not recorded come last.',
  // Where there are words and filters; then a button.
  'search.filters-narrow-words': 'The filters narrow down what your words find: a result must have the words, too.',
  // Where the filters leave nothing of so many results. The number is written in figures.
  'search.leave-out-filters': 'Show the {count, plural, one {# result} other {# results}} without filters',
  'search.leave-out-words': 'Leave out the words',
  'search.year-of-article': 'Quotations whose date is not recorded stand under the year of their article.',
  // The search on the printed page: what was asked for, and each filter with what was chosen.
  'search.asked-for': 'Asked for: {text}.',
  'search.filter': '{filter}: {choice}.',
  'search.first-of': 'Shown here: the first {shown} of {total}.',
  // A result. The facts are the outlet and the date.
  'search.article': 'Article · {facts}',
  'search.article-retold': 'Article, retold by the archive · {facts}',
  // The article is its headline, the facts are its outlet and date, the address is that of the quotation.
  'search.source': 'in {article} · {facts} · {address}',
  // A link, in the message above and in those of `figure`: the address is that of the quotation's page, q/7k2m9x4d.
  'search.address': 'to cite: {address}',
  // Before the words that were found, where they are none of a quotation.
  'search.in-note': 'Note of the archive:',
  // Below words that are only a part of a sentence, in results and lists: that sentence, as the article has it.
  'search.in-sentence': 'In its sentence: {sentence}',
  // The same of a record, whose words between quotations are the archive's.
  'search.in-retelling': 'In the archive’s retelling: {sentence}',
  'search.in-translation': 'Translation:',
  // Before the question that a quotation answers.
  'search.in-question': 'Question answered:',
  'search.in-headline': 'Headline:',
  'search.in-byline': 'Byline:',
  'search.in-summary': 'Summary:',
  'search.in-picture': 'Picture:',
  // The place is a paragraph: ¶ 3.
  'search.in-place': '{place}:',
  // Of a quotation that has the words exactly as typed, or nearly.
  'search.word-for-word': 'word for word',
  'search.other-words': 'not word for word',
  // The same of one whose words do not have what was looked for.
  'search.only-in-note': 'found in the note, not in the words',
  'search.only-in-translation': 'found in the translation, not in the words',
  'search.only-in-attribution': 'found in who said it, to whom or when',
  'search.only-in-question': 'found in the question it answers',

  // Dates. `{date}` is written as the language writes dates.
  'date.uncertain': '{date} (uncertain)',
  'date.approximate': 'about {date}',
  // The same of a single day, before which some languages have an article.
  'date.approximate-day': 'about {date}',
  // When something was said, within a sentence: `card.said` and others with `{when}`. A day, a month with its year, or a year.
  'date.on-day': 'on {date}',
  'date.in-month': 'in {date}',
  'date.in-year': 'in {date}',
  // The first day of a month in a date, where the language has a form for it: French “1er”.
  'date.first-day': '{day}',
  // Stands for a date.
  'date.not-recorded': 'date not recorded',

  // Who said a quotation, to whom and when. `{date}` is a date, or `date.not-recorded`.
  'attribution.date': '{speaker}, {date}',
  'attribution.to-date': '{speaker} to {to}, {date}',
  'attribution.to': '{speaker} to {to}',
  // The name of the speaker stands above.
  'attribution.only-to-date': 'to {to}, {date}',
  // The name as the article prints it, behind that of the register.
  'attribution.printed-as': '{speaker} (printed as {name})',
  // The name stands above; `{when}` is a date, or to whom and when.
  'attribution.only-printed-as': '{when} (printed as {name})',

  // A quotation in a list: the article that prints it, and the short address of its own page ("q/7k2m9x4d").
  'figure.source': 'in {headline} · {address}',
  'figure.source-and-outlet': 'in {headline} ({outlet}) · {address}',
  // Below the translation of a quotation: the name of the language it is in, and who translated.
  'translation.by': 'Translation ({language}): {by}',
  // Below a picture in an article: who made it or gave it.
  'picture.credit': 'Picture: {credit}',
  // In place of a picture where only text can be.
  'picture.in-text': '[Picture: {alt}]',
  // The scans of the printed pages beside the text of an article.
  'facsimile.title': 'As printed',
  // A printed page by its number, and what its scan shows for those who do not see it.
  'facsimile.page': 'Page {page}',
  'facsimile.page-alt': 'Page {page} as it was printed',
  // The same of a page without a number: which of the scans it is.
  'facsimile.scan': 'Scan {number} of {count}',
  'facsimile.scan-alt': 'A printed page: scan {number} of {count}',
  'facsimile.enlarge': 'Enlarge here',
  'facsimile.enlarged': '{page}, enlarged',
  'facsimile.larger': 'Larger',
  'facsimile.smaller': 'Smaller',
  'facsimile.whole-page': 'Whole page',
  'facsimile.full-size': 'Full size',
  'facsimile.manifest': 'These scans for IIIF viewers',
  // How the text was taken from the printed page.
  'facsimile.text-ocr': 'The text was read from the scan by a machine and has not been corrected.',
  'facsimile.text-corrected': 'The text was read by a machine and corrected from the scan.',
  'facsimile.text-typed': 'The text was typed from the scan.',
  // Where only text can be: which printed page, before its address.
  'facsimile.in-text': 'As printed: {page}',

  // Titles of the pages of a long list. `{list}` is the title of the list ("Articles"), `{title}` that with the year.
  'list.part': '{title}, part {part}',
  // In place of a year, after the title of the timeline.
  'list.years': 'Years',
  'list.not-dated': 'Not dated',
  'list.page-before': 'Page before',
  'list.next-page': 'Next page',
  // Titles of lists with a page for each year.
  'articles.of-year': 'Articles {year}',
  'quotations.of-year': 'Quotations {year}',
  'quotations.undated': 'Quotations without a date',
  'timeline.of-year': 'Timeline {year}',
  'timeline.undated': 'Timeline: quotations without a date',

  'articles.description':
    '{count, plural, =0 {The archive has no articles yet.} one {The only article of the archive.} other {All # articles of the archive by year, newest first.}}',
  'articles.description-of-year':
    '{title}: {count} of the {total, plural, one {# article} other {# articles}} of the archive, newest first.',
  'articles.lead': '{count, plural, =0 {No articles yet.} one {# article.} other {# articles, newest first.}}',
  'articles.pages': 'Pages of articles',

  'article.as-json': 'This article as JSON',
  'article.as-markdown': 'This article as Markdown',
  'article.as-plain-text': 'This article as plain text',
  // After the outlet and the date.
  'article.by': 'by {author}',
  // A link beside the words of a quotation in the text. Narrow screens show only the number; `{who}` is `attribution.date`.
  'article.quotation-link':
    '<span class="visually-hidden">Quotation </span><b>{number}</b><span class="quotation-link__who"><span class="visually-hidden"> by </span>{who}</span>',
  'article.headline-is-ours': 'The headline is the archive’s; the original’s is not recorded.',
  'article.is-a-record':
    'This record tells the article in the archive’s own words and keeps every quotation word for word.',
  'article.underlined-words': 'Underlined words are quotations.',
  // On screens, after the sentence above.
  'article.numbers-lead': 'The number beside each leads to its own page, which you can cite.',
  // A switch that hides the rest of the article.
  'article.only-the-quotations': '{count, plural, one {Only the quotation} other {Only the # quotations}}',
  'article.who-says-what': 'Who says what',
  'article.outline': 'Outline',
  'article.contents': 'Contents',
  'article.before-and-after': 'Articles before and after',
  'article.before': 'Before: {date}',
  'article.after': 'After: {date}',
  // The topics are links.
  'article.topics': 'Topics: {list}',
  'article.part-of': 'Part {part} of the series <a href="{address}">{series}</a>.',
  // Links to the parts before and after, in a series.
  'article.parts': 'Parts of the series',
  'article.part-before': 'Before: part {part}',
  'article.part-after': 'Next: part {part}',

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
  'copy.what-may-be-reused': 'What may be reused',
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
  // Of a quotation that is printed in parts, above what can be copied.
  'cite.parts':
    'The quotation marks close wherever the article breaks off, and open again where it goes on, here and in every copy. Only what the article says in between is left out; no words of the quotation are.',
  'cite.title': 'Cite and copy',
  // A switch: each paragraph then begins with the end of its own address, #p1, #p2 …
  'cite.paragraph-addresses': 'Show the address of each paragraph',
  // On paper: below the speaker of a quotation stands q/7k2m9x4d/. The address is that of the archive.
  'cite.addresses-on-paper': 'The address of each quotation is {address} followed by what stands beside it.',
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
    '{speaker}, {date}: the exact words, as printed by {outlet}. Who said them, to whom, when, and how that is known.',
  'quotation.description-outlet-not-recorded':
    '{speaker}, {date}: the exact words, as printed by an outlet that is not recorded. Who said them, to whom, when, and how that is known.',
  // In place of a date in the description.
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
  'quotation.article': 'Article',
  'quotation.parts': 'Parts',
  'quotation.printed-in-parts':
    'Printed in {count, plural, one {# part} other {# parts}}, with other words or a paragraph break between them.',
  'quotation.note': 'Note',
  'quotation.permanent-address': 'Permanent address',
  'quotation.in-its-paragraph': 'In its paragraph',
  // The same of a record.
  'quotation.in-retelling': 'In the archive’s retelling',
  'quotation.only-quoted-words': 'Only the quoted words are the article’s.',
  // Quotations that follow or answer one another, numbered in the order of time.
  'ladder.title': 'What was said of this, in order of time',
  'ladder.vague-first': 'What is dated only to a month or a year stands before the days in it.',
  'ladder.this': 'This quotation',
  'ladder.follows': 'Tells what came of number {list}.',
  'ladder.answers': 'Answers number {list}.',
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

  'quotations.description':
    '{count, plural, =0 {The archive has no quotations yet.} one {The only quotation of the archive, word for word.} other {All # quotations of the archive, word for word, by speaker.}}',
  'quotations.description-of-year':
    '{title}: {count, plural, one {# quotation} other {# quotations}}, word for word, by speaker.',
  'quotations.as-json': 'All quotations as JSON',
  'quotations.as-csv': 'All quotations as CSV',
  'quotations.as-ndjson': 'All quotations as NDJSON',
  'quotations.lead-one-page':
    '{count, plural, =0 {No quotations yet.} one {The only one, word for word.} other {All # of them, word for word, on one page, which you can search with your browser’s find.}}',
  'quotations.lead-by-year': '{count, number} in all, by the year in which they were said.',
  'quotations.for-machines':
    'For machines: <a href="{json}">JSON</a>, <a href="{csv}">CSV</a> and <a href="{more}">more</a>.',
  'quotations.years-and-speakers': 'Years and speakers',
  'quotations.pages': 'Pages of quotations',

  'speakers.description':
    '{count, plural, =0 {The archive has no speakers yet.} one {The only speaker of the archive.} other {The # speakers of the archive, most quoted first.}}',
  'speakers.lead': 'Everybody whose words are quoted, most quoted first.',
  'speakers.unnamed': 'Sources without a name',

  // Titles of a speaker's page where another page is titled by the same name.
  'speaker.page-title': '{name} (speaker)',
  'speaker.page-title-with-id': '{name} (speaker {id})',
  'speaker.description':
    '{count, plural, one {# quotation of {speaker}, word for word.} other {# quotations of {speaker}, word for word, by the date on which they were said.}}',
  'speaker.description-of-part':
    '{count, plural, one {# quotation} other {# quotations}} of {speaker}, word for word, by the date on which they were said. Part {part}.',
  'speaker.kicker': 'Speaker',
  'speaker.holds': '{count, plural, one {# quotation.} other {# quotations, by the date on which they were said.}}',
  'speaker.unnamed': 'The articles do not name this source.',
  // Names that the speaker had before, and other names of today.
  'speaker.formerly': 'Formerly {names}.',
  'speaker.also-known-as': 'Also known as {names}.',
  'speaker.pages': 'Pages of {speaker}',
  'speaker.about-title': 'Said about {speaker}',
  'speaker.about-description':
    '{count, plural, one {# quotation} other {# quotations}} about {speaker}, word for word, by the date on which they were said.',
  'speaker.is-outlet': 'Also an outlet: <a href="{address}">its articles, and what was said to it</a>.',
  'speaker.about-link':
    '<a href="{address}">{count, plural, one {# quotation} other {# quotations}} about {speaker}</a>',
  'speaker.about-counts':
    'Quotations of which the archive has noted that they speak of {speaker}. The search finds others that have the name.',

  'outlets.description':
    '{count, plural, one {# outlet, programmes included: what it published and what was said to it.} other {# outlets, programmes included: what they published and what was said to them.}}',
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
  'outlet.in-its-own-name':
    'In its own name: <a href="{address}">{count, plural, one {# quotation} other {# quotations}}</a>.',
  'outlet.only-named': 'The archive names this outlet, but has no article by it and no quotation said to it.',
  'outlet.pages': 'Pages of {outlet}',

  // The page of all topics.
  'topics.description':
    '{count, plural, one {The # topic of the articles in this archive.} other {The # topics of the articles in this archive.}}',
  'topics.lead': 'What the articles are about, as the archive sorts them.',
  // Where another page has the name as its title.
  'topic.page-title': '{name} (topic)',
  'topic.page-title-with-id': '{name} (topic {id})',
  'topic.description':
    'Articles about the topic {topic}: {count, plural, one {# article} other {# articles}}, each with its quotations.',
  'topic.description-of-part':
    'Articles about the topic {topic}: {count, plural, one {# article} other {# articles}}. In several parts; this is part {part}.',
  // An article on a narrower topic is counted too.
  'topic.holds':
    '{count, plural, =0 {The archive has no article on this topic.} one {# article.} other {# articles, newest first.}}',
  'topic.narrower': 'Narrower topics: {list}',
  // The name of a topic in other languages.
  'topic.also-called': 'In other languages: {names}',
  // Leads to the search.
  'topic.search': '<a href="{address}">Search the articles on this topic</a>',
  'topic.pages': 'Pages of {topic}',
  // The page of all series.
  'all-series.description':
    '{count, plural, one {# series of articles in this archive.} other {# series of articles in this archive.}}',
  'all-series.lead': 'Articles that were published in parts.',
  // Parts of a series.
  'count.parts': '{count, plural, one {# part} other {# parts}}',
  // Where another page has the name as its title.
  'series.page-title': '{name} (series)',
  'series.page-title-with-id': '{name} (series {id})',
  'series.description': 'The series {series} in this archive: {count, plural, one {# part} other {# parts}}, in order.',
  'series.part': 'Part {part}',
  // The list has numbers of parts.
  'series.missing': 'Not in the archive: part {list}.',
  'series.pages': 'Pages of {series}',
  // Beside the word for series.
  'series.name-and-part': '{series}, part {part}',

  // `{story}` is what the articles are together about, or `timeline.title`.
  'timeline.description': '{title}: what was said and what happened, in order of time.',
  // `{page}` is a year with the number of the part, or `list.page-undated`.
  'timeline.description-of-page': '{story} ({title}): what was said and what happened, in order of time.',
  'timeline.lead': 'What was said and what happened, in order of time.',
  'timeline.all-years': 'All years',
  // In place of quotations that have no date.
  'timeline.not-shown':
    '{count, plural, one {# quotation is not shown here, because nobody recorded when it was said. It stands} other {# quotations are not shown here, because nobody recorded when they were said. They stand}} in the <a href="{list}">list of quotations</a>.',
  'timeline.pages': 'Pages of the timeline',
  // Kinds of entries, after the date.
  'timeline.happened': 'Happened',
  'timeline.said': 'Said',
  'timeline.published': 'Published',
  'timeline.told-in': 'Told in {articles}',
  'timeline.article': '{outlet}: {headline}',

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
  'citation.quoting-with-note': 'Quoting {speaker}. Note of the archive: {note}',
  'citation.date-uncertain': 'Date uncertain',
  // Behind a template of Wikipedia.
  'citation.article-date-uncertain': 'Date of the article uncertain.',
  // Words quoted at second hand, as the manual of each style has it. The work is what the style writes: "Ember, 2022".
  'citation.quoted-in-apa': '{speaker}, as cited in {work}',
  'citation.quoted-in-mla': 'qtd. in {work}',
  'citation.quoted-in-chicago': '{speaker}, quoted in {work}',
  'citation.quoted-in-iso690': '{speaker}, quoted in {work}',
  // The same of words of a source without a name.
  'citation.unnamed-in-chicago': 'Quoted in {work}',
  'citation.unnamed-in-iso690': 'quoted in {work}',
  // The source is one of APA’s above; the numbers are those of paragraphs: "2", "2–4".
  'citation.at-paragraph': '{source}, para. {numbers}',
  'citation.at-paragraphs': '{source}, paras. {numbers}',

  // What the importer writes into article files: how a date is known, and where a source states a value. “Origin” is one of
  // the messages below; the name is that of an element or field, or the words of a line.
  'written.stated': 'Stated: {origin}.',
  'written.which-says': '{origin}, which says {text}',
  'written.and-authors': '{origin}, and the site’s own list of authors',
  'written.json-ld': 'the page’s JSON-LD ({name})',
  'written.meta-tag': 'the page’s meta tag {name}',
  'written.page-element': 'the page’s element {name}',
  'written.front-matter': 'the document’s front matter ({name})',
  'written.export-element': 'the export’s element {name}',
  'written.export-field': 'the export’s field {name}',
  'written.opening-date': 'the document opens with the date {name}',
  'written.line': 'the document’s line “{name}”',
  'written.page-title': 'the page’s title',
  'written.page-heading': 'the page’s heading of level 1',
  'written.canonical-link': 'the page’s canonical link',
  'written.lang-attribute': 'the page’s attribute lang',
  'written.own-words': 'the words of the text',
  'written.saved-from': 'the browser’s note of where it saved the page from',
  'written.fetched-address': 'the address it was fetched from',
  'written.opening-heading': 'the heading of level 1 that opens the document',
  'written.first-line': 'the first line of the document',
  'written.opening-sentences': 'the first sentences of the text',
  'written.document-name': 'the name of the document',
  'written.byline-line': 'the line “By …” of the document',
  // What a new archive says of itself until its keeper writes something better.
  'written.description': 'News articles, with every quotation word for word.',
  'written.introduction':
    'News articles, with every quotation word for word, its speaker, its date and an address that stays.',

  // Names of texts to copy: whether they cite this archive or the original, then what they are.
  'copy.this-archive': 'This archive',
  'copy.the-original': 'The original',
  // The style is "APA 7", for instance: its citation within a text, rather than in a list of references.
  'copy.in-the-text': '{style}, in the text',
  // Of a style that cites in notes.
  'copy.as-a-note': '{style}, note',
  'copy.in-the-bibliography': '{style}, bibliography',
  'copy.address': 'Address',
  'copy.address-in-article': 'Address in the article',
  'copy.plain-text': 'Plain text',
  'copy.wikipedia': 'Wikipedia template',
  'copy.wikipedia-original': 'Wikipedia template, the original',
  // The line below copied words. The occasion is to whom and when they were said, and the source one of those below.
  'copy.attribution': '— {speaker}, {occasion}, quoted in {source}',
  'copy.occasion': 'to {to}, {date}',
  // Stands for the occasion, or for the date in it.
  'copy.source': '{title}, {date}, as given in {archive}',
  'copy.source-of-outlet': '{title}, {outlet}, {date}, as given in {archive}',
  // The archive in the two above, where it cannot be a link.
  'copy.archive-with-address': '{archive}, {address}',

  // Feeds: the title of an entry, then who said the words, to whom and when.
  'feed.quotation': '{speaker}: {words}',
  // Stands for the date in the two above.
  // The two parts are one of the two above and one of "publication". The headline comes in quotation marks of its language.
  'feed.printed-in': '{said}. Printed in {headline}, {publication}.',
  // Titles of the links to a feed.
  'feed.as-atom': '{title} (Atom)',
  'feed.as-json-feed': '{title} (JSON Feed)',

  // The guide for language models, /llms.txt. The first five messages make a paragraph.
  'guide.counts':
    '{articles, plural, one {# article} other {# articles}} with {quotations, plural, one {# quotation} other {# quotations}}.',
  'guide.how-to-quote':
    'Every quotation is given word for word as its article prints it, misprints included, and has its own page with a permanent address (the field `url` of the data): quote the exact words and cite that address.',
  'guide.full-texts': '{count, plural, one {The article is a full text.} other {The articles are full texts.}}',
  'guide.records':
    '{count, plural, one {The article is a record, which tells a published text in the archive’s own words; only its quotations are the original’s.} other {All articles are records, which tell a published text in the archive’s own words; only their quotations are the original’s.}}',
  'guide.some-records':
    '{records, plural, one {# article is a record, which tells a published text in the archive’s own words; only its quotations are the original’s.} other {# articles are records, which tell a published text in the archive’s own words; only their quotations are the original’s.}}',
  'guide.dates-and-files':
    'Dates are EDTF: ? means uncertain, ~ approximate. Absent or null means not known. Every article is also available as .md, .txt and .json beside its page.',
  'guide.quotations-json-what': 'every quotation with speaker, date, addressee, article and address',
  'guide.quotations-csv-what': 'the same as a table',
  'guide.schema-what': 'what the fields mean',
  'guide.newest-articles': 'The newest {shown} of {all} articles',
  'guide.article': '{outlet}, {date}. {summary}',
  'guide.all-articles-what': 'by year',
  'guide.all-quotations-what': 'on one page, or by year',
  'guide.timeline-what': 'the story by the days on which things were said and happened',
  'guide.about-what': 'how articles and quotations are kept',

  // Social cards: pictures that other sites show beside a link. The first line below the words, then the second.
  'card.said': 'Said {when}',
  'card.said-to': 'Said {when}, to {to}',
  'card.date-not-recorded': 'Date of saying not recorded',
  'card.date-not-recorded-to': 'Date of saying not recorded, to {to}',
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
  'text.headline-by-archive': 'The headline is the archive’s.',
  'text.date-basis': 'How the date is known: {basis}',
  'text.original': 'Original: {address}',
  'text.link': 'Link of the words “{words}”: {address}',
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
  'everything.publication-and-byline': '{outlet} · {date} · by {byline}',
  // What is known of an article: names of facts, and what stands beside some of them.
  'everything.date': 'Date',
  'everything.event': 'What happened',
  'everything.correction': 'Correction',
  'everything.dated': '{date}. {what}',
  'everything.document': '{document}, SHA-256 <code>{checksum}</code>',

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
  'quotation-field.text':
    'the words, word for word, on one line; where the article breaks off and goes on, as with “he said”, each part is in its own quotation marks',
  'quotation-field.parts': 'the words without quotation marks, one entry for each uninterrupted run',
  'quotation-field.speaker': 'id of the speaker',
  'quotation-field.speakerName': 'name of the speaker, or what is known of an unnamed one',
  'quotation-field.speakerKind': 'kind of the speaker',
  'quotation-field.speakerPrintedAs': 'name of the speaker as the article prints it, where it is another',
  'quotation-field.to': 'outlet or programme the words were said to, in words',
  'quotation-field.said':
    'date on which they were said, in EDTF: 2023-06 is June 2023, 2023-06? is uncertain, 2023-06~ is close to it',
  'quotation-field.saidBasis': 'how that date is known',
  'quotation-field.utterance':
    'name of what was said, such as it-is-doable; quotations with the same name print the same saying in different words',
  'quotation-field.about': 'ids of the speakers of whom the words speak',
  'quotation-field.follows': 'ids of earlier quotations of which this one says what became',
  'quotation-field.answers': 'ids of the quotations to which these words are an answer',
  'quotation-field.note': 'a remark of the archive',
  'quotation-field.translation': 'a translation of the words; the words as printed are the quotation',
  'quotation-field.translationLanguage': 'BCP 47 tag of the translation',
  'quotation-field.translationBy': 'who translated the words',
  'quotation-field.article': 'id of the article that prints it',
  'quotation-field.headline': 'headline of that article',
  'quotation-field.outlet': 'outlet that published the article, in words',
  'quotation-field.published': 'date of the article, in EDTF, as in the field said',
  'quotation-field.url': 'the quotation’s permanent address',
  'quotation-field.context': 'where the words stand in the article',
  'article-field.id': 'the article’s id, which never changes',
  'article-field.headline': 'its headline',
  'article-field.headlineBy': 'whether the headline is as printed or supplied by the archive',
  'article-field.outlet': 'outlet that published it, in words',
  'article-field.byline': 'who wrote it, as the original prints the names',
  'article-field.published':
    'date of the article, in EDTF: 2023-06 is June 2023, 2023-06? is uncertain, 2023-06~ is close to it',
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
  'article-field.topics': 'ids of the topics that it is about',
  'article-field.topicNames': 'the names of these topics',
  'article-field.series': 'id of the series that it is a part of',
  'article-field.seriesName': 'the name of this series',
  'article-field.part': 'which part of the series it is, from 1',
  'article-field.pictures': 'addresses of its pictures',
  'article-field.scans': 'addresses of the scans of its printed pages',
  'article-field.manifest': 'address of the IIIF manifest of these scans',
  'article-field.transcription':
    'whether a machine read the text from the scan, whether it was then corrected, or whether it was typed',
} as const;
