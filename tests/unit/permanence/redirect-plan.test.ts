import { expect, test } from 'vitest';
import { redirectPlanner } from '../../../src/permanence/redirect-plan.ts';

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

test('refuses what the archive’s alphabet has not, with the reason', () => {
  const refused = ['/a.html', '/?p=12', '/News/', '/über/', '/a--b/', '/', '/articles/x/'].map((address) => {
    const [planned] = redirectPlanner(new Map()).plan([address], target);
    return [address, planned !== undefined && 'refused' in planned ? planned.refused : undefined];
  });
  const why = (what: string) => `${what}, which no address of an archive has; redirect it on your server`;
  expect(refused).toEqual([
    ['/a.html', why('it ends like a file')],
    ['/?p=12', why('it has a query')],
    ['/News/', why('it has capitals')],
    ['/über/', why('it has letters or signs outside a-z, 0-9 and single hyphens')],
    ['/a--b/', why('it has letters or signs outside a-z, 0-9 and single hyphens')],
    ['/', 'it is an address of the archive itself'],
    ['/articles/x/', 'it is an address of the archive itself'],
  ]);
});

test('lets no address lead to two articles', () => {
  const planner = redirectPlanner(new Map([['/old/', '/articles/2020-old/']]));
  expect(planner.plan(['/old/', '/door/'], target)).toEqual([
    { from: '/old/', refused: 'it leads to /articles/2020-old/ already' },
    { from: '/door/', to: target },
  ]);
  expect(planner.plan(['/door/'], '/articles/2022-other/')).toEqual([
    { from: '/door/', refused: `it leads to ${target} already` },
  ]);
});
