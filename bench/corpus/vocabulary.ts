import { between, pick, type Random } from './random.ts';

/**
 * English words by falling frequency, as news uses them. They make the corpus compete for the words that people really
 * type; without them every query word would be rare, and every engine would look good.
 */
const ENGLISH =
  `the to of and a in that is it for i was on with he as you be this at we have they but not are his from or by she her
has an had will my were what so there all one their if about would when who can more no out do up said just like know
been people think time its get which me than them time into really some other could new only him going over then also
because how now two very want where first our first year way even well back any good see make after did us years right
most go should down day got come much don't it's i'm that's didn't can't never still say too something those being your
here thing things last before take lot love long own many life feel made while around work great need always little
through big off look show season series character story stars episode moment fans actor actress film movie role scene
friend friends friendship women woman man men girl family money decision career part chance door phone call text kiss
script writer producer director cast crew studio network interview podcast magazine morning night week month today
tomorrow again ever another next start end finish best better happy sad sick tired angry proud strong weak gentle kind
beautiful gorgeous magical magic amazing special funny smart young old real true false clear open close small large
hard easy early late high low free full empty empowered successful professional personal public private famous heart
mind face voice word words idea ideas question answer truth lie fact reason point place house home city street country
world universe london paris york berlin america england news report source statement rumor feud fight fighting quarrel
peace war power energy light dark water fire earth air music song dance book chapter page line letter message email
picture photo video camera screen stage theatre award prize party funeral wedding birthday anniversary flowers dinner
lunch coffee wine bread table chair window garden car train plane ship boat sea river road bridge school university
college student teacher colleague colleagues boss company business market price cost pay paid sell buy bought bank
budget job jobs worker workers doctor hospital health body hand hands head eyes hair foot blood pain death dead born
child children mother father sister brother daughter son wife husband baby dog cat horse bird fish tree leaf snow rain
sun wind storm summer winter spring autumn monday tuesday friday sunday january march june august december hour minute
second third half quarter number hundred thousand million president minister government law court judge police crime
prison vote election party leader leaders member members group team player game match goal season win won lose lost
play played playing put puts run running walk walked talk talked talking speak spoke spoken tell told ask asked hear
heard listen listened read write wrote written watch watched find found give gave given keep kept leave left let live
lived move moved turn turned bring brought hold held stand stood sit sat fall fell grow grew change changed believe
believed understand understood remember remembered forget forgot hope hoped wish wished expect expected decide decided
happen happened happening shift shifted surface surfaced manifest return returned join joined meet met reunite begin
began begun continue continued stop stopped finally suddenly exactly certainly probably maybe perhaps together apart
alone away forward behind above below inside outside near far quick quickly slow slowly simply actually honestly
absolutely totally completely nearly almost enough quite rather sometimes often usually once twice since until though
although however instead despite without within between among against during under across along toward both each every
either neither such same different several few less least worse worst nothing everything anything someone everyone
anyone nobody everybody myself yourself himself herself ourselves themselves`
    .trim()
    .split(/\s+/u);

const ONSETS =
  'b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p ph pl pr qu r s sc sh sl sp st str t th tr v w wh'.split(' ');
const NUCLEI = 'a a a e e e e i i i o o o u u ai ea ee ie oa oo ou au ay'.split(' ');
const CODAS = ' . . . b ck d ft g l ll m mp n nd ng nk nt p r rd rk rm rn rt s sk ss st t tch th x'.trim().split(' ');
const ENDINGS = [
  '',
  '',
  '',
  '',
  's',
  's',
  'ed',
  'ing',
  'er',
  'ly',
  'tion',
  'ness',
  'al',
  'ity',
  'ous',
  'able',
  'ment',
  'y',
  'o',
  'ez',
  'son',
  'ski',
];

/** A word that looks like English and means nothing. */
export function inventWord(random: Random): string {
  // As long as English words outside the first thousand: seven to eight letters.
  const syllables = random() < 0.3 ? 1 : random() < 0.8 ? 2 : 3;
  let word = '';
  for (let syllable = 1; syllable <= syllables; syllable++) {
    const coda = syllable === syllables || random() < 0.35 ? pick(random, CODAS) : '.';
    word += pick(random, ONSETS) + pick(random, NUCLEI) + (coda === '.' ? '' : coda);
  }
  return word + pick(random, ENDINGS);
}

/**
 * The list holds the commonest words without gaps, and then fewer and fewer of those in between: its last words are
 * about the 7,000th of English.
 */
function commonRank(index: number): number {
  return index < 150 ? index : 150 * (index / 150) ** 2.5;
}

/** Words by falling frequency, and how to draw one so that the n-th is about n times rarer than the first. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly draw: (random: Random) => string;
}

/**
 * @param own words of the real articles: those beyond the list of common ones are spread over the ranks behind the
 *   commonest, so that the hidden quotations are made of the same words as the hay
 * @param size number of distinct words
 */
export function zipfVocabulary(random: Random, own: readonly string[], size: number): Vocabulary {
  const common = [...new Set(ENGLISH)];
  const known = new Set(common);
  const byRank = new Map<number, string>();
  const place = (word: string, rank: number): void => {
    let free = Math.min(Math.floor(rank), size - 1);
    while (byRank.has(free)) free = (free + 1) % size;
    byRank.set(free, word);
  };
  for (const [index, word] of common.entries()) place(word, commonRank(index));
  for (const word of own) {
    if (known.has(word)) continue;
    known.add(word);
    place(word, between(random, Math.min(2000, size / 4), size - 1));
  }
  const words: string[] = [];
  while (words.length < size) {
    const taken = byRank.get(words.length);
    const word = taken ?? inventWord(random);
    if (taken === undefined && (word.length < 3 || known.has(word))) continue;
    known.add(word);
    words.push(word);
  }
  const cumulative = new Float64Array(words.length);
  let sum = 0;
  // Mandelbrot's shift of 2.7 keeps "the" near 6 % of all words, as in English.
  for (let rank = 0; rank < words.length; rank++) cumulative[rank] = sum += 1 / (rank + 2.7);
  const draw = (source: Random): string => {
    const target = source() * sum;
    let low = 0;
    let high = cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulative[middle] ?? 0) < target) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
  return { words, draw };
}
