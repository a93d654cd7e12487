/** A title as browsers show it and as titles are compared: white space counts as one space. */
export function titleForm(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}
