/**
 * The tags under which something may be known about a language, the most special first: with script and region, with either,
 * then alone. A script that the tag leaves out is the usual one: `zh-TW` is also `zh-Hant`. Throws if the tag is not BCP 47.
 */
export function languageChain(tag: string): readonly string[] {
  const { language, region } = new Intl.Locale(tag);
  const { script } = new Intl.Locale(tag).maximize();
  return [
    ...(script !== undefined && region !== undefined ? [`${language}-${script}-${region}`] : []),
    ...(region === undefined ? [] : [`${language}-${region}`]),
    ...(script === undefined ? [] : [`${language}-${script}`]),
    language,
  ];
}
