import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { searchDescription } from '../../../src/feeds/opensearch.ts';
import { addressOf } from '../../fixtures/printed.ts';

test('a description that is longer than 1024 characters is cut between characters', () => {
  const document = XmlDocument.fromString(
    searchDescription(
      {
        title: 'Doors',
        shortTitle: 'Doors',
        description: `a${'🚪'.repeat(1100)}`,
        language: 'en',
        icon: { path: '/favicon.ico', size: 32, type: 'image/vnd.microsoft.icon' },
      },
      addressOf,
    ),
  );
  const told = document.get('//*[local-name()="Description"]')?.content;
  document.dispose();
  expect(told).toBe(`a${'🚪'.repeat(1023)}`);
});
