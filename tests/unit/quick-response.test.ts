import { afterEach, beforeEach, expect, test } from 'vitest';
import { responsesWithoutCopies } from '../../src/adapters/quick-response.ts';

const Own = globalThis.Response;
const bytes = new TextEncoder().encode('["words"]');
let asEver: () => void;
beforeEach(() => {
  asEver = responsesWithoutCopies();
});
afterEach(() => {
  asEver();
});

test('a response gives the bytes that it was given, not a copy, and lets go of them', async () => {
  const responses = [0, 1].map(() => new Response(bytes, { status: 404, headers: { 'Content-Type': 'text/html' } }));
  const [first, second] = responses;
  const before = first?.bodyUsed;
  expect([(await first?.bytes()) === bytes, (await second?.arrayBuffer()) === bytes.buffer]).toEqual([true, true]);
  expect([before, first?.bodyUsed, first?.status, [...(first?.headers ?? [])]]).toEqual([
    false,
    true,
    404,
    [['content-type', 'text/html']],
  ]);
  await expect(first?.text()).rejects.toThrow(new TypeError('Body is unusable: Body has already been read'));
});

test('bytes that are a part of a buffer are given without the rest of it', async () => {
  const part = bytes.subarray(2, 7);
  expect(Buffer.from(await new Response(part).arrayBuffer()).toString()).toBe('words');
});

test.each([
  ['bytes', bytes],
  ['a text', '["words"]'],
])('in every other way it is read as ever: made of %s', async (_what, body) => {
  const make = (): Response => new Response(body);
  expect(
    await Promise.all([make().text(), make().json(), (await make().blob()).text(), make().clone().text()]),
  ).toEqual(['["words"]', ['words'], '["words"]', '["words"]']);
  const streamed = await new Own(make().body).text();
  expect(streamed).toBe('["words"]');
  expect(Buffer.from(await make().bytes()).toString()).toBe('["words"]');
});

test('nothing is nothing', async () => {
  expect([
    new Response(null).body,
    await new Response(null).text(),
    await new Response(new Uint8Array()).text(),
  ]).toEqual([null, '', '']);
});

test('responses of others are responses, and others make them again when it is enough', () => {
  const other = new Own('words');
  const isResponse = other instanceof Response;
  asEver();
  expect([isResponse, {} instanceof Response, globalThis.Response === Own]).toEqual([true, false, true]);
});
