import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { Builder, By, Key } from 'selenium-webdriver';
import type { NamedKey, StartEngine } from './engine.ts';

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
    const session = await startSession(port, browser).catch((error: unknown) => {
      end();
      throw error;
    });
    const resize = async (newWidth: number, newHeight: number): Promise<void> => {
      await session.manage().window().setRect({ x: 0, y: 0, width: newWidth, height: newHeight });
      // The page learns of its new width a little later.
      const wanted = Math.max(newWidth, LEAST_WIDTH);
      await session.wait(async () => (await session.executeScript('return innerWidth')) === wanted, PATIENCE_MS);
    };
    await resize(width, height);
    return {
      open: (address) => session.get(address),
      evaluate: (run, ...given) =>
        session.executeScript(`return (${run.toString()})(...${JSON.stringify(given)})`) as Promise<never>,
      click: (selector) => session.findElement(By.css(selector)).click(),
      type: (text) => session.actions().sendKeys(text).perform(),
      press: (key) =>
        (key === 'Paste'
          ? session.actions().keyDown(Key.CONTROL).sendKeys('v').keyUp(Key.CONTROL)
          : session.actions().sendKeys(keys[key])
        ).perform(),
      resize,
      picture: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
      print: async () => undefined,
      close: async () => {
        await session.quit().finally(end);
      },
    };
  };
}

async function startSession(port: number, browser: string) {
  await listening(port);
  return new Builder()
    .usingServer(`http://127.0.0.1:${String(port)}`)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    })
    .build();
}

const keys: Readonly<Record<Exclude<NamedKey, 'Paste'>, string>> = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  ArrowDown: Key.ARROW_DOWN,
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
async function listening(port: number): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${String(port)}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
