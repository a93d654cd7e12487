import { decodedPart } from '../../../text/web-address.ts';

/** Tells whether two addresses are of one picture, which servers give out in many sizes and sections. */

/** What servers call a picture: a UUID, a checksum, a long number that is no day. */
const IDS =
  /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{16,}|(?<![A-Z\d])(?=[A-Z]*\d)[A-Z\d]{20,}(?![A-Z\d])|(?<!\d)(?!(?:19|20)\d{6}(?!\d))\d{6,}(?!\d)/gu;

/** Shorter names of files are shared by many pictures: `image.jpg`, `master.jpg`. */
const LEAST_NAME = 8;

/** A size behind a name: `-1024x576`, `_w948_r1.778`, `@2x`, `_804`. */
const SIZE =
  /(?:[-_@.](?:\d+x\d*|\d+x|[wh]\d+|r\d(?:\.\d+)?|\d{2,4}|scaled|large|medium|small|thumb(?:nail)?|crop(?:ped)?))+$/iu;

/** The names by which an address knows its picture; none for `data:`. */
export function pictureNames(address: string): ReadonlySet<string> {
  if (/^data:/iu.test(address)) return new Set();
  // The last address in one of a service that makes sizes is the picture’s own.
  const whole = decodedPart(address);
  const path = whole.slice(Math.max(0, whole.search(/https?:\/\/(?!.*https?:\/\/)/u))).replace(/[?#].*$/u, '');
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]{3,4}$/iu, '');
  const stem = file.replace(SIZE, '').toLowerCase();
  const ids = path.match(IDS) ?? [];
  return new Set([...ids.map((id) => id.toLowerCase()), ...(stem.length < LEAST_NAME ? [] : [stem])]);
}

/** Whether any address of one picture is one of the other's. */
export function isSamePicture(some: readonly string[], others: readonly string[]): boolean {
  if (some.some((address) => others.includes(address))) return true;
  const names = new Set(others.flatMap((address) => [...pictureNames(address)]));
  return some.some((address) => [...pictureNames(address)].some((name) => names.has(name)));
}
