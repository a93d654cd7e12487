import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { Issue } from '../../archive/issue.ts';
import { issueOf, type Fault } from '../fault.ts';
import { jsonFaults, jsonLineFaults, syntaxOf, unreadable, xmlFaults } from '../file-syntax.ts';

/**
 * Reads every file for programs back, as those who download it will. Tables are read as streams, because they may be longer
 * than the longest string.
 */
export async function unreadableFiles(folder: string, files: readonly string[]): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  for (const path of files) {
    for (const fault of await faultsOf(join(folder, path))) issues.push(issueOf(`${folder}/${path}`, fault));
  }
  return issues;
}

async function faultsOf(file: string): Promise<readonly Fault[]> {
  switch (syntaxOf(file)) {
    case 'xml':
      return xmlFaults(readFileSync(file, 'utf8'));
    case 'json':
      return jsonFaults(readFileSync(file, 'utf8'));
    case 'ndjson':
      return ndjsonFaults(file);
    case 'csv':
      return csvFaults(file);
    case 'sqlite':
      return databaseFaults(file);
    case undefined:
      return [];
  }
}

async function ndjsonFaults(file: string): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    line += 1;
    faults.push(...jsonLineFaults(text, line));
  }
  return faults;
}

/** A row with more or fewer cells than the head is a fault as well. */
async function csvFaults(file: string): Promise<readonly Fault[]> {
  const table = parse({ columns: true });
  table.resume();
  try {
    await pipeline(createReadStream(file), table);
    return [];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return [unreadable('CSV', error.message)];
  }
}

/** SQLite's own checks: that the pages of the file hold together, and that every reference leads somewhere. */
function databaseFaults(file: string): readonly Fault[] {
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      const found = database
        .prepare('PRAGMA integrity_check')
        .all()
        .map((row) => String(row['integrity_check']));
      const lost = database.prepare('PRAGMA foreign_key_check').all();
      return [
        ...found.filter((message) => message !== 'ok').map((message) => unreadable('SQLite', message)),
        ...(lost.length > 0 ? [unreadable('SQLite', `${String(lost.length)} references lead to no row`)] : []),
      ];
    } finally {
      database.close();
    }
  } catch (error) {
    return [unreadable('SQLite', error instanceof Error ? error.message : String(error))];
  }
}
