/** Whether texts in a language are read for who speaks: verbs of saying, roles and pronouns are known in English only. */
export function isReadForSpeakers(language = 'en'): boolean {
  return /^en(?:-|$)/iu.test(language);
}
