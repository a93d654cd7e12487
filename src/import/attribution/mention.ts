import type { CastMember } from './cast.ts';
import type { Gender } from './given-name.ts';
import { escaped } from './person-name.ts';
import { genderOfRole, ROLE_NOUN } from './role-noun.ts';

/** A place in the narrative where somebody is named, described or meant by a pronoun. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly referent: Referent;
  /** True for "Cattrall’s" and "his". */
  readonly possessive: boolean;
}

type Referent =
  | { readonly kind: 'member'; readonly candidates: readonly CastMember[] }
  | { readonly kind: 'pronoun'; readonly gender?: Gender }
  /** "the Gilded Age star, 55": a description instead of a name. */
  | { readonly kind: 'role'; readonly role: string; readonly age?: string; readonly gender?: Gender }
  /** "a source", "the insider", "a spokesperson for Max". */
  | { readonly kind: 'unnamed'; readonly noun: string; readonly of?: string; readonly title?: string };

/** A word inside a description. "And", "of" and "the" count only as parts of a title: the Sex and the City star. */
const INNER_WORD =
  "(?:(?:and|of|in|on)(?=\\s(?:the\\s)?\\p{Lu})|the(?=\\s\\p{Lu})|(?!(?:and|of|that|who|which|is|was|were|are|has|had|in|on|at|to|from|for|with|said|told|the)\\b)[\\p{L}\\p{N}.’'&-]+)";

const ROLE = new RegExp(
  `\\b[Tt]he\\s+(?<role>(?:${INNER_WORD}\\s+){0,7}?(?<head>\\d{1,3}-year-old|(?:mother|father|mom|dad)-of-\\p{L}+|${ROLE_NOUN}))(?![\\p{L}-])(?:\\s*[,(]\\s*(?<age>\\d{1,3})\\s*[,)])?`,
  'gu',
);

