import { describe, expect, test } from 'vitest';
import { decodeSource } from '../../../src/import/sources/decode-source.ts';

/** The bytes of a text in an encoding of one or two bytes a character. Node only decodes them, so its table is turned round. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]): void => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if ([...letter].length === 1 && letter !== '\uFFFD' && !table.has(letter)) table.set(letter, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) add([byte]);
  if (!/^(?:windows|koi8|iso)/u.test(encoding))
    for (let lead = 0x81; lead < 0xff; lead += 1) for (let next = 0x40; next < 0xff; next += 1) add([lead, next]);
  return Uint8Array.from([...text].flatMap((letter) => table.get(letter) ?? fail(letter)));
}

function fail(letter: string): never {
  throw new Error(`${letter} is not in the encoding`);
}

function page(text: string, encoding: string, head = ''): Uint8Array {
  return encode(`<html><head>${head}<title>x</title></head><body><p>${text}</p></body></html>`, encoding);
}

const JAPANESE = '灯台の修理は来春まで続くと市長が述べた。港の船は毎朝出る。';
const KOREAN = '시장은 등대 수리가 내년 봄까지 계속될 것이라고 말했다. 배는 매일 아침 떠난다.';
const CHINESE = '市长表示灯塔的修理将持续到明年春天。港口的船每天早上出发。';
const RUSSIAN = 'Мэр города заявил, что ремонт маяка продлится до весны. Паром уходит каждое утро из гавани.';

describe('an encoding that is not declared', () => {
  test.each([
    [RUSSIAN, 'windows-1251'],
    [RUSSIAN, 'koi8-r'],
    [JAPANESE, 'shift_jis'],
    [JAPANESE, 'euc-jp'],
    [KOREAN, 'euc-kr'],
    [CHINESE, 'gb18030'],
  ])('is told by the letters of %s, which are %s', (text, encoding) => {
    const found = decodeSource(page(text, encoding));
    expect(found).toEqual({
      text: expect.stringContaining(text) as string,
      encoding: expect.stringMatching(new RegExp(`^${encoding}$`, 'iu')) as string,
      doubt: expect.stringMatching(/declares no encoding that fits, so it was read as .+\. Check accents/u) as string,
    });
  });
});

describe('one bad byte', () => {
  test.each([
    [`„Café“ and „Öl“: ${JAPANESE}`, 'utf-8'],
    [JAPANESE, 'shift_jis'],
    [KOREAN, 'euc-kr'],
    [CHINESE, 'gb18030'],
  ])('leaves the rest of %s as it is in %s', (text, encoding) => {
    const bytes =
      encoding === 'utf-8'
        ? new TextEncoder().encode(`<meta charset="utf-8"><p>${text}</p>`)
        : page(text, encoding, `<meta charset="${encoding}">`);
    const found = decodeSource(Uint8Array.from([...bytes, 0xff, 0x20]));
    expect(found).toEqual({
      text: expect.stringContaining(text) as string,
      encoding,
      doubt: expect.stringMatching(
        /^A byte of the document cannot be read as .+ and became \uFFFD, first behind “/u,
      ) as string,
    });
  });
});

test('reads UTF-8 as UTF-8 when the page says Latin-1, and says so', () => {
  const html = '<meta charset="iso-8859-1"><p>„Schöne Grüße“</p>';
  expect(decodeSource(new TextEncoder().encode(html))).toEqual({
    text: html,
    encoding: 'utf-8',
    doubt: 'The document declares the encoding iso-8859-1, but its bytes are UTF-8 and were read as UTF-8.',
  });
});

test('reads ASCII without a doubt, and undeclared Japanese of seven bits as what it is', () => {
  const plain = 'The pier is shut. "It is cold," said Tom Reed.';
  expect(decodeSource(new TextEncoder().encode(plain))).toEqual({ text: plain, encoding: 'utf-8' });
  const bytes = Buffer.from(`${'\u001B$B4A;z$H$+$J$N%F%9%H$G$9!#\u001B(B '.repeat(20)}end.`, 'latin1');
  expect(decodeSource(bytes)).toMatchObject({ encoding: 'ISO-2022-JP' });
});

test.each(['hz-gb-2312', 'utf-7', 'iso-2022-kr', 'x-unknown'])(
  'asks about ASCII that is declared as %s',
  (declared) => {
    const letters = 'The pier ~{VPND~} is shut +AOk-.';
    expect(decodeSource(new TextEncoder().encode(letters), declared)).toEqual({
      text: letters,
      encoding: 'ASCII',
      doubt:
        'The document is not UTF-8 and declares no encoding that fits, so it was read as ASCII. Check accents and quotation marks.',
    });
  },
);

test('reads what is declared, when it fits', () => {
  expect(decodeSource(page('Prix : 5 €, « déjà »', 'windows-1252', '<meta charset="windows-1252">'))).toEqual({
    text: expect.stringContaining('Prix : 5 €, « déjà »') as string,
    encoding: 'windows-1252',
  });
});

test('reads Cyrillic as such when the page says it is Latin, and says so', () => {
  expect(decodeSource(page(RUSSIAN, 'windows-1251', '<meta charset="iso-8859-1">'))).toEqual({
    text: expect.stringContaining(RUSSIAN) as string,
    encoding: 'windows-1251',
    doubt:
      'The document declares the encoding iso-8859-1, but its letters look like windows-1251 and were read so. Check accents and quotation marks.',
  });
});

test('leaves out zero bytes that a server left between parts of a page, as browsers do', () => {
  const page = (gap: string): string => `<p>The crane${gap}</p><p>${'It stays. '.repeat(200)}</p>`;
  expect(decodeSource(Buffer.from(page('\0'.repeat(12))))).toMatchObject({ text: page('') });
});

test('takes a file of which one byte in ten is zero for no text', () => {
  expect(decodeSource(Buffer.from('It stays.\0'.repeat(50)))).toEqual({ failure: 'is not text' });
});
