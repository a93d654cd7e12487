/** Takes the importer's remarks out of an article file. */

import { withoutRemarks } from '../../content/body/open-remarks.ts';
import { editableFrontMatter } from '../../content/front-matter/front-matter-document.ts';
import { speakerNamedIn } from '../draft/draft-remarks.ts';
import { openProposals } from './review-edit.ts';

/** The file without one of the importer's remarks. */
export function withoutRemark(text: string, gone: string): string {
  return withoutRemarks(text, (remark) => remark !== gone);
}

/**
 * The file without the importer's remarks on what has been decided since: on fields that are there now, and on speakers of
 * whom no proposal is open.
 */
export function withoutDecidedRemarks(text: string): string {
  const document = editableFrontMatter(text)?.document;
  if (document === undefined) return text;
  const open = openProposals(text);
  return withoutRemarks(text, (remark) => {
    const [fields = '', why = ''] = remark.split(/: (.*)/u);
    switch (fields) {
      case 'speaker':
        // A remark that names nobody is about those whom nothing names.
        return open.some(({ speaker }) => speaker === speakerNamedIn(why)?.id);
      case 'notQuotations':
        return document.has('notQuotations');
      case 'id':
        // The id is there from the beginning; the remark asks for a better one.
        return why.startsWith(`${String(document.get('id'))} `);
      default:
        return !fields.split(', ').every((field) => document.has(field));
    }
  });
}
