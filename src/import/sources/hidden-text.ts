import type { Removal } from './extraction.ts';

/** Elements that are never part of an article: code, frames, forms, and text for screen readers or machines only. */
const NEVER =
  'script, style, template, iframe, object, embed, form, dialog, [hidden], [aria-hidden="true"], .sr-only, .visually-hidden, .screen-reader-text, .visuallyhidden, .screen-reader-only';

/** An element with a larger share of the page's text is kept even if it is hidden: a script shows it to readers. */
const LARGEST_HIDDEN_SHARE = 0.4;

/** Opacity and font size do not count: scripts fade text in, and elements inside reset the size. */
const HIDING = /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Removes from a page what readers did not see. Returns the removed text. */
export function removeHidden(document: Document): readonly Removal[] {
  const removed: Removal[] = [];
  const prose = proseByElement(document);
  const whole = prose.get(document.documentElement) ?? 0;
  const holdsArticle = (element: Element): boolean => (prose.get(element) ?? 0) > whole * LARGEST_HIDDEN_SHARE;
  const hidden = new Set<Element>([
    ...Array.from(document.querySelectorAll('[style]')).filter((element) =>
      HIDING.test(element.getAttribute('style') ?? ''),
    ),
    ...hiddenByStyleSheet(document),
  ]);
  for (const element of hidden) {
    if (!document.contains(element) || holdsArticle(element)) continue;
    report(element, 'hidden text', removed);
    element.remove();
  }
  for (const element of Array.from(document.querySelectorAll(NEVER))) {
    if (!document.contains(element)) continue;
    const isCode = /^(?:script|style|template|iframe|object|embed)$/iu.test(element.tagName);
    if (!isCode && holdsArticle(element)) continue;
    if (!isCode) report(element, 'hidden text or form', removed);
    element.remove();
  }
  for (const element of Array.from(document.querySelectorAll('noscript'))) element.remove();
  return removed;
}

/** Elements hidden by a simple rule of the page's `<style>` elements. Rules for print and narrow screens do not count. */
function hiddenByStyleSheet(document: Document): readonly Element[] {
  const hiding = new Set<string>();
  for (const style of Array.from(document.querySelectorAll('style'))) {
    if (/\b(?:print|speech)\b/u.test(style.getAttribute('media') ?? '')) continue;
    const rules = (style.textContent ?? '')
      .replace(/\/\*[\s\S]*?\*\//gu, '')
      .replace(/@[\w-]+[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu, '');
    for (const [, selectors = '', declarations = ''] of rules.matchAll(/([^{}]{1,500})\{([^{}]*)\}/gu)) {
      if (!HIDING.test(declarations)) continue;
      const simple = selectors
        .split(',')
        .map((selector) => selector.trim())
        .filter((selector) => /^[\w\s.#>-]+$/u.test(selector));
      for (const selector of simple) hiding.add(selector);
    }
  }
  // One query for all selectors. If one of them is invalid the library throws, and each is tried alone.
  const selectors = [...hiding];
  return (
    matching(document, selectors.join(', ')) ?? selectors.flatMap((selector) => matching(document, selector) ?? [])
  );
}

function matching(document: Document, selector: string): readonly Element[] | undefined {
  if (selector === '') return [];
  try {
    return Array.from(document.querySelectorAll(selector));
  } catch {
    return undefined;
  }
}

function report(element: Element, what: string, removed: Removal[]): void {
  const text = (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
  if (text !== '') removed.push({ what, text });
}

/** Length of the paragraphs inside each element, in UTF-16 units. Elements without paragraphs are absent. */
function proseByElement(document: Document): ReadonlyMap<Element, number> {
  const prose = new Map<Element, number>();
  for (const paragraph of Array.from(document.querySelectorAll('p'))) {
    const { length } = paragraph.textContent ?? '';
    for (let element: Element | null = paragraph; element !== null; element = element.parentElement) {
      prose.set(element, (prose.get(element) ?? 0) + length);
    }
  }
  return prose;
}
