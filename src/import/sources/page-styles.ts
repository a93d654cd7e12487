import Specificity from '@bramus/specificity';
import { generate, parse, walk, type CssNode, type Declaration, type Rule } from 'css-tree';
import { appliesOnScreen } from './media-query.ts';

/** What decides a property of an element. */
export interface Declared {
  readonly value: string;
  /** The selector of the rule, or that it stands in the element itself. */
  readonly origin: string;
  /** False when it depends on something that only a browser knows. */
  readonly isCertain: boolean;
}

interface StyleDeclaration extends Declared {
  readonly important: boolean;
  /** Of two equally important declarations the one with the higher weight wins: its specificity, then its place. */
  readonly weight: readonly number[];
}

interface StyleRule {
  readonly selector: string;
  readonly declarations: ReadonlyMap<string, StyleDeclaration>;
}

/** Longhands that a shorthand sets, as far as they can hide text. */
const SHORTHANDS: Readonly<Record<string, (value: string) => readonly (readonly [string, string])[]>> = {
  background: (value) => [['background-color', value]],
  font: (value) => [['font-size', /(?:^|\s)([\d.]+\w*%?)(?:\/|\s)/u.exec(value)?.[1] ?? 'medium']],
  inset: (value) => ['top', 'right', 'bottom', 'left'].map((side) => [side, value.split(' ').at(0) ?? ''] as const),
  margin: (value) => [['margin-left', value.split(' ').at(-1) ?? '']],
  overflow: (value) => ['overflow-x', 'overflow-y'].map((axis) => [axis, value] as const),
};

/**
 * The style sheets of a page, as far as its `<style>` elements and `style` attributes go: which declaration wins, by
 * importance, specificity and order. Nothing is laid out and nothing is inherited.
 */
export class PageStyles {
  readonly #document: Document;
  readonly #rules: readonly StyleRule[];
  readonly #known = new Map<Element, Map<string, Declared | undefined>>();

  constructor(document: Document) {
    this.#document = document;
    this.#rules = Array.from(document.querySelectorAll('style')).flatMap((style, sheet) =>
      appliesOnScreen(style.getAttribute('media') ?? '') === 'no' ? [] : rulesOf(style.textContent ?? '', sheet),
    );
  }

  /** Elements with a declaration that passes a test, in no order. It need not be the one that wins. */
  elementsWith(isMeant: (property: string, value: string) => boolean): ReadonlySet<Element> {
    const passes = (declarations: ReadonlyMap<string, Declared>): boolean =>
      [...declarations].some(([property, { value }]) => isMeant(property, value));
    const found = new Set<Element>();
    for (const { selector, declarations } of this.#rules) {
      if (!passes(declarations)) continue;
      for (const element of matching(this.#document, selector)) found.add(element);
    }
    for (const element of Array.from(this.#document.querySelectorAll('[style]'))) {
      if (passes(ownDeclarations(element))) found.add(element);
    }
    return found;
  }

  /** What decides a property of an element; `undefined` when nothing declares it there. */
  declared(element: Element, property: string): Declared | undefined {
    const known = this.#known.get(element) ?? new Map<string, Declared | undefined>();
    this.#known.set(element, known);
    if (!known.has(property)) known.set(property, this.#decide(element, property));
    return known.get(property);
  }

  #decide(element: Element, property: string): Declared | undefined {
    let best = ownDeclarations(element).get(property);
    for (const { selector, declarations } of this.#rules) {
      const declaration = declarations.get(property);
      if (declaration === undefined || !wins(declaration, best) || !isMatch(element, selector)) continue;
      best = declaration;
    }
    return best;
  }
}

function wins(one: StyleDeclaration, other: StyleDeclaration | undefined): boolean {
  if (other === undefined) return true;
  if (one.important !== other.important) return one.important;
  const place = one.weight.findIndex((part, index) => part !== other.weight[index]);
  return place < 0 || (one.weight[place] ?? 0) > (other.weight[place] ?? 0);
}

function rulesOf(css: string, sheet: number): readonly StyleRule[] {
  const rules: StyleRule[] = [];
  // At-rules around the one that is visited, outermost first: whether what is in them applies.
  const around: ('yes' | 'no' | 'unknown')[] = [];
  let depth = 0;
  walk(parsed(css, 'stylesheet'), {
    enter(node: CssNode) {
      if (node.type === 'Atrule') around.push(atruleApplies(node.name, node.prelude ? generate(node.prelude) : ''));
      if (node.type !== 'Rule') return;
      depth += 1;
      // Rules inside of rules speak of their parents; few pages have them.
      if (depth > 1 || around.includes('no')) return;
      rules.push(...rulesIn(node, !around.includes('unknown'), [sheet, rules.length]));
    },
    leave(node: CssNode) {
      if (node.type === 'Atrule') around.pop();
      if (node.type === 'Rule') depth -= 1;
    },
  });
  return rules;
}

function rulesIn(rule: Rule, isCertain: boolean, place: readonly number[]): readonly StyleRule[] {
  if (rule.prelude.type !== 'SelectorList') return [];
  return rule.prelude.children.toArray().map((node) => {
    const selector = generate(node);
    const weight = [...Specificity.calculateForAST(node).toArray(), ...place];
    return { selector, declarations: declarationsIn(rule.block, { origin: selector, isCertain, weight }) };
  });
}

function ownDeclarations(element: Element): ReadonlyMap<string, StyleDeclaration> {
  const css = element.getAttribute('style') ?? '';
  if (css === '') return new Map();
  const place = { origin: 'its style attribute', isCertain: true, weight: [Infinity] };
  return declarationsIn(parsed(css, 'declarationList'), place);
}

function declarationsIn(
  block: CssNode,
  place: Pick<StyleDeclaration, 'origin' | 'isCertain' | 'weight'>,
): ReadonlyMap<string, StyleDeclaration> {
  const found = new Map<string, StyleDeclaration>();
  walk(block, {
    visit: 'Declaration',
    enter({ property, value, important }: Declaration) {
      const name = property.toLowerCase();
      const text = generate(value).toLowerCase();
      for (const [longhand, part] of SHORTHANDS[name]?.(text) ?? [[name, text] as const]) {
        const declaration = { ...place, value: part, important: important !== false };
        if (wins(declaration, found.get(longhand))) found.set(longhand, declaration);
      }
    },
  });
  return found;
}

/** CSS has no errors: what cannot be read is left out. */
function parsed(css: string, context: string): CssNode {
  return parse(css, { context, parseCustomProperty: false });
}

function atruleApplies(name: string, condition: string): 'yes' | 'no' | 'unknown' {
  switch (name.toLowerCase()) {
    case 'media':
      return appliesOnScreen(condition);
    case 'layer':
    case 'supports':
      return 'yes';
    case 'container':
    case 'scope':
    case 'starting-style':
      return 'unknown';
    default:
      return 'no';
  }
}

/** Selectors that the library does not know match nothing. */
function matching(document: Document, selector: string): readonly Element[] {
  try {
    return Array.from(document.querySelectorAll(selector));
  } catch {
    return [];
  }
}

function isMatch(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
