/** A source as text, and its encoding. `doubt` is a note for the keeper. */
export type DecodedSource =
  { readonly text: string; readonly encoding: string; readonly doubt?: string } | { readonly failure: string };

/** Where a declared encoding is looked for. HTML wants it in the first 1,024 bytes; some pages have comments before it. */
const DECLARATION_BYTES = 4096;

/** Largest share of control characters in a text; images and archives have far more. */
const MOST_CONTROLS = 0.01;

/**
 * Decodes by the byte order mark, else by the server's charset, else by the page's declaration, else as UTF-8. Bytes that
 * are not valid UTF-8 are read as Windows-1252, with a doubt.
 *
 * @param declared charset of the `Content-Type` header, if there was one
 */
export function decodeSource(bytes: Uint8Array, declared?: string): DecodedSource {
  if (bytes.length === 0) return { failure: 'is empty' };
  const mark = byteOrderMark(bytes);
  const stated = mark ?? declared ?? declaredIn(bytes) ?? unmarkedUtf16(bytes);
  const named = stated === undefined ? undefined : decodeAs(bytes, stated);
  if (named !== undefined) return asText(named, stated ?? '');
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== undefined) {
    return asText(
      utf8,
      'utf-8',
      stated === undefined
        ? undefined
        : `The document declares the encoding ${stated}, but its bytes are UTF-8 and were read as UTF-8.`,
    );
  }
  const text = new TextDecoder('windows-1252').decode(bytes);
  return asText(
    text,
    'windows-1252',
    'The document is not UTF-8 and declares no encoding that fits, so it was read as Windows-1252. Check accents and quotation marks.',
  );
}

function asText(text: string, encoding: string, doubt?: string): DecodedSource {
  const sample = text.slice(0, 65_536);
  const controls = sample.match(/[\0-\u0008\u000E-\u001F\uFFFD]/gu)?.length ?? 0;
  if (sample.includes('\0') || controls > sample.length * MOST_CONTROLS + 2) return { failure: 'is not text' };
  if (text.trim() === '') return { failure: 'is empty' };
  return { text, encoding, ...(doubt !== undefined && { doubt }) };
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

/** `undefined` when the encoding is unknown or the bytes are not valid in it. */
function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
