/** The citation formats that are prose, written by a style of the Citation Style Language. */
export const CITATION_STYLES = ['apa', 'mla', 'chicago', 'iso690-de', 'iso690-fr', 'iso690-es', 'sist02'] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];
