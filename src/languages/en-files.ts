/** What is given out: citations, feeds, data, cards. */
export const files = {} as const;
