import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate, parse, walk } from 'css-tree';

/**
 * Every declaration of the style sheets in a folder, once each. Tokens are replaced by their values: an engine that is
 * asked about `var()` accepts anything.
 */
export function declarationsOf(folder: string): readonly (readonly [property: string, value: string])[] {
  const tokens = new Map<string, string>();
  const found = new Map<string, readonly [string, string]>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.css'))) {
    walk(parse(readFileSync(join(folder, file), 'utf8'), { parseCustomProperty: false }), function (node) {
      // What stands in an at-rule itself, such as @view-transition, is no property.
      if (node.type !== 'Declaration' || this.rule === null) return;
      const value = generate(node.value);
      if (!node.property.startsWith('--')) found.set(`${node.property}:${value}`, [node.property, value]);
      // Tokens of special circumstances come later and must not replace the usual ones.
      else if (!tokens.has(node.property)) tokens.set(node.property, value);
    });
  }
  const spoken = (value: string): string =>
    value.replaceAll(/var\((--[\w-]+)\)/g, (whole, token: string) => {
      const known = tokens.get(token);
      return known === undefined ? whole : ` ${spoken(known)} `;
    });
  return [...found.values()].map(([property, value]) => [property, spoken(value)]);
}
