import { expect, test } from 'vitest';
import { redirectPlanner } from '../../../src/permanence/imported-redirects.ts';

const target = '/articles/2022-02-02-open-door/';

test('turns old addresses into redirects, whatever way they are written', () => {
  const planner = redirectPlanner(new Map([['/kept/', '/articles/kept/']]));
  expect(
    planner.plan(['/2022/door', 'https://old.example/2022/door/', 'https://old.example/news/door/index.html'], target),
  ).toEqual([
    { from: '/2022/door/', to: target },
    { from: '/news/door/', to: target },
  ]);
  expect([...planner.added()]).toEqual([
    ['/2022/door/', target],
    ['/news/door/', target],
  ]);
});

test('takes capitals, names of files, and letters as they are read', () => {
  const planner = redirectPlanner(new Map());
  expect(
    planner.plan(['/News/Open_Door.html', '/%C3%BCber--uns', '/2022/%E6%96%B0%E8%81%9E/?utm=x#top'], target),
  ).toEqual([
    { from: '/News/Open_Door.html/', to: target },
    { from: '/über--uns/', to: target },
    {
      from: '/2022/%E6%96%B0%E8%81%9E/?utm=x#top',
      refused: 'it has a query, behind which no host of static files looks; redirect it on your server',
    },
  ]);
});

test('refuses what a host of static files cannot answer, with the reason', () => {
  const refused = ['/?p=12', '/feed.xml', '/a%20b/', '/100%/', '/', '/Articles/x/'].map((address) => {
    const [planned] = redirectPlanner(new Map()).plan([address], target);
    return [address, planned !== undefined && 'refused' in planned ? planned.refused : undefined];
  });
  const signs = 'it has signs other than letters, digits, hyphens, dots, underscores and ~; redirect it on your server';
  expect(refused).toEqual([
    ['/?p=12', 'it has a query, behind which no host of static files looks; redirect it on your server'],
    ['/feed.xml', 'it is an address of the archive itself'],
    ['/a%20b/', signs],
    ['/100%/', signs],
    ['/', 'it is an address of the archive itself'],
    ['/Articles/x/', 'it is an address of the archive itself'],
  ]);
});

test('lets no address lead to two articles', () => {
  const planner = redirectPlanner(new Map([['/old/', '/articles/2020-old/']]));
  expect(planner.plan(['/old/', '/door/'], target)).toEqual([
    { from: '/old/', refused: 'it leads to /articles/2020-old/ already' },
    { from: '/door/', to: target },
  ]);
  expect(planner.plan(['/Door/'], '/articles/2022-other/')).toEqual([
    { from: '/Door/', refused: `it leads to ${target} already` },
  ]);
});
