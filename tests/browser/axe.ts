/** Asks axe what is wrong with a page. */

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export interface Scope {
  /** Names of the rules to ask; all when absent. */
  readonly rules?: readonly string[];
  /** Selector of what is looked at; the whole page when absent. */
  readonly within?: string;
  /** Selectors of what is left out. */
  readonly without?: readonly string[];
}

/**
 * Each rule that is broken, with the elements that break it.
 *
 * Our pages hold no frames of other origins. So the whole of axe runs in the page itself (its “legacy mode”), instead of
 * half of it in a second page, and it describes only what is wrong: a third of the time, and the same answer.
 */
export async function violations(page: Page, { rules, within, without = [] }: Scope = {}): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (rules !== undefined) axe.withRules([...rules]);
  if (within !== undefined) axe.include(within);
  for (const selector of without) axe.exclude(selector);
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
