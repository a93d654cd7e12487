/** A sign that opens or closes somebody’s words. Apostrophes are none. Lines and boxes with one are part of a text. */
export const QUOTATION_SIGN = /["“”„«»‹›「」『』]/u;
