import type { CopyableText } from '../citation/edge/copyable-texts.ts';
import { markup, type Markup } from '../text/markup.ts';

/**
 * A text that can be copied, under its name. `copy-buttons.ts` puts a button between them. A citation begins with the name
 * of its author: words of another direction do not move its signs.
 */
export function copyableText({ key, name, html, code }: CopyableText): Markup {
  const element = code ? 'code' : 'span';
  const kind = code ? ' cite__text--code' : '';
  return markup`<div class="cite__item"><h3>${name}</h3><${element} id="cite-${key}" class="cite__text${kind}" dir="${code ? 'ltr' : 'auto'}">${html}</${element}></div>`;
}
