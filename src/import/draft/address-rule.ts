import type { AddressWords } from '../sources/page/extraction.ts';

/** How a site made the addresses of its texts; `undefined` for a text whose day is not known. */
export type AddressRule = (words: AddressWords, published: string | undefined) => string | undefined;

/** What may stand in a rule, as in the configurations of Hugo and Jekyll. */
export const RULE_PARTS = [':year', ':month', ':day', ':slug', ':filename'] as const;

/** Reads a rule such as `/:year/:month/:day/:slug/`. */
export function parseAddressRule(text: string): { readonly rule: AddressRule } | { readonly failure: string } {
  if (!text.startsWith('/')) return { failure: `"${text}" does not begin with a slash` };
  const unknown = (text.match(/:\w+/gu) ?? []).filter((part) => !(RULE_PARTS as readonly string[]).includes(part));
  if (unknown.length > 0)
    return { failure: `"${unknown.join('", "')}" cannot be filled in; there are ${RULE_PARTS.join(', ')}` };
  return {
    rule: (words, published = '') => {
      const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(published) ?? [];
      const values: Readonly<Record<string, string | undefined>> = { year, month, day, ...words };
      const parts = [...text.matchAll(/:(\w+)/gu)];
      if (parts.some(([, name = '']) => values[name] === undefined)) return undefined;
      return text.replace(/:(\w+)/gu, (_, name: string) => values[name] ?? '');
    },
  };
}
