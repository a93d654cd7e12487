/** One page of every kind, from the site's root without a slash in front. */
export const kindsOfPage = [
  { kind: 'the home page', address: './' },
  { kind: 'the list of articles', address: 'articles/' },
  { kind: 'an article', address: 'articles/2023-08-24-an-unplanned-whistle/' },
  { kind: 'an article of an unknown outlet', address: 'articles/2023-08-not-on-the-programme/' },
  { kind: 'a quotation with two wordings', address: 'q/b3nntpgd/' },
  { kind: 'a quotation without a date', address: 'q/gdw9skrj/' },
  { kind: 'a quotation that says what became of another', address: 'q/2zr8n9j2/' },
  { kind: 'a speaker', address: 'speakers/graham-oduya/' },
  { kind: 'what is said of a speaker', address: 'speakers/edith-marlowe/about/' },
  { kind: 'an outlet', address: 'outlets/coast-weekly/' },
  { kind: 'the quotations', address: 'quotations/' },
  { kind: 'the timeline', address: 'timeline/' },
  { kind: 'the search page', address: 'search/' },
  { kind: 'the search page with results', address: 'search/?q=stubborn' },
  { kind: 'the search page with a phrase', address: 'search/?q=“no%20sensible%20prospect”' },
  { kind: 'the search page with a slip mended', address: 'search/?q=stubbron%20treet&kind=quotation' },
  { kind: 'the search page without results', address: 'search/?q=qwxzvkq' },
  { kind: 'the page about the data', address: 'data/' },
  { kind: 'the whole archive in one file', address: 'everything.html' },
  { kind: 'the page about the archive', address: 'about/' },
  { kind: 'the page for unknown addresses', address: 'no-such-page/' },
] as const;

/** The pages of the first fixture archive that readers see most, one of a kind. */
export const mainPages = [
  './',
  'articles/2023-06-oduya-on-the-crossing/',
  'q/b3nntpgd/',
  'timeline/',
  'search/?q=stubborn',
] as const;
