/** Articles, quotations and lists. */
export const reading = {
  'date.uncertain': '{date} (uncertain)',
  'date.approximate': 'about {date}',
  'date.approximate-uncertain': 'about {date} (uncertain)',
} as const;
