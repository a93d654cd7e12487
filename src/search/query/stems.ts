/** Cuts a word to its stem; words with one stem are forms of each other. */
export type Stemmer = (form: string) => string;

/** Irregular English words and spelling variants, one family per `|`. The first form is the family's stem. */
const IRREGULAR = `be am is are was were been being|have has had having|do does did done doing|say says said saying|go goes
went gone going|get gets got gotten|make makes made making|know knows knew known|think thinks thought thinking|take
takes took taken taking|see sees saw seen seeing|come comes came coming|give gives gave given giving|find finds
found|tell tells told telling|feel feels felt|leave leaves left leaving|put puts putting|mean means meant|keep keeps
kept|let lets letting|begin begins began begun beginning|show shows showed shown|hear hears heard|run runs ran
running|hold holds held|bring brings brought|write writes wrote written writing|sit sits sat sitting|stand stands
stood|lose loses lost losing|pay pays paid|meet meets met|speak speaks spoke spoken|read reads|spend spends
spent|grow grows grew grown|win wins won winning|teach taught|buy buys bought|fight fights fought|send sends sent|build
built|fall falls fell fallen|cut cuts cutting|sell sold|drive drove driven driving|break broke broken|choose chose
chosen choosing|sleep slept|wear wore worn|catch caught|draw drew drawn|sing sang sung|swim swam swum|fly flew flown
flies|forget forgot forgotten|forgive forgave forgiven|understand understood|become became becoming|shake shook
shaken|throw threw thrown|wake woke woken|rise rose risen|sink sank sunk|steal stole stolen|stick stuck|strike struck|hide
hid hidden|lie lay lain lying|lead led|eat ate eaten|drink drank drunk|ride rode ridden|tear tore torn|blow blew
blown|man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|wife wives|life lives|self
selves|good better best|bad worse worst|die dies died dying|isnt aint|colour color|favourite favorite|theatre theater|news`;

const FAMILY: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split('|').flatMap((family) => {
    const forms = family.trim().split(/\s+/u);
    return forms.map((form) => [form, forms[0] ?? form] as const);
  }),
);

/** A stemmer that knows irregular words too, where we have a list of them. Stems are compared, never shown. */
export function withIrregular(language: string, stem: Stemmer): Stemmer {
  if (language !== 'en') return remembered(stem);
  return remembered((form) => {
    const regular = FAMILY.get(form);
    if (regular !== undefined) return regular;
    const base = stem(form);
    return FAMILY.get(base) ?? base;
  });
}

/** Stems each word once: texts and chunks repeat their words, and stemming took a sixth of the time of a search. */
function remembered(stem: Stemmer): Stemmer {
  const known = new Map<string, string>();
  return (form) => {
    const before = known.get(form);
    if (before !== undefined) return before;
    const made = stem(form);
    known.set(form, made);
    return made;
  };
}
