/** Questions about what the importer left to decide, apart from who speaks: one for each of its remarks in a file. */

import { articleSchema } from '../../content/front-matter/front-matter-schema.ts';
import { RIGHTS_STATEMENTS, rightsStatement } from '../../archive/rights.ts';
import { interfaceLanguage } from '../../languages/known-languages.ts';
import { rightsName } from '../../languages/rights-name.ts';
import { askKey, leftOrSkipped, why, type Asking, type Edit } from './asking.ts';
import { firstLine } from './first-line.ts';
import { askOutlet } from './outlet-question.ts';
import { paragraphWith, quotedPlace } from './quoted-place.ts';
import { withoutRemark } from './remark-edit.ts';
import { notSaid, takeUpAgain, withField } from './review-edit.ts';
import type { ReviewedFile } from './reviewed-file.ts';

/** Characters shown on either side of words of which the person decides whether somebody said them. */
const AROUND = 60;

const WORDS = interfaceLanguage('en');

/** Asks about one remark. `'skip'` leaves it for the next review; `undefined` when the person leaves. */
export async function askRemark(
  file: ReviewedFile,
  text: string,
  remark: string,
  asking: Asking,
): Promise<Edit | 'skip' | undefined> {
  const [field = ''] = remark.split(': ');
  switch (field) {
    case 'notQuotations':
      return askNotSaid(file, text, remark, asking);
    case 'outlet':
      return askOutlet(file, remark, asking);
    case 'rights':
      return askRights(file, remark, asking);
    case 'summary':
    case 'url':
      return askText(file, remark, field, asking);
    case 'headline, headlineBy':
      return askHeadline(file, text, remark, asking);
    case 'id, published, publishedBasis':
      return askPublished(file, remark, asking);
    default:
      return askDone(file, remark, asking);
  }
}

/** Shows what was taken for titles and terms, each in its sentence. What somebody said is proposed again, without a speaker. */
async function askNotSaid(
  file: ReviewedFile,
  text: string,
  remark: string,
  { terminal }: Asking,
): Promise<Edit | 'skip' | undefined> {
  const all = notSaid(text);
  const paragraphs = file.paragraphs(text);
  terminal.show(
    [
      '',
      `${file.file}: between quotation marks, and taken for titles or terms that nobody said`,
      '',
      ...all.map((words, index) => `  ${String(index + 1)} ${inSentence(words, paragraphWith(paragraphs, words))}`),
      '',
    ].join('\n'),
  );
  for (;;) {
    const answer = await terminal.line('Numbers of those that somebody said (Enter: none, Escape: later): ');
    if (answer === undefined) return leftOrSkipped(terminal);
    const numbers = answer.split(/[\s,;]+/u).filter((number) => number !== '');
    const wrong = numbers.filter((number) => all[Number(number) - 1] === undefined);
    if (wrong.length > 0) {
      terminal.show(`Not in the list: ${wrong.join(', ')}.`);
      continue;
    }
    const said = numbers.flatMap((number) => all[Number(number) - 1] ?? []);
    return (now) =>
      withoutRemark(
        takeUpAgain(now, 'notQuotations', [], (words) => quotedPlace(paragraphs.join('\n'), words), said),
        remark,
      );
  }
}

/** The status of the rights, from the twelve statements. Enter takes the one chosen last. */
async function askRights(
  file: ReviewedFile,
  remark: string,
  { answers, terminal }: Asking,
): Promise<Edit | 'skip' | undefined> {
  const statements = RIGHTS_STATEMENTS.map(rightsStatement);
  const before = answers.rights;
  const list = [
    ...statements.map((uri, index) => `  ${String(index + 1).padStart(2)} ${rightsName(uri, WORDS)}`),
    '',
    '  What each says: https://rightsstatements.org/page/1.0/',
  ];
  // A person who has chosen once knows the list. It is shown again after an answer that is not in it.
  terminal.show(['', `${file.file}: rights`, ...(before === undefined ? ['', ...list] : [])].join('\n'));
  for (;;) {
    const answer = await terminal.line(
      before === undefined
        ? 'Number (Escape: later): '
        : `Number (Enter: ${rightsName(before, WORDS)} as before, ?: the list, Escape: later): `,
    );
    if (answer === undefined) return leftOrSkipped(terminal);
    const uri = answer === '' ? before : statements[Number(answer) - 1];
    if (uri !== undefined) {
      answers.rights = uri;
      return (text) => withoutRemark(withField(text, 'rights', uri), remark);
    }
    if (answer === '') terminal.show('Type the number of a statement.');
    else {
      if (answer !== '?') terminal.show(`"${answer}" is not in the list.`);
      terminal.show(list.join('\n'));
    }
  }
}

