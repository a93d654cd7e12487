/** Checks the size of built pages against {@link BUDGETS}. Takes about 0.25 ms a page. */

import { gzipSync } from 'node:zlib';
import { sortIssues, type Issue } from '../archive/issue.ts';
import {
  BUDGETS,
  SCRIPT_OF_SCANS,
  STYLES_OF_MORE,
  TAGS_OF_PICTURE,
  TAGS_OF_WORDS,
  WORDS_WITHIN_BUDGET,
} from './budgets.ts';
import type { PageFacts, PageScript } from './built-page.ts';
import { issueOf } from './fault.ts';

export interface BudgetedPage {
  readonly html: string;
  readonly facts: PageFacts;
}

export interface BudgetedOutput {
  /** Path from the project's root. */
  readonly folder: string;
  readonly pages: Iterable<BudgetedPage>;
  /** Texts of the script files by file name. Astro puts a hash into the name, so names are unique. */
  readonly scripts: ReadonlyMap<string, string>;
  /** Number of languages of content besides the archive's own. Each brings a script to the search page. */
  readonly languages?: number;
}

/** Size of a page in compressed bytes. */
export interface PageCost {
  readonly document: number;
  readonly script: number;
}

/** Issues for pages over budget and for style sheets and scripts that block the first paint. */
export function checkBudgets({ folder, pages, scripts, languages = 0 }: BudgetedOutput): readonly Issue[] {
  const issues: Issue[] = [];
  for (const page of pages) {
    const { facts, html } = page;
    const budget = BUDGETS.find(({ path }) => path.test(facts.path));
    if (budget === undefined) continue;
    const report = (rule: string, message: string) => issues.push({ file: `${folder}/${facts.path}`, rule, message });
    const over = budget.document === undefined ? undefined : overLimit(page, budget.document);
    if (over !== undefined) {
      report(
        'budget-document',
        `The page has ${String(over.bytes)} bytes compressed, but the limit for this ${budget.kind} is ${String(over.limit)}. Make it smaller, or raise the limit in src/checks/budgets.ts and say why.`,
      );
    }
    const script = scriptCost(facts.scripts, scripts);
    const scriptLimit =
      budget.script +
      languages * (budget.scriptOfLanguage ?? 0) +
      (html.includes('class="facsimile__tools"') ? SCRIPT_OF_SCANS : 0);
    if (script > scriptLimit) {
      report(
        'budget-script',
        `The page has ${String(script)} compressed bytes of script, but the limit for this ${budget.kind} is ${String(scriptLimit)}. Do without the script, or raise the limit in src/checks/budgets.ts and say why.`,
      );
    }
    for (const { value, point } of facts.blocking) {
      const message = `${value} delays the first paint. Put styles into the page and make scripts modules.`;
      issues.push(issueOf(`${folder}/${facts.path}`, { rule: 'budget-blocking', point, message }));
    }
  }
  return sortIssues(issues);
}

export function pageCost({ html, facts }: BudgetedPage, scripts: ReadonlyMap<string, string>): PageCost {
  return { document: compressed(html), script: scriptCost(facts.scripts, scripts) };
}

/** A page over its limit. Level 1 compresses fast and never better than the default, so nearly every page passes by it. */
function overLimit(
  page: BudgetedPage,
  document: number,
): { readonly bytes: number; readonly limit: number } | undefined {
  const most = compressed(page.html, 1);
  if (most <= document) return undefined;
  const limit = documentLimit(page, document);
  const bytes = most <= limit ? most : compressed(page.html);
  return bytes > limit ? { bytes, limit } : undefined;
}

/**
 * The limit of a page. Words beyond {@link WORDS_WITHIN_BUDGET}, pictures, and what an article of nothing but words does
 * without raise it, because content may be as long as it is and show what it has.
 */
function documentLimit({ html, facts }: BudgetedPage, document: number): number {
  const words = Math.max(0, compressed(facts.words) - WORDS_WITHIN_BUDGET);
  const pictures = html.match(/<picture>/g)?.length ?? 0;
  const styles = MORE_THAN_WORDS.test(html) ? STYLES_OF_MORE : 0;
  return document + Math.round(words * (1 + TAGS_OF_WORDS)) + pictures * TAGS_OF_PICTURE + styles;
}

/** The classes that `pages/articles/[large].astro` has styles for. */
const MORE_THAN_WORDS = /<[^>]* class="(?:facsimile|picture|translation|[^"]*article-body--long)\b/;

/** Compressed sizes of scripts. Nearly all pages have the same few; 20 kB take 1.5 ms to compress, a minute for 33,000 pages. */
const sizes = new Map<string, number>();

/** Limits the memory of {@link sizes}. */
const MOST_SIZES = 100;

function scriptBytes(text: string): number {
  const bytes = sizes.get(text) ?? compressed(text);
  if (sizes.size >= MOST_SIZES) sizes.clear();
  sizes.set(text, bytes);
  return bytes;
}

function scriptCost(inPage: readonly PageScript[], scripts: ReadonlyMap<string, string>): number {
  const seen = new Set<string>();
  const load = (name: string): number => {
    const text = scripts.get(name);
    if (text === undefined || seen.has(name)) return 0;
    seen.add(name);
    return scriptBytes(text) + imports(text);
  };
  // A script may load any file whose name it contains.
  const imports = (text: string): number =>
    [...text.matchAll(/["'`](?:[^"'`]*\/)?([^"'`/]+\.js)["'`]/g)].reduce((sum, [, name = '']) => sum + load(name), 0);
  return inPage.reduce((sum, { source, text }) => {
    const name = source === undefined ? undefined : /[^/]+\.js$/.exec(source)?.[0];
    return sum + (name === undefined ? scriptBytes(text) + imports(text) : load(name));
  }, 0);
}

function compressed(text: string, level = 6): number {
  return gzipSync(text, { level }).length;
}
