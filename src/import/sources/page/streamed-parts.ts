/**
 * Puts the parts of a page that its server sent later where a script would have put them: React sends
 * `<div hidden id="S:1">` for the place that `<template id="B:1">` keeps. Changes the document.
 */
export function joinStreamedParts(document: Document): void {
  for (const part of Array.from(document.querySelectorAll('[hidden][id^="S:"]'))) {
    const number = part.id.slice(2);
    const place = document.querySelector(`template[id="B:${number}"], template[id="P:${number}"]`);
    if (place === null || part.contains(place)) {
      part.removeAttribute('hidden');
      continue;
    }
    removeFallback(place);
    place.replaceWith(...Array.from(part.childNodes));
    part.remove();
  }
}

/** Removes what readers saw until the part came: all up to the comment that ends it. */
function removeFallback(place: Element): void {
  const around = Array.from(place.parentNode?.childNodes ?? []);
  const behind = around.slice(around.indexOf(place) + 1);
  const end = behind.findIndex((node) => node.nodeType === node.COMMENT_NODE && node.nodeValue === '/$');
  for (const node of behind.slice(0, Math.max(0, end))) node.parentNode?.removeChild(node);
}
