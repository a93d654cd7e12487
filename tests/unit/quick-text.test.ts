import { expect, test } from 'vitest';
import { encodedAgain, textsByVectors, utf8 } from '../../src/adapters/quick-text.ts';

const long = 'words – “words” – 🌈 – ';

test.each([
  ['a short text', 'é'],
  ['a long one', long.repeat(1000)],
  ['a long one without marks', 'words '.repeat(1000)],
  ['half a surrogate pair in a long one', `${long.repeat(1000)}\uD800${long}`],
  ['nothing', ''],
])('%s is encoded as ever', (_what, text) => {
  const bytes = utf8(text);
  expect([bytes.constructor, Buffer.from(bytes)]).toEqual([Uint8Array, Buffer.from(text)]);
});

test('everyone encodes so, until it is enough', () => {
  const { encode } = TextEncoder.prototype;
  const asEver = textsByVectors();
  const [replaced, text, nothing] = [
    TextEncoder.prototype.encode !== encode,
    new TextEncoder().encode(long.repeat(1000)),
    new TextEncoder().encode(),
  ];
  asEver();
  expect({ replaced, text: Buffer.from(text).toString(), nothing, encode: TextEncoder.prototype.encode }).toEqual({
    replaced: true,
    text: long.repeat(1000),
    nothing: new Uint8Array(0),
    encode,
  });
});

test('a text that is encoded again and again is encoded once; others of its length are not taken for it', () => {
  const asEver = textsByVectors();
  const encoder = new TextEncoder();
  const bytes = encoder.encode('sheet');
  encodedAgain(bytes);
  const again = [encoder.encode('sheet') === bytes, Buffer.from(encoder.encode('other')).toString()];
  encodedAgain(new Uint8Array(3));
  asEver();
  textsByVectors()();
  expect([...again, encoder.encode('sheet') === bytes]).toEqual([true, 'other', false]);
});
