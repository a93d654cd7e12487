import type { NamedKey } from './engine.ts';

/** What WebDriver does with a key (https://w3c.github.io/webdriver/#keyboard-actions); BiDi has the same. */
export interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

const CONTROL = '\uE009';
const keys: Readonly<Record<Exclude<NamedKey, 'Paste'>, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
};

/** The strokes that type a text letter by letter. */
export function strokesOfText(text: string): readonly KeyAction[] {
  return [...text].flatMap(stroke);
}

export function strokesOfKey(key: NamedKey): readonly KeyAction[] {
  return key === 'Paste'
    ? [{ type: 'keyDown', value: CONTROL }, ...stroke('v'), { type: 'keyUp', value: CONTROL }]
    : stroke(keys[key]);
}

function stroke(value: string): readonly KeyAction[] {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}
