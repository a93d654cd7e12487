import Specificity from '@bramus/specificity';
import { generate, parse, walk, type CssNode, type Declaration, type Rule, type Selector } from 'css-tree';
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
  /** An id, class or tag that every element has which the rule matches; `*` when there is none. */
  readonly key: string;
  readonly declarations: ReadonlyMap<string, StyleDeclaration>;
}

/** Longhands that a shorthand sets, as far as they can hide text. */
const SHORTHANDS: Readonly<Record<string, (value: string) => readonly (readonly [string, string])[]>> = {
  background: (value) => [['background-color', value]],
  font: (value) => [['font-size', /(?:^|\s)([\d.]+\w*%?)(?:\/|\s)/u.exec(value)?.[1] ?? 'medium']],
  inset: sidesOf,
  margin: (value) => sidesOf(value).map(([side, length]) => [`margin-${side}`, length] as const),
  overflow: (value) => ['overflow-x', 'overflow-y'].map((axis) => [axis, value] as const),
};

/** The four sides of a shorthand with one to four values. */
function sidesOf(value: string): readonly (readonly [string, string])[] {
  const [top = '', right = top, bottom = top, left = right] = value.split(' ');
  return Object.entries({ top, right, bottom, left });
}

/**
 * The style sheets of a page, as far as its `<style>` elements and `style` attributes go: which declaration wins, by
 * importance, specificity and order. Nothing is laid out and nothing is inherited.
 */
export class PageStyles {
  readonly #document: Document;
  /** By their keys, so that an element is held against few of the thousands of rules of a page. */
  readonly #rules: ReadonlyMap<string, readonly StyleRule[]>;
  readonly #matches = new Map<StyleRule, ReadonlySet<Element>>();
  readonly #known = new Map<Element, Map<string, Declared | undefined>>();

  constructor(document: Document) {
    this.#document = document;
    const rules = Array.from(document.querySelectorAll('style')).flatMap((style, sheet) =>
      appliesOnScreen(style.getAttribute('media') ?? '') === 'no' ? [] : rulesOf(style.textContent ?? '', sheet),
    );
    this.#rules = Map.groupBy(rules, ({ key }) => key);
  }

  /** Elements with a declaration that passes a test, in no order. It need not be the one that wins. */
  elementsWith(isMeant: (property: string, value: string) => boolean): ReadonlySet<Element> {
    const passes = (declarations: ReadonlyMap<string, Declared>): boolean =>
      [...declarations].some(([property, { value }]) => isMeant(property, value));
    const passing = new Set([...this.#rules.values()].flat().filter(({ declarations }) => passes(declarations)));
    return new Set(
      Array.from(this.#document.querySelectorAll('*')).filter(
        (element) =>
          passes(ownDeclarations(element)) ||
          this.#rulesFor(element).some((rule) => passing.has(rule) && this.#isMatch(element, rule)),
      ),
    );
  }

  /** Every value that the page declares for a property. */
  valuesOf(property: string): ReadonlySet<string> {
    const values = new Set<string>();
    const add = (declarations: ReadonlyMap<string, Declared>): void => {
      const value = declarations.get(property)?.value;
      if (value !== undefined) values.add(value);
    };
    for (const { declarations } of [...this.#rules.values()].flat()) add(declarations);
    for (const element of this.#document.querySelectorAll('[style]')) add(ownDeclarations(element));
    return values;
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
    for (const rule of this.#rulesFor(element)) {
      const declaration = rule.declarations.get(property);
      if (declaration === undefined || !wins(declaration, best) || !this.#isMatch(element, rule)) continue;
      best = declaration;
    }
    return best;
  }

  /** The library takes a selector apart each time it is asked, so each is asked once, for all elements. */
  #isMatch(element: Element, rule: StyleRule): boolean {
    let elements = this.#matches.get(rule);
    if (elements === undefined) {
      elements = matching(this.#document, rule.selector);
      this.#matches.set(rule, elements);
    }
    return elements.has(element);
  }

  #rulesFor(element: Element): readonly StyleRule[] {
    const classes = Array.from(element.classList, (name) => `.${name}`);
    const keys = new Set([...classes, `#${element.id}`, element.tagName.toLowerCase(), '*']);
    return [...keys].flatMap((key) => this.#rules.get(key) ?? []);
  }
}

/** From the last part of a selector, which speaks of the element itself. */
function keyOf(selector: Selector): string {
  const parts = selector.children.toArray();
  const own = parts.slice(parts.findLastIndex(({ type }) => type === 'Combinator') + 1);
  for (const part of own) {
    if (part.type === 'IdSelector') return `#${part.name}`;
    if (part.type === 'ClassSelector') return `.${part.name}`;
  }
  const [first] = own;
  return first?.type === 'TypeSelector' ? first.name.toLowerCase() : '*';
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
  return rule.prelude.children.toArray().flatMap((node) => {
    if (node.type !== 'Selector') return [];
    const selector = generate(node);
    const weight = [...Specificity.calculateForAST(node).toArray(), ...place];
    return {
      selector,
      key: keyOf(node),
      declarations: declarationsIn(rule.block, { origin: selector, isCertain, weight }),
    };
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
      return 'yes';
    case 'supports':
    case 'container':
    case 'scope':
    case 'starting-style':
      return 'unknown';
    default:
      return 'no';
  }
}

/** Selectors that the library does not know match nothing. */
function matching(document: Document, selector: string): ReadonlySet<Element> {
  try {
    return new Set(document.querySelectorAll(selector));
  } catch {
    return new Set();
  }
}
