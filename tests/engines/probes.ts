/** What the tests ask a page about itself. Each function runs in the page and uses nothing from outside. */

/**
 * Values that every engine should compute alike, of every element. What depends on fonts or on the width of a scroll bar is
 * left out.
 */
export const COMPARED = [
  'display',
  'visibility',
  'position',
  'float',
  'font-size',
  'font-style',
  'font-weight',
  'line-height',
  'letter-spacing',
  'text-align',
  'text-indent',
  'text-decoration-line',
  'text-decoration-style',
  'text-decoration-thickness',
  'text-decoration-color',
  'text-underline-offset',
  'color',
  'background-color',
  'border-top-width',
  'border-left-width',
  'border-top-color',
  'margin-top',
  'padding-top',
  'padding-left',
  'max-width',
  'box-shadow',
  'direction',
  'list-style-type',
] as const;

/** One line for each element of the body: what it is, and its values in the order of `properties`. */
export function computedValues(properties: readonly string[]): readonly (readonly string[])[] {
  return (
    [...document.body.querySelectorAll('*')]
      // Controls are each engine's own; the list of keys shows itself where the machine has a pointer.
      .filter(
        (element) =>
          !element.matches(
            'script, style, noscript, noscript *, option, svg *, input, select, .search-keys, .search-keys *',
          ),
      )
      .map((element) => {
        const style = getComputedStyle(element);
        const isShown = element.checkVisibility();
        const name = element.tagName.toLowerCase();
        const kind = `${name}${element.id === '' ? '' : `#${element.id}`}${[...element.classList].map((one) => `.${one}`).join('')}`;
        const value = (property: string): string => {
          // Of a line that is not drawn nobody sees the rest; at its start means the same as at its left.
          if (/^text-(?:decoration|underline)-/.test(property) && style.textDecorationLine === 'none') return 'none';
          const computed = style.getPropertyValue(property);
          return property === 'text-align' && style.direction === 'ltr' ? computed.replace('start', 'left') : computed;
        };
        return isShown ? [kind, ...properties.map(value)] : [kind, 'not shown'];
      })
  );
}

/** What stands outside the window at its side. */
export function wideThings(): readonly string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .filter(
      (element) => element.checkVisibility() && element.closest('.visually-hidden, .skip-link, svg, pre') === null,
    )
    .map((element) => element.outerHTML.slice(0, 90));
}

/** Words that are drawn over other words. */
export function overlaps(): readonly string[] {
  const lines: { text: string; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (parent === null || text === '') continue;
    if (!parent.checkVisibility({ visibilityProperty: true })) continue;
    if (parent.closest('.visually-hidden, .skip-link, select, script, style, noscript') !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = parseFloat(getComputedStyle(parent).fontSize);
    for (const box of range.getClientRects()) {
      // The box of a line holds the font's whole height; the letters are about its middle.
      const middle = box.top + box.height / 2;
      if (box.width > 1) lines.push({ text, box: new DOMRect(box.left, middle - size / 3, box.width, (size * 2) / 3) });
    }
  }
  const found: string[] = [];
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > 2 && down > 2) found.push(`“${one.text.slice(0, 50)}” and “${other.text.slice(0, 50)}”`);
    }
  }
  return found;
}

/** Running texts of which some lines stand further apart than others: more than one pixel, which rounding may cost. */
export function unevenLines(): readonly string[] {
  const faults: string[] = [];
  for (const block of document.querySelectorAll('main p, main li, main dd, main figcaption')) {
    if (!block.checkVisibility({ visibilityProperty: true }) || block.closest('.visually-hidden') !== null) continue;
    const own = getComputedStyle(block);
    const inside = [...block.querySelectorAll('*')];
    const floats = inside.filter((element) => getComputedStyle(element).float !== 'none');
    const isRunning = (element: Element): boolean =>
      /^(?:inline|none)$/.test(getComputedStyle(element).display) || floats.some((float) => float.contains(element));
    if (!inside.every(isRunning)) continue;
    // Where letters of the block's own font stand: those of other fonts have boxes of another height.
    const boxes: { readonly top: number; readonly height: number }[] = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null) continue;
      const style = getComputedStyle(parent);
      const isOwn = (['fontFamily', 'fontSize', 'fontStyle', 'fontWeight'] as const).every(
        (name) => style[name] === own[name],
      );
      if (!isOwn || (style.display !== 'inline' && parent !== block)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { top, width, height } of range.getClientRects()) if (width > 1) boxes.push({ top, height });
    }
    const lineHeight = parseFloat(own.lineHeight);
    // Of boxes that stand beside each other the highest counts: a letter of another font makes its box higher in Firefox.
    const lines: number[] = [];
    for (const { top, height } of boxes.toSorted((one, other) => one.top - other.top)) {
      const last = lines.at(-1);
      if (last === undefined || top - last >= height / 2) lines.push(Math.round(top * 10) / 10);
    }
    const isStretched = /grid|flex/.test(getComputedStyle(block.parentElement ?? block).display);
    const isPlain =
      !isStretched &&
      floats.length === 0 &&
      /^(?:block|list-item)$/.test(own.display) &&
      getComputedStyle(block, '::before').content === 'none';
    const edges = [own.paddingTop, own.paddingBottom, own.borderTopWidth, own.borderBottomWidth]
      .map(parseFloat)
      .reduce((sum, edge) => sum + edge, 0);
    const [first, last] = [lines.at(0), lines.at(-1)];
    if (isPlain && first !== undefined && last !== undefined) {
      const outer = block.getBoundingClientRect().height - edges - (last - first);
      // All lines but those of other fonts alone, which may be the first or the last.
      if (Math.abs(outer - Math.max(1, Math.round(outer / lineHeight)) * lineHeight) > 1.1)
        faults.push(`${outer.toFixed(1)} px about lines of ${lineHeight.toFixed(1)}: ${block.outerHTML.slice(0, 120)}`);
    }
    for (const [index, top] of lines.entries()) {
      const next = lines[index + 1];
      // A speaker may stand between two lines.
      const isBetween = floats
        .map((float) => float.getBoundingClientRect())
        .some((box) => box.top >= top && box.top < (next ?? 0));
      if (next === undefined || isBetween) continue;
      const away = next - top;
      // Lines in which nothing is of the block's own font are stepped over.
      const steps = Math.max(1, Math.round(away / lineHeight));
      if (Math.abs(away - steps * lineHeight) > 1.1 * steps)
        faults.push(
          `${away.toFixed(1)} instead of ${(steps * lineHeight).toFixed(1)} px: ${block.outerHTML.slice(0, 120)}`,
        );
    }
  }
  return faults;
}

/** Declarations, `[property, value]`, that this engine does not understand. */
export function notSupported(
  declarations: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  return declarations.filter(([property, value]) => !CSS.supports(property, value));
}

/** Shows the page as on paper: where an engine cannot be told to, its rules for paper are made rules for all. */
export function asOnPaper(): number {
  let changed = 0;
  const visit = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        const onPaper = rule.media.mediaText.replaceAll(/\bprint\b/g, 'all').replaceAll(/\bscreen\b/g, 'not all');
        if (onPaper !== rule.media.mediaText) changed += 1;
        rule.media.mediaText = onPaper;
      }
      if ('cssRules' in rule) visit(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of document.styleSheets) visit(sheet.cssRules);
  return changed;
}
