/** Checks what the built pages cost a reader against {@link BUDGETS}. Pure; about a quarter of a millisecond a page. */

import { gzipSync } from 'node:zlib';
import { sortIssues, type Issue } from '../archive/issue.ts';
import { BUDGETS, WORDS_WITHIN_BUDGET, type Budget } from './budgets.ts';
import type { OutputPage } from './built-page.ts';

export interface BudgetedOutput {
  /** Where it stands, from the project's root. */
  readonly folder: string;
  readonly pages: Iterable<OutputPage>;
  /** Texts of the script files, by name: Astro names them by their content, so no two differ under one name. */
  readonly scripts: ReadonlyMap<string, string>;
}

/** What a page costs, in compressed bytes. */
export interface PageCost {
  readonly document: number;
  readonly script: number;
}

/** Every page that costs more than it may, or that makes its reader wait for a style sheet or script before it shows. */
export function checkBudgets({ folder, pages, scripts }: BudgetedOutput): readonly Issue[] {
  const issues: Issue[] = [];
  for (const page of pages) {
    const budget = budgetOf(page.path);
    if (budget === undefined) continue;
    const report = (rule: string, message: string) => issues.push({ file: `${folder}/${page.path}`, rule, message });
    const documentLimit = (budget.document ?? Infinity) + extraWords(page.html, budget);
    // A quick compression, which is never the smaller one, acquits nearly every page.
    if (compressed(page.html, 1) > documentLimit && compressed(page.html) > documentLimit) {
      report(
        'budget-document',
        `The page is ${String(compressed(page.html))} bytes compressed; the limit for this ${budget.kind} is ${String(documentLimit)}. Take something out, or say in output-budgets.ts why it may be more.`,
      );
    }
    const html = plainTags(
      page.html,
      (text) => text.search(BLOCKING) < 0 && scriptCost(text, scripts) <= budget.script,
    );
    const script = scriptCost(html, scripts);
    if (script > budget.script) {
      report(
        'budget-script',
        `The page runs ${String(script)} compressed bytes of script; the limit for this ${budget.kind} is ${String(budget.script)}. Do it without a script, or say in output-budgets.ts why it may be more.`,
      );
    }
    for (const [element] of html.matchAll(BLOCKING)) {
      report(
        'budget-blocking',
        `${element} holds up the first paint. Put styles into the page, and make scripts modules.`,
      );
    }
  }
  return sortIssues(issues);
}

export function pageCost(html: string, scripts: ReadonlyMap<string, string>): PageCost {
  return { document: compressed(html), script: scriptCost(html, scripts) };
}

/** Style sheets, and scripts that are neither modules nor data. */
const BLOCKING =
  /<link\b[^>]*rel="?stylesheet[^>]*>|<script\b(?![^>]*(?:type="?(?:module|speculationrules|application\/ld\+json)|\b(?:defer|async)\b))[^>]*>/g;

/** A tag with its attributes, and the values that hold what looks like one. */
const TAG = /<[a-z][^<>"]*(?:"[^"]*"[^<>"]*)*>/gi;
const VALUE_WITH_TAG = /"[^"]*<[^"]*"/g;

/** The page as it is when that is `fine`; else without the values of attributes that quote tags, as a headline may. */
function plainTags(html: string, fine: (html: string) => boolean): string {
  return fine(html) ? html : html.replace(TAG, (tag) => tag.replace(VALUE_WITH_TAG, '""'));
}

const SCRIPT = /<script\b(?![^>]*type="?application\/ld\+json)([^>]*)>([^]*?)<\/script>/g;

function budgetOf(path: string): Budget | undefined {
  return BUDGETS.find((budget) => budget.path.test(path));
}

/** What the text of a long article, and what is said of each quotation in it, cost above what the budget has for it. */
function extraWords(html: string, { document }: Budget): number {
  if (document === undefined || html.length <= document) return 0;
  const start = html.search(/<div class="article-body/);
  const end = html.indexOf('</nav>', html.indexOf('<nav class="voices"', start));
  if (start < 0 || end < 0) return 0;
  const [about = ''] = /<script type="?application\/ld\+json[^]*?<\/script>/.exec(html) ?? [];
  return Math.max(0, compressed(`${about}${html.slice(start, end)}`) - WORDS_WITHIN_BUDGET);
}

/** Nearly all pages have the same few scripts, and compressing those costs more than the rest of their check. */
const weighed = new Map<string, number>();

/** Weights remembered at a time. */
const MOST_WEIGHED = 100;

function scriptBytes(text: string): number {
  const bytes = weighed.get(text) ?? compressed(text);
  if (weighed.size >= MOST_WEIGHED) weighed.clear();
  weighed.set(text, bytes);
  return bytes;
}

function scriptCost(html: string, scripts: ReadonlyMap<string, string>): number {
  const seen = new Set<string>();
  const load = (name: string): number => {
    const text = scripts.get(name);
    if (text === undefined || seen.has(name)) return 0;
    seen.add(name);
    return scriptBytes(text) + imports(text);
  };
  // Whatever file a script names it may load, now or later.
  const imports = (text: string): number =>
    [...text.matchAll(/["'`](?:[^"'`]*\/)?([^"'`/]+\.js)["'`]/g)].reduce((sum, [, name = '']) => sum + load(name), 0);
  return [...html.matchAll(SCRIPT)].reduce((sum, [, attributes = '', text = '']) => {
    const name = /\bsrc="?[^"\s>]*?([^"\s>/]+\.js)/.exec(attributes)?.[1];
    return sum + (name === undefined ? scriptBytes(text) + imports(text) : load(name));
  }, 0);
}

function compressed(text: string, level = 6): number {
  return gzipSync(text, { level }).length;
}