/** The headline: that of the original, which may be the first line of the text and then leaves it, or the archive's own. */
async function askHeadline(
  file: ReviewedFile,
  text: string,
  remark: string,
  { terminal }: Asking,
): Promise<Edit | 'skip' | undefined> {
  const first = firstLine(text, file.paragraphs(text));
  terminal.show(
    `\n${file.file}: headline\n\n  ${why(remark)}${first === undefined ? '' : `; its text begins with\n\n  ${first.words}`}\n`,
  );
  const answer = await terminal.line(
    `headline (${first === undefined ? '' : 'Enter: these words, which leave the text, '}Escape: later): `,
  );
  if (answer === undefined || (answer === '' && first === undefined)) return leftOrSkipped(terminal);
  const by = answer === '' ? 'p' : await askKey(terminal, '[p]rinted so in the original   [o]ur own   [q]uit', 'po');
  if (by === undefined) return undefined;
  return (now) => {
    const taken = answer === '' ? firstLine(now, file.paragraphs(now)) : { words: answer, rest: now };
    // Somebody has changed the first line since: the question comes again.
    if (taken === undefined || (answer === '' && taken.words !== first?.words)) return now;
    const titled = withField(taken.rest, 'headline', taken.words);
    return withoutRemark(withField(titled, 'headlineBy', by === 'p' ? 'printed' : 'archive'), remark);
  };
}

/** The date, how it is known, and with it the id, to which the file is renamed. */
async function askPublished(
  file: ReviewedFile,
  remark: string,
  { terminal }: Asking,
): Promise<Edit | 'skip' | undefined> {
  terminal.show(`\n${file.file}: published\n\n  no date was recognised in the source\n`);
  for (;;) {
    const date = await terminal.line(
      'Day of publication, such as 2022-02-02, 2022-02 or 2022 (Enter or Escape: later): ',
    );
    if (date === undefined || date === '') return leftOrSkipped(terminal);
    const { error } = articleSchema.shape.published.safeParse(date);
    if (error !== undefined) {
      terminal.show(`"${date}" ${error.issues.map(({ message }) => message).join('. ')}.`);
      continue;
    }
    const basis = await terminal.line('How the date is known, in one sentence for readers (Escape: later): ');
    if (basis === undefined || basis === '') return leftOrSkipped(terminal);
    const day = date.replace(/[?~%]$/u, '');
    // The person may have named the file so before.
    const id = await file.rename((name) =>
      name.startsWith(`${day}-`) ? name : name.replace(/^(?:undated|\d{4}(?:-\d{2}){0,2})(?=-)/u, day),
    );
    if (id === undefined) {
      terminal.show(
        `${file.file} cannot be renamed so that it begins with the date: there is another article of that name.`,
      );
      return 'skip';
    }
    const fields = Object.entries({ id, published: date, publishedBasis: basis });
    return (now) =>
      withoutRemark(
        fields.reduce((text, [field, value]) => withField(text, field, value), now),
        remark,
      );
  }
}

/** A field that is one line of text. */
async function askText(
  file: ReviewedFile,
  remark: string,
  field: 'summary' | 'url',
  { terminal }: Asking,
): Promise<Edit | 'skip' | undefined> {
  terminal.show(`\n${file.file}: ${field}\n\n  ${why(remark)}\n`);
  for (;;) {
    const isNeeded = !articleSchema.shape[field].safeParse(undefined).success;
    const answer = await terminal.line(
      `${field} (${isNeeded ? 'Enter or Escape: later' : 'Enter: not known, Escape: later'}): `,
    );
    if (answer === '' && !isNeeded) return (text) => withoutRemark(text, remark);
    if (answer === undefined || answer === '') return leftOrSkipped(terminal);
    const { error } = articleSchema.shape[field].safeParse(answer);
    if (error === undefined) return (text) => withoutRemark(withField(text, field, answer), remark);
    terminal.show(`"${answer}" ${error.issues.map(({ message }) => message).join('. ')}.`);
  }
}

/** Anything else is decided in the file itself, with an editor. */
async function askDone(file: ReviewedFile, remark: string, { terminal }: Asking): Promise<Edit | 'skip' | undefined> {
  const [field = ''] = remark.split(': ');
  terminal.show(`\n${file.file}: ${field}\n\n  ${why(remark)}\n`);
  const key = await askKey(terminal, '[d]one, or right as it is   [s]kip   [q]uit', 'ds');
  if (key === undefined) return undefined;
  return key === 's' ? 'skip' : (text) => withoutRemark(text, remark);
}

/** Words in square brackets, with what stands beside them in their paragraph. */
function inSentence(words: string, paragraph: string | undefined): string {
  const at = paragraph === undefined ? -1 : quotedPlace(paragraph, words);
  if (paragraph === undefined || at === -1) return `[${words}]`;
  const end = at + words.length;
  const before = paragraph.slice(Math.max(0, at - AROUND), at);
  const behind = paragraph.slice(end, end + AROUND);
  return [
    at > AROUND ? `… ${before.replace(/^\S*\s/u, '')}` : before,
    `[${words}]`,
    end + AROUND < paragraph.length ? `${behind.replace(/\s\S*$/u, '')} …` : behind,
  ].join('');
}
