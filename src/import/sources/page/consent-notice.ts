import { oneLine } from '../../../text/one-line.ts';
import { namesOf } from './element-names.ts';
import type { Removal } from './extraction.ts';

/** Dialogs of the common services that ask for consent. */
const OF_SERVICES =
  '#onetrust-consent-sdk, #onetrust-banner-sdk, #CybotCookiebotDialog, #didomi-host, #usercentrics-root, .qc-cmp2-container, [id^="sp_message_container"]';

/** What lies over a page until somebody presses a button. */
const OVER_THE_PAGE = '[role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** Words in the names of elements that ask for consent, to cookies or to what other sites show in a text. */
const NAMED = /(?:^|-)(?:cookies?|cookiebot|consent|gdpr|rgpd|dsgvo|fides)(?:-|$)/u;

/** Where something depends on consent, it is there once it was given. */
const GIVEN = /(?:^|-)(?:dependent|independent|given|accepted|granted)(?:-|$)/u;

/** What one consents with. In an article only what is pressed: its parts may be named after cookies that are baked, and have links. */
const PRESSED = 'button, input, [role="button"]';
const ANSWER = `${PRESSED}, a[href]`;

/** What is of the text, whatever its name: headings get theirs from their words, and an embedded post has words of somebody. */
const OF_TEXT = 'h1, h2, h3, h4, h5, h6, p, li, a, blockquote';

/**
 * Removes from a page what asks for consent, and dialogs. They may be longer than the article and are never part of it, so
 * what holds the article or its heading is none. Changes the document.
 */
export function removeConsent(document: Document, heading?: Element): readonly Removal[] {
  const dialogs = Array.from(document.querySelectorAll(`${OF_SERVICES}, ${OVER_THE_PAGE}`));
  const named = Array.from(document.querySelectorAll('body [class], body [id]')).filter(
    (element) => namesOf(element).some((name) => NAMED.test(name) && !GIVEN.test(name)) && isAnswered(element, heading),
  );
  return [...dialogs, ...named].flatMap((element) => {
    if (!document.contains(element) || holdsArticle(element, heading)) return [];
    const text = oneLine(element.textContent);
    element.remove();
    return text === '' ? [] : [{ what: 'cookie notice or dialog', text }];
  });
}

function isAnswered(element: Element, heading: Element | undefined): boolean {
  if (element.matches(OF_TEXT) || element.querySelector('blockquote') !== null) return false;
  const isInArticle = heading?.closest('article, main')?.contains(element) === true;
  return element.querySelector(isInArticle ? PRESSED : ANSWER) !== null;
}

function holdsArticle(element: Element, heading: Element | undefined): boolean {
  return (
    /^(?:html|body|main|article)$/iu.test(element.tagName) ||
    element.querySelector('main, article') !== null ||
    (heading !== undefined && element.contains(heading))
  );
}
