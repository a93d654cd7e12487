/** Words whose full stop is their own. */

/** A name follows, so their stop never ends a sentence. */
const TITLES =
  'Mr Mrs Ms Dr Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Sgt Capt Cmdr Adm Rev Hon St Fr Pres Supt Det Atty Sec Messrs';

/** They may also stand at the end of a sentence. */
const OTHERS =
  'Jr Sr vs No Inc Ltd Co Cos Corp Bros LLC Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ave Blvd Rd Mt Ft Dept Univ Assn etc al approx est a.m p.m';

const TITLE = new Set(TITLES.split(' '));
const OTHER = new Set(OTHERS.split(' '));

/** Whether the stop behind a word belongs to it. "R-Wis." counts as "Wis.", a single capital as an initial. */
export function ownsStop(word: string): boolean {
  const last = word.split('-').at(-1) ?? word;
  return TITLE.has(word) || OTHER.has(last) || /^\p{Lu}$/u.test(last) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
}

/** Whether a name must follow a word with a stop: titles and the initials of names. */
export function needsName(word: string): boolean {
  return TITLE.has(word) || /^\p{Lu}$/u.test(word);
}
