import type { CopyableText } from '../citation/edge/copyable-texts.ts';
import { archiveLanguage } from '../languages/edge/archive-language.ts';
import { markup, type Markup } from '../archive/markup.ts';

/**
 * A text with a hidden copy button, which `copy-buttons.ts` shows. A citation begins with the name of its author: words of
 * another direction do not move its signs.
 */
export function copyableText({ key, name, text, code }: CopyableText): Markup {
  const element = code ? 'code' : 'span';
  const kind = code ? ' cite__text--code' : '';
  const button = markup`<button type="button" class="button button--quiet" data-copy="cite-${key}" data-copy-name="${name}" hidden>${archiveLanguage().html('cite.copy-button', { name })}</button>`;
  return markup`<div class="cite__item"><div class="cite__row"><h3>${name}</h3>${button}</div><${element} id="cite-${key}" class="cite__text${kind}" dir="${code ? 'ltr' : 'auto'}">${text}</${element}></div>`;
}
