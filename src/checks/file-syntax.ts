/** Whether the files for programs can be read by the parsers of others: a format's own rules, not what is said in it. */

import { XmlDocument, XmlParseError } from 'libxml2-wasm';
import type { Fault } from './fault.ts';

/** How a file is read back; `undefined` for one that has no syntax of its own, or that others check. */
export type FileSyntax = 'xml' | 'json' | 'ndjson' | 'csv' | 'sqlite';

export function syntaxOf(path: string): FileSyntax | undefined {
  switch (path.slice(path.lastIndexOf('.'))) {
    case '.xml':
    case '.svg':
      return 'xml';
    case '.json':
    case '.webmanifest':
      return 'json';
    case '.ndjson':
      return 'ndjson';
    case '.csv':
      return 'csv';
    case '.sqlite':
      return 'sqlite';
    default:
      return undefined;
  }
}

export function xmlFaults(text: string): readonly Fault[] {
  try {
    XmlDocument.fromString(text).dispose();
    return [];
  } catch (error) {
    if (!(error instanceof XmlParseError)) throw error;
    return error.details.map(({ message, line, col }) => unreadable('XML', message, { line, column: col }));
  }
}

export function jsonFaults(text: string): readonly Fault[] {
  const message = jsonError(text);
  return message === undefined ? [] : [unreadable('JSON', message)];
}

/** Faults of one line of newline-delimited JSON. */
export function jsonLineFaults(text: string, line: number): readonly Fault[] {
  const message = jsonError(text);
  return message === undefined ? [] : [unreadable('JSON', message, { line, column: 1 })];
}

/** A file that a parser of its format refuses, for the reason that the parser gives. */
export function unreadable(format: string, reason: string, point?: Fault['point']): Fault {
  return {
    rule: 'file-unreadable',
    ...(point !== undefined && { point }),
    message: `The file is not valid ${format}: ${reason.trim().replace(/\.$/, '')}. Programs that read it stop there. Mend the code that wrote it.`,
  };
}

function jsonError(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
