/** Pictures that a page keeps for a script to show, put where readers saw them. */

/** Whether an address stands only until a script puts the picture there: a point, or a drawing without lines. */
export function isPlaceholder(address: string): boolean {
  return (
    /^data:image\/svg\+xml|^about:|^#|(?:placeholder|blank|spacer|transparent|1x1|pixel)[^/]*$/iu.test(address) ||
    (/^data:image\/(?:gif|png)/iu.test(address) && address.length < LEAST_DATA)
  );
}

/** In characters. A shorter `data:` address is a picture of a few points. */
const LEAST_DATA = 300;

/** So much text beside a picture makes `noscript` more than the picture for those without scripts. */
const MOST_WORDS = 40;

/** The addresses that an image and its `picture` name, in attributes that browsers read and in those that scripts do. */
export function addressesOf(image: Element): readonly string[] {
  const elements = [image, ...Array.from(image.closest('picture')?.querySelectorAll('source') ?? [])];
  return elements.flatMap((element) =>
    Array.from(element.attributes)
      .filter(({ name, value }) => name === 'src' || name === 'srcset' || isPictureAttribute(name, value))
      .flatMap(({ value }) => value.split(/,?\s+/u))
      .filter((part) => /[./]/u.test(part) && !isPlaceholder(part)),
  );
}

/** Whether an attribute holds the address of a picture, or several with their sizes, for a script. */
export function isPictureAttribute(name: string, value: string): boolean {
  if (!/^data-?/u.test(name) || !/^\s*(?:https?:)?\/?\/?[^\s{}$]+(?:\s+[\d.]+[wx].*)?\s*$/isu.test(value)) return false;
  const isNamedSo = /(?:src|lazy|load|original)/iu.test(name) && /^\s*(?:https?:)?\/\//iu.test(value);
  return isNamedSo || /\.(?:jpe?g|png|webp|avif)\b/iu.test(value);
}

/** Whether an image names a file that shows something. */
export function hasFile(image: Element): boolean {
  return addressesOf(image).length > 0;
}

/**
 * Puts the pictures out of `noscript` in the place of the empty ones beside them, and out of the buttons that enlarge them.
 * Changes the document.
 */
export function showLazyPictures(document: Document): void {
  for (const button of Array.from(document.querySelectorAll('button'))) {
    if (!Array.from(button.querySelectorAll('img')).some(hasFile)) continue;
    const box = document.createElement('div');
    box.append(...Array.from(button.childNodes));
    button.replaceWith(box);
  }
  for (const hidden of Array.from(document.querySelectorAll('noscript'))) {
    const image = hidden.querySelector('img');
    if (image === null || hidden.querySelectorAll('img').length > 1 || !hasFile(image)) continue;
    if ((hidden.textContent ?? '').trim().length > MOST_WORDS) continue;
    const around = hidden.parentElement;
    if (around === null) continue;
    const others = Array.from(around.querySelectorAll('img')).filter((one) => one !== image);
    if (others.some(hasFile)) continue;
    for (const other of others) (other.closest('picture') ?? other).remove();
    hidden.replaceWith(...Array.from(hidden.childNodes));
  }
}
