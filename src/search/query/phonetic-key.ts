/** A rough phonetic key of an English word: equal for spellings that sound alike, such as "fone" and "phone". */
export function phoneticKey(word: string): string {
  return word
    .replace(/^(?:kn|gn|pn)/u, 'n')
    .replace(/^wr/u, 'r')
    .replace(/^wh/u, 'w')
    .replaceAll('ph', 'f')
    .replaceAll(/(?:tion|sion|cian|tian)/gu, 'xn')
    .replaceAll(/(?:tch|ch|sh)/gu, 'x')
    .replaceAll(/ck|c(?![eiy])|q/gu, 'k')
    .replaceAll(/c|z/gu, 's')
    .replaceAll(/g(?=[eiy])/gu, 'j')
    .replaceAll(/gh(?![aeiou])/gu, '')
    .replaceAll(/mb$/gu, 'm')
    .replaceAll(/(.)\1+/gu, '$1')
    .replaceAll(/(?<=.)[aeiouyhw]/gu, '');
}
