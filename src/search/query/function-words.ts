/** English words that hold a sentence together and say nothing about its subject, and those of questions. */
const FUNCTION_WORDS = new Set(
  `a about above after again against all almost also although always am among an and another any anybody anyone anything
are arent around as at be because been before being below between both but by can cannot cant could couldnt did didnt do
does doesnt doing dont down during each either else enough ever every everybody everyone everything few for from further
get gets getting got had hadnt has hasnt have havent having he her here hers herself him himself his how however i if im in
into is isnt it its itself ive just least less let lets like many may maybe me might mine more most much must my myself
neither never no nobody none nor not nothing now of off on once one ones only onto or other others our ours ourselves out
over own perhaps quite rather really same shall she should shouldnt since so some somebody someone something somewhere still
such than that thats the their theirs them themselves then there theres these they theyre this those though through thus to
together too toward towards under until unto up upon us very via was wasnt we well were werent what whatever when whenever
where whether which while who whoever whom whose why will with within without wont would wouldnt yes yet you youre your
yours yourself yourselves mention mentioned mentions quotation quote quoted quotes said say saying says
tell telling tells told`.split(/\s+/u),
);

/** Whether a word of a question says nothing about what is asked for: "what did she say about". */
export function isFunctionWord(form: string): boolean {
  return FUNCTION_WORDS.has(form);
}
