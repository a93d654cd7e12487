import { markup, type Markup } from './markup.ts';

/** A text that can be copied, with a button that `copy-buttons.ts` shows where scripts run. */
export interface CopyableText {
  /** Unique on the page, for ids. */
  readonly key: string;
  readonly name: string;
  readonly text: string;
  /** For a program to read: shown as code, with its line breaks. */
  readonly code: boolean;
}

export function copyableText({ key, name, text, code }: CopyableText): Markup {
  const element = code ? 'code' : 'span';
  const kind = code ? ' cite__text--code' : '';
  const button = markup`<button type="button" class="button button--quiet" data-copy="cite-${key}" data-copy-name="${name}" hidden>Copy<span class="visually-hidden"> ${name}</span></button>`;
  return markup`<div class="cite__item"><div class="cite__row"><h3>${name}</h3>${button}</div><${element} id="cite-${key}" class="cite__text${kind}">${text}</${element}></div>`;
}
