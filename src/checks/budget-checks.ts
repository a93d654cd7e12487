/** Checks the size of built pages against {@link BUDGETS}. Takes about 0.25 ms a page. */

import { gzipSync } from 'node:zlib';
import { sortIssues, type Issue } from '../archive/issue.ts';
import { BUDGETS, WORDS_WITHIN_BUDGET, type Budget } from './budgets.ts';
import type { OutputPage } from './built-page.ts';

export interface BudgetedOutput {
  /** Path from the project's root. */
  readonly folder: string;
  readonly pages: Iterable<OutputPage>;
  /** Texts of the script files by file name. Astro puts a hash into the name, so names are unique. */
  readonly scripts: ReadonlyMap<string, string>;
}

/** Size of a page in compressed bytes. */
export interface PageCost {
  readonly document: number;
  readonly script: number;
}

/** Issues for pages over budget and for style sheets and scripts that block the first paint. */
export function checkBudgets({ folder, pages, scripts }: BudgetedOutput): readonly Issue[] {
  const issues: Issue[] = [];
  for (const page of pages) {
    const budget = budgetOf(page.path);
    if (budget === undefined) continue;
    const report = (rule: string, message: string) => issues.push({ file: `${folder}/${page.path}`, rule, message });
    const documentLimit = (budget.document ?? Infinity) + extraWords(page.html, budget);
    // Level 1 compresses fast and never better than the default, so nearly every page passes here.
    if (compressed(page.html, 1) > documentLimit && compressed(page.html) > documentLimit) {
      report(
        'budget-document',
        `The page has ${String(compressed(page.html))} bytes compressed, but the limit for this ${budget.kind} is ${String(documentLimit)}. Make it smaller, or raise the limit in src/checks/budgets.ts and say why.`,
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
        `The page has ${String(script)} compressed bytes of script, but the limit for this ${budget.kind} is ${String(budget.script)}. Do without the script, or raise the limit in src/checks/budgets.ts and say why.`,
      );
    }
    for (const [element] of html.matchAll(BLOCKING)) {
      report(
        'budget-blocking',
        `${element} delays the first paint. Put styles into the page and make scripts modules.`,
      );
    }
  }
  return sortIssues(issues);
}

export function pageCost(html: string, scripts: ReadonlyMap<string, string>): PageCost {
  return { document: compressed(html), script: scriptCost(html, scripts) };
}

/** Matches style sheets, and scripts that are neither modules nor data. */
const BLOCKING =
  /<link\b[^>]*rel="?stylesheet[^>]*>|<script\b(?![^>]*(?:type="?(?:module|speculationrules|application\/ld\+json)|\b(?:defer|async)\b))[^>]*>/g;

/** A tag with its attributes. */
const TAG = /<[a-z][^<>"]*(?:"[^"]*"[^<>"]*)*>/gi;
/** An attribute value that contains something like a tag. */
const VALUE_WITH_TAG = /"[^"]*<[^"]*"/g;

/** The HTML itself if it `isFine`. Otherwise without attribute values that contain tags, as the headline of an article may. */
function plainTags(html: string, isFine: (html: string) => boolean): string {
  return isFine(html) ? html : html.replace(TAG, (tag) => tag.replace(VALUE_WITH_TAG, '""'));
}

const SCRIPT = /<script\b(?![^>]*type="?application\/ld\+json)([^>]*)>([^]*?)<\/script>/g;

function budgetOf(path: string): Budget | undefined {
  return BUDGETS.find((budget) => budget.path.test(path));
}

/** Extra compressed bytes for a long article: its text, outline and JSON-LD beyond {@link WORDS_WITHIN_BUDGET}. */
function extraWords(html: string, { document }: Budget): number {
  if (document === undefined || html.length <= document) return 0;
  const start = html.search(/<div class="article-body/);
  const end = html.indexOf('</nav>', html.indexOf('<nav class="voices"', start));
  if (start < 0 || end < 0) return 0;
  const [about = ''] = /<script type="?application\/ld\+json[^]*?<\/script>/.exec(html) ?? [];
  return Math.max(0, compressed(`${about}${html.slice(start, end)}`) - WORDS_WITHIN_BUDGET);
}

/** Compressed sizes of scripts. Nearly all pages have the same few, and compressing them would dominate the check. */
const sizes = new Map<string, number>();

/** Limits the memory of {@link sizes}. */
const MOST_SIZES = 100;

function scriptBytes(text: string): number {
  const bytes = sizes.get(text) ?? compressed(text);
  if (sizes.size >= MOST_SIZES) sizes.clear();
  sizes.set(text, bytes);
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
  // A script may load any file whose name it contains.
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
