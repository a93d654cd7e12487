import type { LanguageWords } from './language-words.ts';

/** Portuguese. */
export const pt: LanguageWords = {
  beforeAuthors: 'por',
  insideNames: 'da|das|de|do|dos',
  toOthers: 'leia também|leia mais|saiba mais',
  advertisement: 'publicidade',
  rightsReserved: 'todos os direitos reservados',
  shareButtons: 'compartilhar|partilhar|imprimir',
  beforeTags: 'palavras-chave',
  insideDates: 'de',
  firstPerson: 'eu|meu|minha|meus|minhas|mim',
  inDateLines: 'em|às|h|data|publicado|modificado|atualizado|atualização|última',
};
