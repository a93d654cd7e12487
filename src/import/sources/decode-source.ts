import { analyse } from 'chardet';

/** A source as text, and its encoding. `doubt` is a note for the keeper. */
export type DecodedSource =
  { readonly text: string; readonly encoding: string; readonly doubt?: string } | { readonly failure: string };

/** Where a declared encoding is looked for. HTML wants it in the first 1,024 bytes; some pages have comments before it. */
const DECLARATION_BYTES = 4096;

/** Largest share of control characters in a text; images and archives have far more. */
const MOST_CONTROLS = 0.01;

/** So many characters that are right for each byte that is not show that an encoding is the right one. */
const RIGHT_FOR_EACH_WRONG = 4;

/** Least confidence, of 100, in an encoding that is guessed from the bytes. */
const LEAST_CONFIDENCE = 20;

/** Begins the letters of ISO-2022-JP, which are ASCII otherwise. */
const ESCAPE = 0x1b;

/** Encodings of Latin letters, which servers declare of pages in any script. */
const LATIN = /^(?:windows-125[02478]|iso-8859-(?:[1-4]|9|1[03456]))$/iu;

/** Share of letters beyond ASCII above which a text is in no language of Latin letters: Vietnamese has a third. */
const MOST_ACCENTED = 0.6;

/** Characters that the keeper is shown before a byte that cannot be read. */
const SHOWN = 30;

/**
 * Decodes by the byte order mark; as UTF-8, if the bytes are UTF-8 beyond ASCII, for no other encoding looks like it; else
 * by the server's charset or the page's declaration. A few bytes that are wrong in that encoding, or in UTF-8, become
 * U+FFFD, with a doubt that says where. ASCII of which nothing is declared is UTF-8. Where nothing fits, the encoding is
 * guessed from the letters of the text, with a doubt; short of a guess it is Windows-1252.
 *
 * @param declared charset of the `Content-Type` header, if there was one
 */
export function decodeSource(bytes: Uint8Array, declared?: string): DecodedSource {
  if (bytes.length === 0) return { failure: 'is empty' };
  const mark = byteOrderMark(bytes);
  const stated = mark ?? declared ?? declaredIn(bytes) ?? unmarkedUtf16(bytes);
  const name = stated === undefined ? undefined : encodingName(stated);
  const utf8 = mark === undefined && bytes.some((byte) => byte > 0x7f) ? decodeAs(bytes, 'utf-8') : undefined;
  if (utf8 !== undefined && !/^utf-?16/iu.test(stated ?? '')) return asText(utf8, 'utf-8', otherThanStated(stated));
  const named = name === undefined ? undefined : decodeAs(bytes, name);
  if (named !== undefined) {
    const other = name !== undefined && LATIN.test(name) && looksForeign(named) ? guessedEncoding(bytes) : undefined;
    const text = other === undefined || LATIN.test(other) ? undefined : decodeAs(bytes, other);
    return text === undefined || other === undefined
      ? asText(named, stated ?? '')
      : asText(
          text,
          other,
          `The document declares the encoding ${stated ?? ''}, but its letters look like ${other} and were read so. Check accents and quotation marks.`,
        );
  }
  if (stated === undefined && bytes.every((byte) => byte <= 0x7f && byte !== ESCAPE))
    return asText(new TextDecoder().decode(bytes), 'utf-8');
  for (const encoding of new Set([name, 'utf-8'])) {
    const nearly = encoding === undefined ? undefined : decodeNearly(bytes, encoding);
    if (nearly !== undefined) return asText(nearly.text, encoding ?? '', nearly.doubt);
  }
  const encoding = guessedEncoding(bytes);
  const text = new TextDecoder(encoding ?? 'windows-1252').decode(bytes);
  return asText(
    text,
    encoding ?? 'windows-1252',
    `The document is not UTF-8 and declares no encoding that fits, so it was read as ${encoding ?? 'Windows-1252'}. Check accents and quotation marks.`,
  );
}

function otherThanStated(stated: string | undefined): string | undefined {
  return stated === undefined || encodingName(stated) === 'utf-8'
    ? undefined
    : `The document declares the encoding ${stated}, but its bytes are UTF-8 and were read as UTF-8.`;
}

/** The text with U+FFFD for bytes that are wrong; `undefined` when they are too many for this to be the encoding. */
function decodeNearly(
  bytes: Uint8Array,
  encoding: string,
): { readonly text: string; readonly doubt: string } | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  const wrong = text.match(/\uFFFD/gu)?.length ?? 0;
  const right = (text.match(/[^\0-\u007F]/gu)?.length ?? 0) - wrong;
  if (wrong === 0 || right < wrong * RIGHT_FOR_EACH_WRONG) return undefined;
  const at = text.indexOf('\uFFFD');
  const before = text.slice(Math.max(0, at - SHOWN), at).replace(/\s+/gu, ' ');
  return {
    text,
    doubt: `${wrong === 1 ? 'A byte' : `${String(wrong)} bytes`} of the document cannot be read as ${encoding} and became \uFFFD, first behind “${before}”. Compare with the original.`,
  };
}

function looksForeign(text: string): boolean {
  const words = text.replace(MARKUP, ' ');
  const beyond = words.match(/[^\0-\u007F]/gu)?.length ?? 0;
  return beyond > (beyond + (words.match(/[A-Za-z]/gu)?.length ?? 0)) * MOST_ACCENTED;
}

/** Scripts, styles and tags, which are ASCII in any encoding. */
const MARKUP = /<(script|style)\b[\s\S]*?<\/\1>|<[^<>]*>/giu;

/** The encoding that the letters of a text speak for. */
function guessedEncoding(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes).toString('latin1').replace(MARKUP, ' ');
  for (const { name, confidence } of analyse(Buffer.from(text, 'latin1'))) {
    if (confidence < LEAST_CONFIDENCE) return undefined;
    if (!/^UTF/u.test(name) && decodeAs(bytes, name) !== undefined) return name;
  }
  return undefined;
}

function asText(text: string, encoding: string, doubt?: string): DecodedSource {
  const sample = text.slice(0, 65_536);
  const controls = sample.match(/[\0-\u0008\u000E-\u001F\uFFFD]/gu)?.length ?? 0;
  if (controls > sample.length * MOST_CONTROLS + 2) return { failure: 'is not text' };
  // Zero bytes, which servers leave between parts of a page, show nothing; browsers leave them out of text too.
  const shown = text.replaceAll('\0', '');
  if (shown.trim() === '') return { failure: 'is empty' };
  return { text: shown, encoding, ...(doubt !== undefined && { doubt }) };
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** The encoding that HTML or XML declares. Not looked for in plain text, which may merely mention one. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  if (!/^[^<]{0,200}</u.test(start)) return undefined;
  const name =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(start)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/iu.exec(start)?.[1];
  // If the declaration can be read as ASCII, the page is not in UTF-16, whatever it says.
  return name === undefined || /^utf-?16/iu.test(name) ? undefined : name.toLowerCase();
}

/** Recognises UTF-16 without a byte order mark: every second byte of Latin text is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, DECLARATION_BYTES);
  if (sample.length < 8 || bytes.length % 2 !== 0) return undefined;
  let [even, odd] = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

/** The name that the WHATWG gives an encoding, in small letters; `undefined` when the label is not known. */
function encodingName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** `undefined` when the encoding is unknown or the bytes are not valid in it. */
function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
