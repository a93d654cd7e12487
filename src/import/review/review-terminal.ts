/** What the review needs of a terminal. Tests answer in its place. */
export interface ReviewTerminal {
  show(text: string): void;
  /** One key; `undefined` when the person leaves (Ctrl-C, Ctrl-D, end of input). */
  key(): Promise<string | undefined>;
  /** A line of text; `undefined` when it is given up (Escape) or the person leaves. */
  line(prompt: string): Promise<string | undefined>;
  close(): void;
}
