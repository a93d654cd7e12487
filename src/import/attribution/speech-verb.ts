/** Verbs of saying in newspaper English. */

const PAST =
  'said|told|added|shared|explained|continued|responded|replied|answered|admitted|revealed|noted|recalled|wrote|tweeted|posted|captioned|joked|quipped|insisted|claimed|stated|declared|announced|confirmed|denied|argued|warned|exclaimed|shouted|yelled|whispered|mused|remarked|commented|observed|conceded|acknowledged|emphasized|emphasised|stressed|suggested|gushed|laughed|sighed|began|concluded|recounted|remembered|described|teased|agreed|disagreed|asserted|maintained|boasted|vowed|promised|urged|reported|reflected|elaborated|clarified|confessed|opined|lamented|praised|complained|predicted|pleaded|cried|chimed|countered|retorted|snapped|asked|wondered|pondered|testified|pledged|offered|hinted|disclosed|dished|expressed|echoed|interjected|repeated|reiterated|contended|alleged|cautioned|advised|enthused|raved|demanded|ordered|thanked|apologized|apologised|cracked|deadpanned|detailed|specified|summarized|summarised|volunteered|ventured|murmured|muttered|mentioned|called|dubbed|labelled|labeled|credited|quoted|texted|replied|tweeted|went on|spoke|opened up|doubled down|finished|pointed out|put it|wrote back|chimed in|signed off|hit back|fired back|shot back';
const PRESENT =
  'says|tells|adds|shares|explains|continues|responds|replies|answers|admits|reveals|notes|recalls|writes|tweets|posts|captions|jokes|quips|insists|claims|states|declares|announces|confirms|denies|argues|warns|exclaims|muses|remarks|comments|observes|concedes|acknowledges|emphasizes|stresses|suggests|gushes|laughs|concludes|remembers|describes|teases|agrees|asserts|maintains|boasts|vows|promises|urges|reports|reflects|elaborates|clarifies|confesses|laments|complains|predicts|counters|asks|wonders|goes on|points out|puts it|calls|speaks|dubs|labels';
const BASE =
  'say|tell|add|share|explain|continue|respond|reply|answer|admit|reveal|note|recall|write|tweet|post|joke|quip|insist|claim|state|declare|announce|confirm|argue|warn|remark|comment|observe|describe|report|elaborate|clarify|ask|call|point out';
const PARTICIPLE =
  'saying|telling|adding|sharing|explaining|continuing|responding|replying|answering|admitting|revealing|noting|recalling|writing|tweeting|posting|captioning|joking|quipping|insisting|claiming|stating|declaring|announcing|confirming|denying|arguing|warning|exclaiming|musing|remarking|commenting|observing|conceding|acknowledging|emphasizing|stressing|suggesting|gushing|concluding|recounting|remembering|describing|teasing|asserting|boasting|vowing|promising|urging|reporting|reflecting|elaborating|clarifying|confessing|lamenting|complaining|predicting|asking|wondering|calling|dubbing|labelling|labeling|pointing out|texting|shouting|yelling';

/** Words between a subject and its verb: "has previously", "went on to", "also exclusively". */
const BETWEEN =
  '(?:(?:also|then|later|once|first|again|even|still|since|previously|recently|reportedly|never|just|simply|quickly|has|had|have|would|will|did|does|who|went on to|goes on to|continued to|proceeded to|took to \\w+(?:\\s\\w+)? to|appeared to|seemed to|wanted to|\\p{Ll}+ly)\\s+){0,4}';

/** A finite verb of saying, as part of a regular expression. */
export const FINITE = `(?:${PAST}|${PRESENT})`;
export const SPOKEN_PARTICIPLE = `(?:${PARTICIPLE})`;

/** From the end of a subject to its verb of saying, with appositions in between: `, 67, also told`. */
export const SUBJECT_TO_VERB = new RegExp(
  `^(?:\\s+(?:close|near|familiar|connected)\\s+(?:to|with)\\s+[^,.;:\\uFFFC]{1,50}?|\\s*,[^,.;:\\uFFFC]{1,90},|\\s*\\([^)\\uFFFC]{1,60}\\)|\\s*—[^—\\uFFFC]{1,120}—)?\\s*,?\\s*${BETWEEN}(?<verb>${FINITE}|(?<=\\bto\\s)(?:${BASE}))\\b`,
  'u',
);

/** A verb before its subject, directly after quoted words: `said Nixon`, `explained the source`. */
export const INVERTED = new RegExp(`^\\s*,?\\s*(?:so\\s+|as\\s+)?(?:${FINITE})\\s+(?!to\\b|that\\b|it\\b)`, 'u');

/** The end of a clause that leads into quoted words: `she said, `, `saying: `, `captioning it, `. */
export const LEADS_IN = new RegExp(`(?:${FINITE}|${PARTICIPLE})\\b(?:\\s+[^,:\\uFFFC.]{0,60})?\\s*[,:—–]?\\s*$`, 'u');

export const PASSIVE_QUESTION =
  /\b(?:was|were|been|being|is|are|when|if)\s+(?:\w+ly\s+)?(?:asked|questioned|quizzed|pressed)\b/u;
export const ACCORDING_TO = /\b(?:according\s+to|per|in\s+the\s+words\s+of|as\s+quoted\s+by|via)\s+$/iu;
