import type { Gender } from '../cast.ts';

/** Nouns with which newspapers describe people. */
const NEUTRAL =
  'actor|nominee|candidate|spokesperson|officer|star|co-star|comedian|singer|rapper|musician|songwriter|guitarist|drummer|model|host|presenter|anchor|director|producer|showrunner|creator|writer|screenwriter|author|novelist|poet|journalist|editor|reporter|columnist|critic|designer|artist|photographer|chef|athlete|player|coach|manager|captain|striker|goalkeeper|midfielder|president|vice-president|senator|governor|mayor|minister|chancellor|secretary|ambassador|politician|lawmaker|judge|lawyer|attorney|prosecutor|detective|sheriff|chief|commander|general|doctor|surgeon|nurse|scientist|researcher|professor|teacher|principal|historian|economist|analyst|engineer|executive|CEO|CFO|COO|CTO|MP|MEP|MSP|VP|GP|DJ|founder|co-founder|chair|chairperson|publicist|agent|entrepreneur|billionaire|activist|campaigner|farmer|pilot|astronaut|veteran|alum|winner|champion|legend|icon|mogul|influencer|YouTuber|podcaster|filmmaker|playwright|choreographer|dancer|composer|conductor|neighbour|neighbor|resident|villager|islander|townsperson|commuter|motorist|owner|baker|curator|librarian|gardener|driver|student|friend|official|diplomat|adviser|advisor|strategist|consultant|operative|staffer|aide|assistant|deputy|commentator|pundit|pollster|lobbyist|moderator|panelist|interviewer|heckler|protester|demonstrator|organizer|volunteer|supporter|backer|opponent|insider|delegate|voter|worker|employee|colleague|classmate|cousin|survivor|witness|victim|expert|scholar|academic|psychologist|psychiatrist|sociologist|biologist|climatologist|physicist|meteorologist|pastor|priest|rabbi|imam|bishop|archbishop|cardinal|preacher|soldier|sergeant|colonel|admiral|marine|firefighter|investigator|regulator|banker|trader|investor|retiree|immigrant|refugee|tourist|impostor|user|blogger|correspondent|broadcaster|publisher|translator|narrator|biographer|photojournalist|therapist|counselor|counsel|magistrate|commissioner|superintendent|treasurer|organiser|ally|adversary|rival|frontrunner|front-runner|leader|boss|head|plumber|teenager|accountant|adjudicator|administrator|advocate|animator|apprentice|archaeologist|architect|archivist|arbiter|astronomer|auditor|attendee|bartender|botanist|boxer|broker|builder|butcher|butler|bystander|caregiver|caretaker|carpenter|cartoonist|cashier|caucusgoer|chaplain|chemist|chronicler|citizen|cleaner|cleric|clerk|coder|collector|comptroller|concierge|constable|constituent|contestant|contractor|cook|coordinator|coroner|councillor|councilor|councilmember|courier|cyclist|dean|dealer|debater|defendant|dentist|descendant|dermatologist|developer|diver|dissident|dietitian|ecologist|educator|electrician|emcee|envoy|essayist|evangelist|examiner|explorer|farmhand|financier|fisher|florist|forecaster|gambler|geneticist|geologist|golfer|grandparent|grocer|handler|hairdresser|humorist|hunter|informant|inmate|innkeeper|inspector|instructor|inventor|janitor|jeweler|jockey|juror|landlord|lecturer|legislator|lieutenant|lifeguard|linguist|logician|marshal|mathematician|mechanic|mediator|memoirist|merchant|microbiologist|miner|missionary|naturalist|negotiator|neurologist|neuroscientist|newscaster|observer|oncologist|onlooker|organist|painter|paralegal|paramedic|parent|parishioner|participant|passenger|passerby|patient|pediatrician|petitioner|pharmacist|philanthropist|philosopher|physician|pianist|plaintiff|premier|prisoner|promoter|proprietor|provost|psychotherapist|publican|purveyor|rancher|realtor|receptionist|rector|referee|registrar|representative|reviewer|rower|runner|sailor|sculptor|seismologist|seller|shopkeeper|shopper|skipper|socialite|spectator|speechwriter|statistician|steward|stockbroker|subscriber|supervisor|surveyor|swimmer|tailor|teammate|technician|technologist|tenant|theologian|toxicologist|trainer|trustee|tutor|tycoon|umpire|undersecretary|urbanist|vendor|veterinarian|vicar|viewer|viceroy|violinist|virologist|visitor|waiter|warden|whistleblower|whistle-blower|zoologist|epidemiologist|anthropologist|criminologist|demographer|dramatist|ethicist|futurist|cardiologist|radiologist|immunologist|pathologist|vice-chair|co-chair|co-author|co-owner|co-worker|mastermind|newcomer|incumbent|contender|challenger|standard-bearer|stalwart|loyalist|firebrand|maverick|surrogate|booster|detractor|skeptic|vlogger|tweeter|commenter|caller|speaker';
const FEMALE =
  'actress|comedienne|congresswoman|chairwoman|lady|spokeswoman|businesswoman|mother|mom|mum|daughter|sister|wife|widow|grandmother|aunt|girlfriend|ex-wife|queen|princess|duchess|alumna|woman|girl|saleswoman|policewoman|councilwoman|waitress|stewardess|hostess|heiress|landlady|granddaughter|niece|stepmother|stepdaughter|grandma|baroness|empress|nun|midwife|ballerina|forewoman|assemblywoman|alderwoman|anchorwoman|sportswoman|stateswoman|firewoman|fiancée|ex-girlfriend|mother-in-law|sister-in-law|daughter-in-law|co-chairwoman|vice-chairwoman|abbess|matriarch|schoolgirl';
const MALE =
  'congressman|chairman|spokesman|businessman|father|dad|son|brother|husband|widower|grandfather|uncle|boyfriend|ex-husband|king|prince|duke|alumnus|man|boy|guy|policeman|radioman|cameraman|fireman|councilman|salesman|anchorman|nephew|gunman|grandson|stepfather|stepson|grandpa|baron|emperor|monk|foreman|assemblyman|alderman|sportsman|fiancé|ex-boyfriend|father-in-law|brother-in-law|son-in-law|co-chairman|vice-chairman|patriarch|fisherman|craftsman|doorman|headmaster|schoolboy|clergyman|newsman|weatherman|committeeman|selectman|statesman|lawman|frontman|serviceman|airman|ombudsman|postman|milkman|seaman|infantryman|hitman|repairman|handyman';

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

const ROLE_WORD = new RegExp(`^(?:${ROLE_NOUN.slice(3, -1)})$`, 'iu');

/** Whether a word is one of the nouns. */
export function isRoleNoun(word: string): boolean {
  return ROLE_WORD.test(word);
}

/** A text that says "the senator" has named the senator; an unknown one would be "a senator". */
const FAMOUS =
  /^(?:president|senator|governor|mayor|congressman|congresswoman|nominee|candidate|businessman|businesswoman|billionaire|mogul|star|co-star|actor|actress|singer|rapper|secretary|minister|chancellor|lawmaker|politician|general|chairman|chairwoman|author|champion|striker|host|comedian|director|showrunner|lady)$/iu;

export function isFamous(role: string): boolean {
  return FAMOUS.test(role) || /-year-old$|-of-\p{L}+$/u.test(role);
}
