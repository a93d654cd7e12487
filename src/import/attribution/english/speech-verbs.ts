/** Verbs with which newspaper English says that somebody said something. Data and their inflection. */

/** Their words may follow or precede directly: "…," she said. */
const SAYING =
  'add admit announce answer argue ask assert begin boast bark boom chant chime claim comment complain conclude concede confess confide confirm contend continue counter cry declare deadpan demand dish echo elaborate emphasise emphasize exclaim explain fire gush grouse groan growl holler implore insist interject joke lament laugh maintain mumble murmur muse mutter note object observe opine plead pledge point ponder post predict proclaim promise protest quip rant rave reason recall recount reflect rejoin remark reminisce repeat reply report respond retort reveal scoff scream shout sigh snap sneer state stress suggest sum summarise summarize testify theorise theorize tweet urge venture volunteer vow wail warn whisper wonder worry yell acknowledge advise agree caution clarify allege caption disclose estimate figure finish hint indicate inform instruct interrupt marvel mention offer order phrase preach pray press propose reassure recite reiterate remind rule sing specify stipulate text thunder applaud cheer jeer gripe crow enthuse ruminate surmise hypothesise hypothesize speculate blog email e-mail rap demur crack gloat grumble intone posit proffer fume riff bellow bluster blurt blubber bray burble cackle chuckle chortle chirp coo croak croon drawl ejaculate exhort extol fib giggle grin grunt guffaw gurgle harrumph hiss hoot howl huff intimate jest jibe josh kvetch lisp moan natter orate philosophise philosophize pontificate prattle profess pronounce purr query quaver quibble rasp regale reprimand roar scowl screech shriek shrug snarl snicker sniff sniffle snort sob soothe sputter squawk squeak squeal stammer stutter tut utter vent vocalise vocalize waffle wheeze whimper whine wisecrack yelp yammer banter acquiesce react affirm attest aver avow beg beseech cajole concur conjecture counsel deduce depone dictate divulge entreat enquire inquire enunciate extrapolate impart infer itemise itemize jot mandate moralise moralize postulate prescribe prophesy rationalise rationalize reckon rebut recant remonstrate rhapsodise rhapsodize sermonise sermonize tattle underline vouch';

/** Their object is a person, a thing or an opinion: she described it as "…". */
const JUDGING =
  'accuse assail assure attack back backtrack bash belittle bemoan berate blame blast brand call castigate challenge champion characterise characterize charge chastise chide cite compare condemn congratulate credit criticise criticize deem defend demean denigrate denounce deny depict deplore deride decry describe dismiss dispute disavow dub endorse equate excoriate express fault hail hammer identify invoke knock label laud liken lambast lambaste lash mock name nickname paint pan portray praise quote rail rap rate rebuke reference refer refute reject renounce repudiate ridicule rip salute savage scold slam stun summon taunt tease term thank tout trash trumpet underscore welcome want hope believe question discuss talk speak advocate recommend require imply signal cast attribute blare claim envision imagine allude vilify warn remember admonish besmirch commend compliment demonise demonize disparage eulogise eulogize flay glorify idolise impugn insult lampoon lionize lionise malign minimise minimize pillory reproach reprove revile roast satirise satirize slander smear stigmatise stigmatize trivialise trivialize upbraid bewail christen hype exalt rebuff scorn';

/** What no rule of spelling gives: lemma, third person, past, participle in -ing, past participle. */
const IRREGULAR: readonly (readonly [string, string, string, string, string])[] = [
  ['say', 'says', 'said', 'saying', 'said'],
  ['tell', 'tells', 'told', 'telling', 'told'],
  ['write', 'writes', 'wrote', 'writing', 'written'],
  ['read', 'reads', 'read', 'reading', 'read'],
  ['speak', 'speaks', 'spoke', 'speaking', 'spoken'],
  ['think', 'thinks', 'thought', 'thinking', 'thought'],
  ['begin', 'begins', 'began', 'beginning', 'begun'],
  ['sing', 'sings', 'sang', 'singing', 'sung'],
  ['swear', 'swears', 'swore', 'swearing', 'sworn'],
  ['shoot', 'shoots', 'shot', 'shooting', 'shot'],
];

/** Verbs that speak only with a word behind them: "pointed out", "went on", "put it". */
const WITH_PARTICLE: Readonly<Record<string, readonly string[]>> = {
  'point points pointed pointing': ['out', 'to'],
  'go goes went going': ['on', 'further'],
  'put puts putting': ['it'],
  'fire fires fired firing': ['back', 'off'],
  'shoot shoots shot shooting': ['back'],
  'hit hits hitting': ['back'],
  'clap claps clapped clapping': ['back'],
  'chime chimes chimed chiming': ['in'],
  'weigh weighs weighed weighing': ['in'],
  'double doubles doubled doubling': ['down'],
  'sum sums summed summing': ['up', 'it'],
  'push pushes pushed pushing': ['back'],
  'lash lashes lashed lashing': ['out'],
  'rail rails railed railing': ['against'],
  'refer refers referred referring': ['to'],
  'allude alludes alluded alluding': ['to'],
  'cry cries cried crying': [],
};

