import { test as plain, expect } from '@playwright/test';

export { expect };

/**
 * What Chromium says where a page appears before the picture of the last one has come, as on a busy machine: the page is
 * there, and only the movement between the two is not. No script of ours begins or waits for it (`@view-transition`).
 */
const NO_MOVEMENT = 'Transition was aborted because of invalid state. Page already revealed';

/** A test that fails when the page complains: an error in the console, an exception nobody catches, a dialog. */
export const test = plain.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', ({ message }) => {
        if (message !== NO_MOVEMENT) complaints.push(message);
      });
      page.on('dialog', (dialog) => {
        complaints.push(`a dialog says "${dialog.message()}"`);
        void dialog.dismiss();
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
