import type { Grammar } from '../grammar.ts';
import { needsName, ownsStop } from './abbreviations.ts';
import { castOf } from './cast.ts';
import { speechClauses } from './clauses.ts';
import { BEGINS_SENTENCE } from './closed-classes.ts';
import { mainSubject } from './main-subject.ts';
import { phraseBefore } from './phrase-before.ts';
import { referentOf } from './referents.ts';
import { isFamous } from './role-noun.ts';
import { isPlainSaying } from './speech-verbs.ts';
import { ANONYMOUS, unnamedOf } from './unnamed.ts';

/** How English newspapers say who speaks. */
export const ENGLISH: Grammar = {
  ownsStop,
  needsName,
  beginsSentence: (word) => BEGINS_SENTENCE.has(word),
  castOf,
  speechClauses,
  mainSubject,
  phraseBefore,
  referentOf,
  unnamedOf,
  isFamous,
  anonymous: ANONYMOUS,
  introduces: (word) => /^(?:an?|one|another)$/u.test(word),
  isPlainSaying,
  // Not the police, courts or councils: those of a place mostly have no other name.
  standIns:
    /^(?:newspaper|paper|magazine|website|site|company|firm|retailer|manufacturer|airline|automaker|carmaker|brewery|supplier|insurer|start-up|startup|conglomerate|subsidiary|nonprofit|non-profit|charity|watchdog|think-tank|outlet|tabloid)$/iu,
  joins: /^and$/u,
  pronouns: /^(?:he|she|they|i|we)$/u,
  subordinates: /^(?:when|while|after|before|because|if|once|since|until|as|unless)$/u,
  connectives: /^as$/u,
  endsRole: /^(?:and|but|or|as|in|at|on|with|to|by|for|from|that|which|who|is|was)$/u,
  capitalBehind: true,
  insertsClauses: false,
  takesObject: /^(?:to|at|with|for|against|about|from|on)$/u,
  announces: /\b(?:below|following|as follows)\.?$/u,
  names:
    /\b(?:titled|entitled|call(?:s|ed|ing)?|named|naming|termed|labell?ed|known as|nicknamed|dubbed|song|single|album|film|movie|episode|book|novel|series|show|sketch|poem|play|essay|article|podcast|drama|sitcom|hit|the (?:word|term|phrase)s?)\s*,?\s*$/iu,
  // NBC’s “Coast Today,” on “Coast Today”: a programme.
  places: /(?:['’]s|\b(?:on|of|in|to))\s*$/u,
  capitalNouns: false,
  addresses:
    /\b(?:told|tells|telling|(?:interview|conversation|chat|speaking|spoke|speak|sat down|talking|talked)\s+(?:\w+\s+)?(?:with|to)|appearance\s+on|podcast|posted\s+on|on)\s+(?:the\s+)?$/u,
  asked: {
    verbs: /^(?:asked|questioned|quizzed|pressed)$/u,
    passive: /^(?:was|were|been|being|is|are|when|if|ly)$/u,
  },
};
