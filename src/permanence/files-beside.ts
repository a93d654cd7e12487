const TWINS = ['.json', '.md', '.txt'];
const FEEDS = ['feed.xml', 'feed.json'];

/**
 * What stands beside the page of an address: the twins of an article for machines, the feeds of a list.
 * Always in the same order, so that the files beside two pages of one kind belong together.
 */
export function filesBeside(address: string): readonly string[] {
  if (/^\/articles\/\d{4}-[a-z0-9-]+\/$/.test(address))
    return TWINS.map((ending) => `${address.slice(0, -1)}${ending}`);
  return /^\/(?:speakers|outlets|topics|series)\/[a-z0-9-]+\/$/.test(address)
    ? FEEDS.map((name) => `${address}${name}`)
    : [];
}
