/** Irregular words and spelling variants, one family per `|`. The first form is the family's stem. */
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

/**
 * The stem of a word: "manifests", "manifested" and "manifesting" share one, as do "say" and "said". Stems are compared,
 * never shown. Only English endings are stripped. Endings that make a new word stay, apart from -ly and -al: joining too
 * few forms costs a reader one word of a query, joining too many ("universe", "university") shows wrong results.
 */
export function stemOf(form: string): string {
  const family = FAMILY.get(form);
  if (family !== undefined) return family;
  if (form.length <= 3 || /[^a-z]/u.test(form)) return form;
  const base = withoutVerbEnding(withoutPlural(form));
  return (
    FAMILY.get(base) ??
    base
      .replace(/(?<=\w{4})(?:ally|ly|al)$/u, '')
      .replace(/(?<=\w{3})e$/u, '')
      .replace(/(?<=\w{2})(?:ie|y|i)$/u, 'i')
  );
}

function withoutPlural(form: string): string {
  if (form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/u.test(form)) return form.slice(0, -2);
  return /[^sui]s$/u.test(form) ? form.slice(0, -1) : form;
}

function withoutVerbEnding(form: string): string {
  const ending = /(?:ied|ier|iest)$/u.exec(form) ?? /(?:ing|ed)$/u.exec(form);
  if (ending === null) return form;
  const base = form.slice(0, ending.index);
  if (base.length < 3 || !/[aeiouy]/u.test(base)) return form;
  if (ending[0].startsWith('i') && ending[0] !== 'ing') return `${base}y`;
  // "stopped" → "stop", but "called" → "call".
  return /([^aeioulsz])\1$/u.test(base) ? base.slice(0, -1) : base;
}
