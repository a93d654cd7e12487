import type { Gender } from '../cast.ts';

/**
 * Common given names in English-language news, by the pronoun that most people of that name use. Titles and roles in
 * the article count for more. Names of both (Alex, Jordan, Taylor) only show that somebody is a person.
 */

const SHE =
  'abigail ada adele agnes aisha alice alicia alison allison amanda amber amelia amy ana angela angelina anita ann anna anne annette annie april ariana audrey ava barbara beatrice becky bella bernadette beth betty beyoncé billie bonnie brenda brianna bridget britney camila camilla candace carla carmen carol caroline carolyn catherine cathy cecilia celine charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen connie courtney crystal cynthia daisy daniela danielle dawn deborah debra denise diana diane dolly donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen emily emma erica erin esther eva evelyn faith fatima felicity fiona florence frances francesca gabriela gabrielle gemma georgia geraldine gillian gina gisele giulia gladys glenda gloria grace greta gwen gwyneth hailey hannah harriet hazel heather heidi helen helena hilary hillary holly ida ingrid irene iris isabel isabella isla ivanka ivy jacqueline jacinda jane janet janice jasmine jenna jennifer jenny jessica jill jo joanna jodie josephine joy joyce juanita judith judy julia julianne julie june kamala karen kate katherine kathleen kathryn kathy katie katy kay keira kendall kendra khloé kimberly kirsten kourtney kristen kristin kylie lana laura lauren lea leah lena lily linda lisa liz liza loretta lorraine louise lucia lucy lydia mabel madeleine madeline madonna maggie maia malala margaret margot maria marian marie marilyn marina marjorie marlene martha mary maureen maya megan meghan melania melanie melinda melissa meryl mia michelle mildred miley millie miranda miriam molly monica nadia nancy naomi natalia natalie natasha nicole nina nora norma olga olivia oprah paige pamela patricia patti paula pauline peggy penelope penny phoebe phyllis pippa polly priscilla priya rachel rebecca reese regina renée rhonda rihanna rita roberta rosa rosalind rose rosemary rosie roxanne ruby ruth sabrina sally samantha sandra sara sarah scarlett selena selma serena shakira shannon sharon sheila sherry sienna silvia sofia sonia sophia sophie stella stephanie sue susan susanna suzanne sylvia tamara tammy tanya tara teresa tess thelma theresa tiffany tina toni tricia tyra uma ursula valerie vanessa vera veronica vicki victoria viola violet virginia vivian wanda wendy whoopi winifred yasmin yoko yolanda yvette yvonne zendaya zoe';
const HE =
  'aaron abdul abraham adam adrian ahmed alan albert alberto alejandro alexander alexandre alfred ali allan allen alvin anders andre andrew andy ángel anthony antoine antonio archie arnold arthur austin barack barry bart ben benedict benjamin bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan brett brian bruce bruno bryan burt byron calvin carl carlos cary cecil chad charles charlie chester christian christoph christopher chuck clarence clark claude clay cliff clifford clint clive colin conor cory craig curtis dan daniel danny dante dick dario darren darryl dave david dean dennis denzel derek desmond diego dmitri dominic don donald doug douglas duncan dustin dwayne dwight dylan earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliott elmer elon elton emmanuel emmett enrique eric ernest ethan eugene evan felipe felix fernando finn floyd francesco francis francisco frank franklin fred freddie frederick gareth gary gavin gene geoff geoffrey george gerald gerard gilbert giovanni glen glenn gordon graham grant greg gregory guillermo gustav guy hank hans hansel harold harrison harry harvey hassan hector henri henry herbert herman howard hubert hugh hugo ian ibrahim idris igor isaac ivan jack jackson jacob jacques jake jamal james jared jason javier jay jeb jeff jeffrey jeremy jermaine jerome jerry jesus jim jimmy joaquin joe joel johan johannes john johnny jon jonah jonathan jorge josé josef joseph joshua juan julian julio justin karl keanu keith ken kenneth kevin kurt kyle lance larry lars lawrence leo leon leonard leonardo leroy lewis liam lionel lloyd logan louis luca lucas luigi luis luke malcolm manuel marc marcel marco marcus mario mark marlon martin marvin mason matt matteo matthew maurice max melvin michael miguel mike mikhail miles milo mitt milton mitch mitchell mohamed mohammed muhammad murray nate nathan newt nathaniel neil nelson nicholas nick nicolas nigel noah noel norman oliver omar orlando oscar otto owen pablo patrick paul pedro percy perry pete peter phil philip philippe pierre piers prince quentin rafael ralph ramon randall randy raúl ray rand raymond reince rudy reginald rex ricardo richard rick ricky rishi rob robert roberto rod roderick rodney roger roland ron ronald ross roy rudolph rupert russell ryan salman salvador samuel scott sean sebastian sergei seth shane shaun sidney simon spencer stan stanley stefan stephen steve steven stewart stuart sven ted terence terrence terry theo theodore thomas tim timothy tobias toby todd tom tommy tony travis trevor tyler vernon victor vincent vladimir volodymyr wallace walter warren wayne wesley will willem william willie winston wolfgang woody xavier zachary';
const EITHER =
  'alex andrea ariel ashley avery bailey blake cameron carey casey charlie chris corey dakota dana drew emerson frankie harper hayden jamie jan jean jess jesse joan jordan jules kai kelly kendall kim lee leslie lindsay lindsey logan lou lynn mackenzie mel morgan nicky nicola parker pat peyton quinn reagan remy riley robin rory rowan sam sandy sasha shelley shirley simone sky stacey stevie sydney tatum taylor toni tracey tracy val whitney';

/** Names whose usual pronoun is known, in lower case. */
export const GENDER_OF: ReadonlyMap<string, Gender> = new Map([
  ...SHE.split(' ').map((name) => [name, 'she'] as const),
  ...HE.split(' ').map((name) => [name, 'he'] as const),
]);
const NAMES: ReadonlySet<string> = new Set([...GENDER_OF.keys(), ...EITHER.split(' ')]);

export function isGivenName(name: string): boolean {
  return NAMES.has(plain(name));
}

/** The pronoun that most people of this name use; `undefined` when the name is unknown or used for both. */
export function usualGender(name: string): Gender | undefined {
  return GENDER_OF.get(plain(name));
}

/** In lower case, without the soft hyphens that some pages have in every word. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll('\u00AD', '');
}
