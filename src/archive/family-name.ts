/** What stands behind a family name: "Robert Downey Jr.". */
const SUFFIX = /,? (?:Jr\.?|Sr\.?|I{2,3}|IV)$/u;

/** A name without what stands behind the family name. */
export function withoutSuffix(name: string): string {
  return name.replace(SUFFIX, '');
}

/**
 * Whether a name begins or ends with a family name, as whole words. In names that are written without spaces, as 村上春樹 and
 * 김연아, nothing shows where it ends.
 */
export function hasFamilyName(name: string, familyName: string): boolean {
  const whole = withoutSuffix(name);
  if (whole === familyName) return true;
  const gap = HAS_SPACES.test(whole) ? ' ' : '';
  return whole.startsWith(`${familyName}${gap}`) || whole.endsWith(`${gap}${familyName}`);
}

/** Spaces, or letters of a script that has capitals and so has spaces too. */
const HAS_SPACES = /[ \p{Lu}\p{Ll}]/u;
