/** The class names and the id of an element in small words: `authorBox__text` as `author-box-text`. */
export function namesOf(element: Element): readonly string[] {
  return `${element.getAttribute('class') ?? ''} ${element.id}`.split(/\s+/u).map((name) =>
    name
      .replace(/([a-z])([A-Z])/gu, '$1-$2')
      .replace(/[^A-Za-z]+/gu, '-')
      .toLowerCase(),
  );
}
