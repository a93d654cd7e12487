import { expect, test } from 'vitest';
import { movedFiles } from '../../../src/permanence/moved-files.ts';

test('what stands beside a page moves with it: twins of articles, feeds of speakers and outlets', () => {
  const redirects = new Map([
    ['/articles/2022-old/', '/articles/2022-new/'],
    ['/speakers/jane-hill/', '/speakers/jane-marsh/'],
    ['/outlets/bell/', '/outlets/morning-bell/'],
  ]);
  expect(movedFiles(redirects, () => true)).toEqual(
    new Map([
      ['/articles/2022-old.json', '/articles/2022-new.json'],
      ['/articles/2022-old.md', '/articles/2022-new.md'],
      ['/articles/2022-old.txt', '/articles/2022-new.txt'],
      ['/speakers/jane-hill/feed.xml', '/speakers/jane-marsh/feed.xml'],
      ['/speakers/jane-hill/feed.json', '/speakers/jane-marsh/feed.json'],
      ['/outlets/bell/feed.xml', '/outlets/morning-bell/feed.xml'],
      ['/outlets/bell/feed.json', '/outlets/morning-bell/feed.json'],
    ]),
  );
});

test('nothing stands beside pages of lists, of quotations, or of another kind', () => {
  const redirects = new Map([
    ['/articles/2022/', '/articles/'],
    ['/articles/2022-old/', '/articles/'],
    ['/q/7k2m9x4d/', '/articles/2022-new/'],
    ['/speakers/jane-hill/2/', '/speakers/jane-marsh/'],
    ['/old-blog/jane/', '/speakers/jane-marsh/'],
  ]);
  expect(movedFiles(redirects, () => true)).toEqual(new Map());
});

test('a feed that is not published is led to from nowhere', () => {
  const redirects = new Map([['/speakers/jane-hill/', '/speakers/jane-marsh/']]);
  expect(movedFiles(redirects, (path) => path.endsWith('.json'))).toEqual(
    new Map([['/speakers/jane-hill/feed.json', '/speakers/jane-marsh/feed.json']]),
  );
});
