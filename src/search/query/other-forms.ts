/**
 * Forms under which a text may have a typed word because of the way its language writes. Unlike a guess at a misspelt
 * word these are the same word.
 */
export interface OtherForms {
  /** Whole words to look up. */
  readonly words: readonly string[];
  /** Whether words that begin with the typed one are it with a particle or an ending. */
  readonly continued: boolean;
}

/** Particles at the end of a Korean noun, the longest first. */
const KOREAN_PARTICLES =
  '에서는 에서도 으로는 으로도 이라고 에게서 까지는 에서 에게 한테 으로 까지 부터 처럼 보다 이나 라고 은 는 이 가 을 를 의 에 도 로 와 과 만 나'.split(
    ' ',
  );

const HEBREW_PREFIXES = ['ה', 'ב', 'ל', 'ו', 'מ', 'ש', 'כ'];
const ARABIC_PREFIXES = ['و', 'ب', 'ل', 'ف', 'ك', 'ال', 'وال', 'بال', 'لل', 'فال', 'كال'];

/** Article or preposition before an apostrophe that somebody left out: "loreal" for L’Oréal. */
const ELIDED = /^(?:[cdjlmnst]|qu)(?=[aeiouyh]\w{2})/;

export function otherForms(form: string): OtherForms {
  if (/\p{Script=Hangul}/u.test(form)) {
    const particle = KOREAN_PARTICLES.find((end) => form.endsWith(end) && form.length > end.length + 1);
    const noun = form.slice(0, -(particle?.length ?? form.length));
    return {
      words:
        noun === '' ? [] : [noun, ...KOREAN_PARTICLES.map((other) => noun + other).filter((word) => word !== form)],
      continued: form.length > 1,
    };
  }
  if (/\p{Script=Hebrew}/u.test(form)) return { words: prefixed(form, HEBREW_PREFIXES), continued: false };
  if (/\p{Script=Arabic}/u.test(form)) return { words: prefixed(form, ARABIC_PREFIXES), continued: false };
  const withoutE = form.replaceAll(/([aou])e/g, '$1');
  const elided = ELIDED.exec(form);
  return {
    words: [
      ...(withoutE === form ? [] : [withoutE]),
      ...(elided === null ? [] : [form.slice(elided[0].length)]),
      ...(/^\d+$/.test(form) ? ['st', 'nd', 'rd', 'th'].map((ordinal) => form + ordinal) : []),
      ...(/^\d+(?:st|nd|rd|th)$/.test(form) ? [form.slice(0, -2)] : []),
    ],
    continued: false,
  };
}

/** The word without the prefix it may have, and both with each prefix. */
function prefixed(form: string, prefixes: readonly string[]): readonly string[] {
  const bare = prefixes.flatMap((prefix) =>
    form.startsWith(prefix) && form.length > prefix.length + 1 ? [form.slice(prefix.length)] : [],
  );
  const words = [...bare, ...[form, ...bare].flatMap((word) => prefixes.map((prefix) => prefix + word))];
  return [...new Set(words)].filter((word) => word !== form);
}
