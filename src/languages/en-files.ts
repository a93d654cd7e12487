/** What is given out: citations, feeds, data, cards. */
export const files = {
  // Social cards: pictures that other sites show beside a link. The first line below the words, then the second.
  'card.said': 'Said {date}',
  'card.said-to': 'Said {date}, to {outlet}',
  'card.date-not-recorded': 'Date of saying not recorded',
  'card.date-not-recorded-to': 'Date of saying not recorded, to {outlet}',
  'card.printed-by': 'Printed by {outlet}, {date}',
  'card.printed-by-not-recorded': 'Printed by an outlet that is not recorded, {date}',
  'card.outlet-not-recorded': 'Outlet not recorded',
  'card.headline-by-archive': '{date}. The headline is the archive’s',
  'card.quotations': '{count, plural, one {# quotation, word for word} other {# quotations, word for word}}',
  // In front of the address when the card has no room for all the words.
  'card.all-the-words': 'All the words: {address}',

  // The line of text beside a card. The words are in quotation marks: “I guess never say never” Antonia Ember to Variety, 2010
  'shared-title.said': '{words} {speaker}, {date}',
  'shared-title.said-to': '{words} {speaker} to {to}, {date}',
  'shared-title.printed-by': '{words} {speaker}, printed by {outlet}, {date}',
  'shared-title.printed-by-to': '{words} {speaker} to {to}, printed by {outlet}, {date}',
  'shared-title.printed-by-not-recorded': '{words} {speaker}, printed by an outlet that is not recorded, {date}',
  'shared-title.printed-by-not-recorded-to':
    '{words} {speaker} to {to}, printed by an outlet that is not recorded, {date}',
} as const;
