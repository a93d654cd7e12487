import type { Gender } from './given-name.ts';

/** Nouns with which newspapers describe people. */
const NEUTRAL =
  'actor|star|co-star|comedian|singer|rapper|musician|songwriter|guitarist|drummer|model|host|presenter|anchor|director|producer|showrunner|creator|writer|screenwriter|author|novelist|poet|journalist|editor|reporter|columnist|critic|designer|artist|photographer|chef|athlete|player|coach|manager|captain|striker|goalkeeper|midfielder|president|vice-president|senator|governor|mayor|minister|chancellor|secretary|ambassador|politician|lawmaker|judge|lawyer|attorney|prosecutor|detective|officer|sheriff|chief|commander|general|doctor|surgeon|nurse|scientist|researcher|professor|teacher|principal|historian|economist|analyst|engineer|executive|CEO|founder|co-founder|chair|chairperson|publicist|agent|entrepreneur|billionaire|activist|campaigner|farmer|pilot|astronaut|veteran|alum|winner|nominee|champion|legend|icon|mogul|influencer|YouTuber|podcaster|filmmaker|playwright|choreographer|dancer|composer|conductor|neighbour|neighbor|resident|owner|baker|curator|librarian|gardener|driver|student';
const FEMALE =
  'actress|comedienne|congresswoman|chairwoman|spokeswoman|businesswoman|mother|mom|mum|daughter|sister|wife|widow|grandmother|aunt|girlfriend|ex-wife|queen|princess|duchess|alumna';
const MALE =
  'congressman|chairman|spokesman|businessman|father|dad|son|brother|husband|widower|grandfather|uncle|boyfriend|ex-husband|king|prince|duke|alumnus';

/** Any of the nouns, as part of a regular expression. */
export const ROLE_NOUN = `(?:${NEUTRAL}|${FEMALE}|${MALE})`;

const FEMALE_WORD = new RegExp(`\\b(?:${FEMALE}|Mrs|Ms|Miss|Dame|Lady|(?:mother|mom)-of-\\p{L}+)\\b`, 'u');
const MALE_WORD = new RegExp(`\\b(?:${MALE}|Mr|Sir|Lord|(?:father|dad)-of-\\p{L}+)\\b`, 'u');

/** The gender that roles and titles show; `undefined` when they show both or none, as "actor" does. */
export function genderOfRole(words: string): Gender | undefined {
  const [she, he] = [FEMALE_WORD.test(words), MALE_WORD.test(words)];
  if (she === he) return undefined;
  return she ? 'she' : 'he';
}
