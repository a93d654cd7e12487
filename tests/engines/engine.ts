/** A browser engine as the tests of all engines drive it, whatever drives it beneath. */

export const engineNames = ['chromium', 'firefox', 'webkit'] as const;

export type EngineName = (typeof engineNames)[number];

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
}

/** Keys that are more than a letter. */
export type NamedKey = 'Tab' | 'Enter' | 'Escape' | 'ArrowDown' | 'Paste';

/** One tab of a running browser. */
export interface EnginePage {
  /** Returns when the page and all it asks for have loaded. */
  open(address: string): Promise<void>;
  /** Runs a function in the page. It must use nothing from outside but its arguments, which are sent as JSON. */
  evaluate<Arguments extends readonly unknown[], Result>(
    run: (...given: Arguments) => Result,
    ...given: Arguments
  ): Promise<Awaited<Result>>;
  /** Presses the left button in the middle of the first element that the selector names. */
  click(selector: string): Promise<void>;
  /** Types letter by letter into whatever has the focus. */
  type(text: string): Promise<void>;
  press(key: NamedKey): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** A PNG of what the window shows. */
  picture(): Promise<Uint8Array>;
  /** The page as PDF; `undefined` where the engine cannot be told to print. */
  print(): Promise<Uint8Array | undefined>;
  /** Ends the browser. */
  close(): Promise<void>;
}

/** Starts a browser with an empty profile. */
export type StartEngine = (look: Look) => Promise<EnginePage>;
