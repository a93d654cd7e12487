import { expect, test } from 'vitest';
import { formatIssue } from '../../../src/archive/issue.ts';
import { languageIssues } from '../../../src/checks/edge/message-checks.ts';
import { messageFormatIssues, messageKeyIssues } from '../../../src/languages/message-issues.ts';

const ENGLISH = {
  'about.title': 'About',
  'about.dates': 'Dates',
  'count.articles': '{count, plural, one {#} other {#}}',
};

const german = (messages: Readonly<Record<string, string>>) => ({
  tag: 'de',
  messages,
  file: 'src/languages/de.ts',
  source: `export const de = {\n${Object.entries(messages)
    .map(([key, message]) => `  '${key}': '${message}',\n`)
    .join('')}};\n`,
});

test('a message that a language lacks is named, with the place where it belongs and what to translate', () => {
  const language = german({ 'about.title': 'Über uns', 'count.articles': '{count, plural, one {#} other {#}}' });
  expect(messageKeyIssues(language, ENGLISH).map(formatIssue)).toEqual([
    'src/languages/de.ts:2 message-missing: "about.dates" has no message in German. Translate it behind "about.title"; in English it is: Dates',
  ]);
});

test('a key that no message has is named, with the one that was meant', () => {
  const language = german({ ...ENGLISH, 'about.date': 'Daten', 'home.weather': 'Wetter' });
  expect(messageKeyIssues(language, { ...ENGLISH, 'about.data': 'Data' }).map(formatIssue)).toEqual([
    'src/languages/de.ts:4 message-missing: "about.data" has no message in German. Translate it behind "count.articles"; in English it is: Data',
    'src/languages/de.ts:5 message-unknown: "about.date" is the key of no message, so nobody would ever read it. Did you mean "about.data"? Correct the key.',
    'src/languages/de.ts:6 message-unknown: "home.weather" is the key of no message, so nobody would ever read it. Take it out, or add it to src/languages/en.ts.',
  ]);
});

test('a message that cannot be compiled is named', () => {
  const broken = german({ ...ENGLISH, 'count.articles': '{count, plural, one {# Artikel}' });
  expect(messageFormatIssues(broken).map(formatIssue)).toEqual([
    expect.stringMatching(
      /^src\/languages\/de\.ts:4 message-broken: "count\.articles" in German is no ICU MessageFormat: .+\. Compare its braces/,
    ),
  ]);
});

test('the languages of the project have no such fault', () => {
  expect(languageIssues()).toEqual([]);
});
