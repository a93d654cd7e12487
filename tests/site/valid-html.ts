/** Whether pages are valid HTML, as html-validate judges them, offline. */

import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { sortIssues, type Issue } from '../../src/archive/issue.ts';
import type { OutputPage } from '../../src/checks/built-page.ts';

/** Off because nobody writes this HTML by hand: no parser, reader or screen reader notices the difference. */
const styleRules = [
  'attr-quotes',
  'attribute-boolean-style',
  'attribute-empty-style',
  'doctype-style',
  'no-self-closing',
  'no-trailing-whitespace',
  'void-style',
] as const;

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    ...Object.fromEntries(styleRules.map((rule) => [rule, 'off'])),
    // A headline is as long as its newsroom made it; the limit serves search results only.
    'long-title': 'off',
    // Telephone numbers in articles are printed verbatim.
    'tel-non-breaking': 'off',
    // The build's own checks report these.
    'no-dup-id': 'off',
    'empty-title': 'off',
    // Nothing is loaded from another origin, so there is nobody to distrust.
    'require-sri': 'off',
    // Safari takes a list without bullets for no list unless its role says so.
    'no-redundant-role': ['error', { exclude: ['list'] }],
    // The standard lets an id begin with a digit and text hold a bare ">"; both are only unusual.
    'valid-id': ['error', { relaxed: true }],
    'no-raw-characters': ['error', { relaxed: true }],
  },
};

/** All issues of the HTML of `pages`; `folder` is where the site stands, as in `Output`. */
export function checkHtml(folder: string, pages: Iterable<OutputPage>): readonly Issue[] {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const issues: Issue[] = [];
  for (const { path, html } of pages) {
    const report = validator.validateStringSync(html, path);
    for (const { ruleId, message, line, column, ruleUrl } of report.results.flatMap((result) => result.messages)) {
      issues.push({
        file: `${folder}/${path}`,
        line,
        column,
        rule: `html-${ruleId.replace('/', '-')}`,
        message: `${/[.!?]$/.test(message) ? message : `${message}.`} Mend the template that wrote it${ruleUrl ? `; ${ruleUrl} explains the rule` : ''}.`,
      });
    }
  }
  return sortIssues(issues);
}
