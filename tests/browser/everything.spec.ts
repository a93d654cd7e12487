import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rootSite } from '../built-sites.ts';
import { expect, test } from './quiet-page.ts';

test('the whole archive in one file is read and searched from a disk, and asks for nothing', async ({ page }) => {
  const file = pathToFileURL(resolve(rootSite.folder, 'everything.html')).href;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(file);
  expect(asked).toEqual([file]);

  // Its style is let through by its policy.
  await expect(page.locator('.quotation').first()).toHaveCSS('text-decoration-line', 'underline');
  const quotations = JSON.parse(readFileSync(join(rootSite.folder, 'quotations.json'), 'utf8')) as readonly {
    readonly parts: readonly string[];
  }[];
  expect(quotations.length).toBeGreaterThan(0);
  const missed = await page.evaluate(
    (texts) =>
      texts.filter((text) => {
        getSelection()?.removeAllRanges();
        // The browser's own find, as the keyboard calls it.
        return !(window as unknown as { find(words: string): boolean }).find(text);
      }),
    // Line breaks and emphasis stand between some words; the beginning of each part is enough to find it.
    quotations.flatMap(({ parts }) => parts.map((part) => /^(?:\S+ ?){1,4}/.exec(part)?.[0].trim() ?? '')),
  );
  expect(missed).toEqual([]);

  await page.getByRole('listitem').first().getByRole('link').click();
  expect(new URL(page.url()).hash).not.toBe('');
  await expect(page.locator(':target')).toBeInViewport();
});
