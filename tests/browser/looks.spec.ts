import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { openWhole } from './open-whole.ts';
import { mainPages } from './kinds-of-page.ts';

/** Greys of a page's first screen, 64 columns of hexadecimal digits, and the fonts that they were drawn with. */
interface Look {
  readonly fonts: string;
  readonly rows: readonly string[];
}

const COLUMNS = 64;
/** Mean difference of the greys, of 15 steps: antialiasing stays below 0.1, a moved column is above 0.5. */
const TOLERANCE = 0.25;
const FILE = 'tests/browser/looks.json';

const looks = (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}) as Record<string, Look>;

test.describe.configure({ mode: 'serial' });

for (const address of mainPages) {
  for (const width of [390, 1280]) {
    test(`${address} at ${String(width)} pixels looks as it did`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await openWhole(page, address);
      if (address.startsWith('search')) await expect(page.locator('.results li').first()).toBeVisible();
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      const look = { fonts: await fontsOf(page), rows: await greysOf(page) };
      const name = `${address} ${String(width)}`;
      if (process.env['UPDATE_LOOKS'] !== undefined) {
        looks[name] = look;
        writeFileSync(FILE, `${JSON.stringify(looks, null, 2)}\n`);
      }
      const known = looks[name];
      if (known === undefined) throw new Error(`${FILE} has no look of ${name}. Run with UPDATE_LOOKS=1.`);
      test.skip(known.fonts !== look.fonts, `drawn with other fonts: ${known.fonts}, here ${look.fonts}`);
      expect(difference(known.rows, look.rows)).toBeLessThan(TOLERANCE);
    });
  }
}

test('a look that differs is told from one that does not', () => {
  expect(difference(['00ff', '00ff'], ['00ff', '00ff'])).toBe(0);
  expect(difference(['00ff'], ['0fff'])).toBeGreaterThan(TOLERANCE);
  expect(difference(['00ff'], ['00ff', '00ff'])).toBe(Infinity);
});

/** Mean difference of two looks, in steps of grey. */
function difference(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [a.join(''), b.join('')];
  if (left.length !== right.length) return Infinity;
  const steps = [...left].map((digit, index) => Math.abs(parseInt(digit, 16) - parseInt(right.charAt(index), 16)));
  return steps.reduce((sum, step) => sum + step, 0) / steps.length;
}

/** How wide a line of each of the page's fonts is here: the same where the same fonts are installed. */
function fontsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    const tokens = getComputedStyle(document.documentElement);
    return ['--serif', '--sans']
      .map((token) => {
        if (context === null) return '';
        context.font = `100px ${tokens.getPropertyValue(token)}`;
        return Math.round(context.measureText('The quick brown fox, 1234567890').width);
      })
      .join(' and ');
  });
}

async function greysOf(page: Page): Promise<readonly string[]> {
  const png = (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
  const canvasPage = await page.context().newPage();
  const rows = await canvasPage.evaluate(
    async ({ source, columns }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = columns;
      canvas.height = Math.round((image.height * columns) / image.width);
      const context = canvas.getContext('2d');
      if (context === null) return [];
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return Array.from({ length: canvas.height }, (_, row) =>
        Array.from({ length: columns }, (__, column) => {
          const at = (row * columns + column) * 4;
          const grey = 0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);
          return Math.round(grey / 17).toString(16);
        }).join(''),
      );
    },
    { source: png, columns: COLUMNS },
  );
  await canvasPage.close();
  return rows;
}
