import type { AstroIntegration } from 'astro';
import { languageOf, STEMMERS } from '../languages.ts';

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;
type VitePlugins = NonNullable<NonNullable<Parameters<Setup>[0]['config']['vite']>['plugins']>;
export type VitePlugin = VitePlugins[number];

const NAME = 'virtual:search-stemmers';

/**
 * Makes a module of the stemmers of the archive's languages, so that the search page downloads those and no others.
 *
 * @param languages BCP 47 tags, with repetitions
 * @see https://vite.dev/guide/api-plugin.html#virtual-modules-convention
 */
export function stemmerModule(languages: () => Promise<readonly string[]>): VitePlugin {
  return {
    name: 'search-stemmers',
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
    load: async (id: string) => {
      if (id !== `\0${NAME}`) return undefined;
      const known = [...new Set((await languages()).map(languageOf))].toSorted().flatMap((language) => {
        const source = STEMMERS.get(language);
        return source === undefined ? [] : [{ language, ...source }];
      });
      return [
        ...known.map(({ language, module, name }) => `import { ${name} as ${language} } from '${module}';`),
        `export const stemmers = { ${known.map(({ language }) => language).join(', ')} };`,
      ].join('\n');
    },
  };
}

/** The stemmer of a language; what leaves words as they are when we have none. @param tag BCP 47 */
export async function stemmerOf(tag: string): Promise<(word: string) => string> {
  const source = STEMMERS.get(languageOf(tag));
  if (source === undefined) return (word) => word;
  const module = (await import(source.module)) as Readonly<Record<string, (word: string) => string>>;
  return module[source.name] ?? ((word) => word);
}
