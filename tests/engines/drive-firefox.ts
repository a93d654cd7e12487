import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBidi, type BidiConnection } from './bidi.ts';
import type { StartEngine } from './engine.ts';
import { strokesOfKey, strokesOfText, type KeyAction } from './key-strokes.ts';

/** An installed Firefox, by WebDriver BiDi. */
export function firefoxEngine(path: string): StartEngine {
  return async ({ width, height, scheme }) => {
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
    // 0 is dark, 1 is light. All else that a test wants of Firefox it sets itself when it is driven.
    const dark = scheme === 'dark' ? 0 : 1;
    writeFileSync(
      join(profile, 'user.js'),
      `user_pref('layout.css.prefers-color-scheme.content-override', ${String(dark)});\n`,
    );
    const firefox = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = new Promise((resolve) => firefox.once('exit', resolve).once('error', resolve));
    const end = async (): Promise<void> => {
      firefox.kill();
      await ended;
      rmSync(profile, { recursive: true, maxRetries: 5 });
    };
    const { bidi, context } = await listening(firefox)
      .then((address) => openTab(`${address}/session`, width, height))
      .catch(async (error: unknown) => {
        await end();
        throw error;
      });
    const press = async (actions: readonly KeyAction[]): Promise<void> => {
      await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    };
    return {
      open: async (address) => {
        await bidi.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
      },
      evaluate: (run, ...given) =>
        evaluate(bidi, context, `(${run.toString()})(...${JSON.stringify(given)})`) as Promise<never>,
      click: async (selector) => {
        const middle = await evaluate(bidi, context, `(${middleOf.toString()})(${JSON.stringify(selector)})`);
        await bidi.send('input.performActions', {
          context,
          actions: [
            {
              type: 'pointer',
              id: 'mouse',
              actions: [
                { type: 'pointerMove', ...(middle as object) },
                { type: 'pointerDown', button: 0 },
                { type: 'pointerUp', button: 0 },
              ],
            },
          ],
        });
      },
      type: (text) => press(strokesOfText(text)),
      press: (key) => press(strokesOfKey(key)),
      resize: (newWidth, newHeight) => resize(bidi, context, newWidth, newHeight),
      picture: async () => fromBase64(await bidi.send('browsingContext.captureScreenshot', { context })),
      print: async () => fromBase64(await bidi.send('browsingContext.print', { context })),
      close: async () => {
        await bidi.send('browser.close').finally(end);
      },
    };
  };
}

/** A tab of its own: in the one that Firefox opens first, the outline of the focus was missing once. */
async function openTab(
  address: string,
  width: number,
  height: number,
): Promise<{ readonly bidi: BidiConnection; readonly context: string }> {
  const bidi = await connectBidi(address);
  await bidi.send('session.new', { capabilities: {} });
  const { context } = (await bidi.send('browsingContext.create', { type: 'tab' })) as { readonly context: string };
  await resize(bidi, context, width, height);
  return { bidi, context };
}

async function resize(bidi: BidiConnection, context: string, width: number, height: number): Promise<void> {
  await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
}

/** Firefox says on its error output where it listens. Rejects when it ends without. */
function listening(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    firefox.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    firefox.once('exit', () => {
      reject(new Error(`Firefox ended before it listened. It said: ${said}`));
    });
    firefox.once('error', reject);
  });
}

/** What an expression gives in the page, sent as JSON. Rejects with what it throws. */
async function evaluate(bidi: BidiConnection, context: string, expression: string): Promise<unknown> {
  const answer = (await bidi.send('script.evaluate', {
    expression: `Promise.resolve(${expression}).then((given) => JSON.stringify(given))`,
    target: { context },
    awaitPromise: true,
  })) as unknown as
    | { readonly type: 'success'; readonly result: { readonly value?: string } }
    | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
}

/** Runs in the page: brings an element into sight, and says where the middle of its first line is. */
function middleOf(selector: string): { readonly x: number; readonly y: number } {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`No element is "${selector}".`);
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const line = element.getClientRects()[0] ?? element.getBoundingClientRect();
  return { x: Math.floor(line.left + line.width / 2), y: Math.floor(line.top + line.height / 2) };
}

function fromBase64({ data }: Readonly<Record<string, unknown>>): Uint8Array {
  return Buffer.from(String(data), 'base64');
}
