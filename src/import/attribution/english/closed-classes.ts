/** The small classes of English words: they bound noun phrases and clauses. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const DETERMINERS = set(
  'the a an this that these those his her its their my our your some any many several most all both each every one two three four five six another other no various numerous few',
);

export const PREPOSITIONS = set(
  'of for at from in with to on by about against into onto over under during after before through between among around near outside inside across behind beyond like than per via without within including toward towards upon despite amid alongside except until since as',
);

/** Prepositions that may hold a noun phrase together: the head of the group, a baker from Norwich. */
export const LINKING_PREPOSITIONS = set('of for at from in with to on by about against near behind over');

/** They begin another clause or another member of a list. */
export const CONJUNCTIONS = set(
  'and but or nor so yet that because if when while although though whether where whereas unless once since as after before until than then',
);

export const RELATIVES = set('who whom whose which that');

export const SUBJECT_PRONOUNS = set('he she they it i we you who');

export const AUXILIARIES = set(
  "has have had having would will wo did does do could can may might must should shall is are was were be been being am ’s 's ’d ’ve ’ll",
);

export const BE = set("is are was were be been being am ’s 's");

export const MODALS = set('to would will did does do could can may might must should shall');

/** Adverbs without -ly that stand between a subject and its verb. */
export const ADVERBS = set(
  'also then later once first again even still since never just ever now always often soon further not twice sometimes meanwhile instead too already almost merely rather simply however reportedly long ago likewise similarly there all both himself herself themselves itself today yesterday tonight monday tuesday wednesday thursday friday saturday sunday',
);

/** Verbs before an infinitive or participle of saying: "went on to say", "continued to insist", "began by saying". */
export const CATENATIVES = set(
  'went goes go came comes continued continues began begins appeared appears seemed seems proceeded proceeds wanted wants managed used tried tries took takes decided declined refused moved rushed hastened started stopped chose happened tended likes liked helped paused kept keeps turned stood on',
);

export const BEGINS_SENTENCE = set(
  'The A An He She They It We I You This That These Those But And Or So His Her Its Their In On At For By From As If When While After Before Although Though Since Because Not No There Here What Who Why How Then Now Meanwhile However Later Some Many Most Both',
);

/** Days and the like, which stand where a name may stand: "said Reed Monday". */
export const TIMES = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. yesterday today tonight last this next earlier later recently afterward afterwards ago early late when as while after before during at in on about of to that with from by via if and but because through over upon despite amid',
);
