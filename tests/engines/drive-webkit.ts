import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { vi } from 'vitest';
import type { EnginePage, StartEngine } from './engine.ts';
import { strokesOfKey, strokesOfText, type KeyAction } from './key-strokes.ts';
import { startSession } from './web-driver.ts';

/** Where the parts of Debian's `webkit2gtk-driver` stand. */
export interface WebKitPaths {
  readonly driver: string;
  readonly browser: string;
  /** A screen in memory, for the browser has no mode without one. */
  readonly screen: string;
}

/** The bar of the browser keeps its window at least so wide, in pixels. */
const LEAST_WIDTH = 447;

/** Only a hang takes so long, on however busy a machine. */
const PATIENCE_MS = 30_000;

/** The name under which WebDriver sends an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** WebKitGTK's own small browser, by WebDriver. */
export function webkitEngine({ driver, browser, screen }: WebKitPaths): StartEngine {
  return async ({ width, height, scheme }) => {
    const display = spawn(screen, ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const [number] = (await once(display.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
    const port = await freePort();
    const server = spawn(driver, [`--port=${String(port)}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: `:${number.toString().trim()}`,
        GDK_BACKEND: 'x11',
        GTK_THEME: scheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
      },
    });
    const end = (): void => {
      server.kill();
      display.kill();
    };
    const address = `http://127.0.0.1:${String(port)}`;
    const session = await listening(address)
      .then(() =>
        startSession(address, {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        }),
      )
      .catch((error: unknown) => {
        end();
        throw error;
      });
    const press = async (actions: readonly KeyAction[]): Promise<void> => {
      await session.post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    };
    const page: EnginePage = {
      open: async (url) => {
        const isElsewhere = await page.evaluate((wanted) => {
          Object.assign(document, { isLeft: true });
          return new URL(wanted).href.replace(/#.*/s, '') !== location.href.replace(/#.*/s, '');
        }, url);
        await session.post('url', { url });
        // The answer may be for a page that was still loading, and then that one is there for a moment more.
        if (isElsewhere) {
          const isThere = (): boolean => !('isLeft' in document) && document.readyState === 'complete';
          await vi.waitUntil(() => page.evaluate(isThere), { timeout: PATIENCE_MS });
        }
      },
      evaluate: (run, ...given) =>
        session.post('execute/sync', {
          script: `return (${run.toString()})(...${JSON.stringify(given)})`,
          args: [],
        }) as Promise<never>,
      click: async (selector) => {
        const found = await session.post('element', { using: 'css selector', value: selector });
        await session.post(`element/${(found as { readonly [ELEMENT]: string })[ELEMENT]}/click`, {});
      },
      type: (text) => press(strokesOfText(text)),
      press: (key) => press(strokesOfKey(key)),
      resize: async (newWidth, newHeight) => {
        await session.post('window/rect', { x: 0, y: 0, width: newWidth, height: newHeight });
        // The page learns of its new width a little later.
        const wanted = Math.max(newWidth, LEAST_WIDTH);
        await vi.waitUntil(async () => (await page.evaluate(() => innerWidth)) === wanted, { timeout: PATIENCE_MS });
      },
      picture: async () => Buffer.from((await session.get('screenshot')) as string, 'base64'),
      print: async () => undefined,
      close: () => session.end().finally(end),
    };
    await page.resize(width, height).catch(async (error: unknown) => {
      await page.close();
      throw error;
    });
    return page;
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function listening(address: string): Promise<void> {
  const answers = (): Promise<boolean> =>
    fetch(`${address}/status`)
      .then(({ ok }) => ok)
      .catch(() => false);
  await vi.waitUntil(answers, { timeout: PATIENCE_MS });
}