/** Verbs whose subject never stands behind them: "told Reed" is told to Reed. */
const WITH_PERSON =
  'tell told tells call called calls describe described describes accuse accused accuses assure assured assures remind reminded reminds inform informed informs thank thanked thanks quote quoted quotes credit credited credits name named names dub dubbed dubs label labeled labelled labels compare compared blast blasted praise praised criticize criticized mock mocked slam slammed see want wanted hope believe refer referred';

const DOUBLED =
  /^(?:extol|chat|quip|aver|concur|infer|sob|jot|snap|slam|rap|refer|stun|pan|admit|rebut|grin|brag|rip|dub|crop|clap|sum|shrug|label)$/u;

/** What a form of a verb is. */
export interface VerbForm {
  readonly lemma: string;
  /** `past` may also be a past participle, `base` an infinitive or a plural's present. */
  readonly form: 'past' | 'third' | 'base' | 'ing' | 'participle';
  readonly judging: boolean;
  /** Words of which one must follow. */
  readonly particles?: readonly string[];
}

const FORMS: ReadonlyMap<string, VerbForm> = allForms();

/** Words that follow a verb of saying in a text and may end a clause. */
export function verbForm(word: string): VerbForm | undefined {
  return FORMS.get(word);
}

export function takesPerson(word: string): boolean {
  return PERSON_FORMS.has(word);
}

const PERSON_FORMS: ReadonlySet<string> = new Set(WITH_PERSON.split(' '));

function allForms(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const add = (word: string, form: VerbForm): void => {
    if (!forms.has(word)) forms.set(word, form);
  };
  for (const [words, particles] of Object.entries(WITH_PARTICLE)) {
    if (particles.length === 0) continue;
    const [lemma = '', third = '', past = '', ing = past] = words.split(' ');
    const particle = { lemma, judging: false, particles };
    if (ing !== past) add(past, { ...particle, form: 'past' });
    else add(lemma, { ...particle, form: 'past' });
    add(third, { ...particle, form: 'third' });
    add(lemma, { ...particle, form: 'base' });
    add(ing, { ...particle, form: 'ing' });
  }
  const judging = new Set(JUDGING.split(' '));
  for (const [lemma, third, past, ing, participle] of IRREGULAR) {
    add(past, { lemma, form: 'past', judging: /^(?:think|shoot)$/u.test(lemma) });
    add(third, { lemma, form: 'third', judging: false });
    add(ing, { lemma, form: 'ing', judging: false });
    add(participle, { lemma, form: 'participle', judging: false });
    add(lemma, { lemma, form: 'base', judging: false });
  }
  for (const lemma of [...SAYING.split(' '), ...judging]) {
    const kind = { lemma, judging: judging.has(lemma) };
    add(past(lemma), { ...kind, form: 'past' });
    add(third(lemma), { ...kind, form: 'third' });
    add(ing(lemma), { ...kind, form: 'ing' });
    add(lemma, { ...kind, form: 'base' });
  }
  for (const word of ['labelled', 'labelling'])
    add(word, { lemma: 'label', judging: true, form: word === 'labelled' ? 'past' : 'ing' });
  return forms;
}

function past(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return DOUBLED.test(lemma) && lemma !== 'label' ? `${lemma}${lemma.slice(-1)}ed` : `${lemma}ed`;
}

function third(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function ing(lemma: string): string {
  if (/[^e]e$/u.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return DOUBLED.test(lemma) && lemma !== 'label' ? `${lemma}${lemma.slice(-1)}ing` : `${lemma}ing`;
}

/** Verbs that only a speaker can have, so that any noun before them is one. */
const PLAIN = new Set(
  'said says told tells wrote writes added adds replied explained tweeted asked continued insisted recalled declared responded joked shouted warned announced stated noted remarked commented chanted yelled whispered claimed admitted answered reported'.split(
    ' ',
  ),
);

/** Verbs of saying whose past only somebody has who speaks; a rule may "suggest", a price "continue". */
const HUMAN = new Set(
  'argue assert boast chant bellow blurt chuckle drawl fume grunt hiss howl moan profess pontificate quaver roar screech shriek snarl snicker snort sob sputter stammer stutter wheeze whimper whine wisecrack aver avow beg beseech concur riff complain concede confess confide cry deadpan elaborate email exclaim gripe groan grouse gush holler implore interject joke lament mumble murmur muse mutter opine plead quip rant rejoin reminisce reply retort scoff scream shout sigh sneer testify theorize tweet vow whisper yell post blog gloat counter observe recount demur'.split(
    ' ',
  ),
);

/** Whether any noun beside a word speaks: before one of those verbs, or behind "according to". */
export function isPlainSaying(word: string): boolean {
  if (PLAIN.has(word) || word === 'according') return true;
  const form = FORMS.get(word);
  return form?.form === 'past' && HUMAN.has(form.lemma);
}