const UNNAMED =
  /\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|[Oo]ur|[Tt]his|[Aa]\s+second)\s+(?:(?!source|insider)[\p{Ll}-]+\s+){0,3}(?<noun>sources?|insiders?|spokes(?:person|woman|man)|representative|rep|pal|confidante?|official|eyewitness|witness|onlooker|bystander|informant|tipster|whistleblower|friend|relative|neighbou?r|fan|viewer|attendee|staffer|aide|employee|commenter|user)\b(?:\s+(?:for|of|at|from|close\s+to)\s+(?:the\s+)?(?<of>\p{Lu}[\p{L}&.’'-]*(?:\s\p{Lu}[\p{L}&.’'-]*){0,3})|\s+(?:close|near|familiar)\s+(?:to|with)\s+(?:(?:the|her|his|their)\s+)?[\p{L}’'-]+)?|(?<![\p{L}])(?<plural>[Ss]ources|[Ii]nsiders)\b/gu;

/** Words that may stand before a verb of saying but do not name the speaker. */
const NO_SPEAKER =
  /^(?:it|this|that|which|who|what|there|here|he|she|they|we|i|you|and|but|as|when|then|not|so|also|a|an|the)$/iu;

/** A run of capitalised words: "the Ministry of Agriculture". */
const CAPITALISED =
  "\\p{Lu}[\\p{L}&.’'-]*(?:\\s+(?:of\\s+(?:the\\s+)?|for\\s+(?:the\\s+)?|and\\s+|the\\s+)?\\p{Lu}[\\p{L}&.’'-]*){0,4}";
/** Anybody before a verb of saying: "one passenger wrote", "the company said", "police said". */
const ANYBODY = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?<who>(?:[Aa]n?|[Oo]ne|[Aa]nother|[Tt]he)\\s+(?:\\p{Ll}[\\p{L}-]*\\s+){0,2}?(?:${CAPITALISED}|\\p{Ll}[\\p{L}-]+)|${CAPITALISED}|[Pp]olice|[Oo]fficials|[Aa]uthorities|[Pp]rosecutors|[Rr]esearchers|[Ff]ans|[Cc]ritics)(?=\\s+(?:also\\s+|later\\s+|has\\s+|had\\s+)?(?:said|says|told|tells|wrote|writes|added|adds|announced|explained|claimed|stated|replied|commented|tweeted|posted|asked|warned|insisted|confirmed)\\b)`,
  'gu',
);

const PRONOUN = /(?<![\p{L}\p{N}’'-])(?<word>[Ss]he|[Hh]e|[Hh]er|[Hh]is|[Hh]im|[Tt]hey|[Tt]heir)(?![\p{L}\p{N}-])/gu;

/** Longest text that is searched for a name after a role, in UTF-16 units. */
const LONGEST_NAME = 100;

/** Makes a function that finds the mentions in a text. The patterns are built once for a cast. */
export function mentionFinder(cast: readonly CastMember[]): (told: string) => readonly Mention[] {
  const byForm = new Map<string, CastMember[]>();
  for (const member of cast) {
    for (const form of member.forms) byForm.set(form, [...(byForm.get(form) ?? []), member]);
  }
  const forms = [...byForm.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = `(?<![\\p{L}\\p{N}#])(?:${forms.join('|') || '(?!)'})(?![\\p{L}\\p{N}])(?<own>['’‘]s?(?!\\p{L}))?`;
  const names = new RegExp(pattern, 'gu');
  const nameAhead = new RegExp(`^\\s+${pattern}`, 'u');
  return (told) => {
    const found: Mention[] = [];
    const add = (mention: Mention): void => {
      if (!found.some(({ start, end }) => mention.start < end && start < mention.end)) found.push(mention);
    };
    // Descriptions first: "the Sex and the City star" is one mention, even if it contains names.
    for (const match of told.matchAll(ROLE)) {
      const { role = '', head = '', age } = match.groups ?? {};
      const end = match.index + match[0].length;
      // "the showrunner Michael Patrick King" is a name with a role before it.
      if (age === undefined && nameAhead.test(told.slice(end, end + LONGEST_NAME))) continue;
      const gender = genderOfRole(head);
      const years = /^(\d{1,3})-year-old$/u.exec(head)?.[1] ?? age;
      const possessive = /^['’]s/u.test(told.slice(end));
      add({
        start: match.index,
        end: age === undefined ? end : match.index + 4 + role.length,
        text: told.slice(match.index, match.index + 4 + role.length),
        referent: {
          kind: 'role',
          role,
          ...(years !== undefined && { age: years }),
          ...(gender !== undefined && { gender }),
        },
        possessive,
      });
    }
    for (const match of told.matchAll(UNNAMED)) {
      const { noun, plural, of } = match.groups ?? {};
      add({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        referent: {
          kind: 'unnamed',
          noun: (noun ?? plural ?? 'source').toLowerCase(),
          ...(of !== undefined && { of }),
        },
        possessive: false,
      });
    }
    for (const match of told.matchAll(names)) {
      const own = match.groups?.own ?? '';
      const form = match[0].slice(0, match[0].length - own.length);
      add({
        start: match.index,
        end: match.index + match[0].length,
        text: form,
        referent: { kind: 'member', candidates: byForm.get(form) ?? [] },
        possessive: own !== '',
      });
    }
    for (const match of told.matchAll(PRONOUN)) {
      const word = (match.groups?.word ?? '').toLowerCase();
      const gender = word.startsWith('the') ? undefined : word.startsWith('she') || word === 'her' ? 'she' : 'he';
      add({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        referent: { kind: 'pronoun', ...(gender !== undefined && { gender }) },
        possessive: /^(?:her|his|their)$/u.test(word),
      });
    }
    for (const match of told.matchAll(ANYBODY)) {
      const who = match.groups?.who ?? '';
      if (NO_SPEAKER.test(who) || who.length < 3) continue;
      add({
        start: match.index,
        end: match.index + who.length,
        text: who,
        referent: { kind: 'unnamed', noun: who.replace(/^(?:an?|one|another|the)\s+/iu, ''), title: who },
        possessive: false,
      });
    }
    return found.toSorted((a, b) => a.start - b.start);
  };
}
