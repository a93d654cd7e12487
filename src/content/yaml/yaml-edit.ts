import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { yamlText } from './yaml-text.ts';

/** A stretch of a text and what takes its place. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A field of its own: stands behind entries that are added to the list before it. */
  readonly isField?: boolean;
}

type Path = readonly (string | number)[];

/**
 * Changes values in a YAML text and leaves every other character as it stands: comments, quotation marks, the order of
 * fields. Paths are those of the text as it was read. What is not there cannot be changed and throws.
 */
export class YamlEdit {
  readonly #text: string;
  readonly #lineEnd: string;
  readonly #document: ReturnType<typeof parseDocument>;
  readonly #splices: Splice[] = [];

  /** @param text YAML without errors */
  constructor(text: string) {
    this.#text = text;
    this.#lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    this.#document = parseDocument(text, { schema: 'failsafe', version: '1.2' });
  }

  /** The text with all changes. */
  result(): string {
    // From last to first, so that places in front stay valid; of two at one place the later goes in first, and fields
    // before entries.
    return this.#splices
      .toReversed()
      .toSorted((a, b) => b.start - a.start || Number(b.isField ?? false) - Number(a.isField ?? false))
      .reduce((text, { start, end, text: added }) => text.slice(0, start) + added + text.slice(end), this.#text);
  }

  /** Replaces the value of a field. @param value an id or an address, which needs no quotation marks */
  set(path: Path, value: string): void {
    const node = this.#document.getIn(path, true);
    if (!isScalar(node) || !node.range) throw new Error(`there is no value at ${path.join('.')}`);
    const [start, end] = node.range;
    this.#splices.push({ start, end: this.#endOf(start, end), text: value });
  }

  /** Gives a field another name. @param name an id, which needs no quotation marks */
  rename(path: Path, name: string): void {
    const map = this.#mapAt(path.slice(0, -1));
    const pair = map.items.find(({ key }) => String(key) === path.at(-1));
    const [start, end] = (pair?.key as { range?: [number, number, number] } | undefined)?.range ?? missing(path);
    this.#splices.push({ start, end: this.#endOf(start, end), text: name });
  }

  /** Adds a field behind another one of the same set. */
  addBehind(path: Path, name: string, value: string): void {
    const map = this.#mapAt(path.slice(0, -1));
    const [start, end] = this.#fieldOf(map, String(path.at(-1)));
    const field = `${name}: ${yamlText(value)}`;
    if (map.flow === true) this.#insert(end, `, ${field}`);
    else this.#insert(this.#lineEndBehind(end), this.#below([`${this.#indentOf(start)}${field}`]), true);
  }

  /** Adds texts to the end of a list, which is made when the set has none of that name. */
  append(path: Path, texts: readonly string[]): void {
    if (texts.length === 0) return;
    const name = String(path.at(-1));
    const map = this.#mapAt(path.slice(0, -1));
    const list = map.get(name, true);
    const entries = texts.map(yamlText);
    if (!map.has(name)) {
      const [start, end] = this.#fieldOf(map, String(map.items.at(-1)?.key));
      const indent = this.#indentOf(start);
      const lines = [`${indent}${name}:`, ...entries.map((entry) => `${indent}  - ${entry}`)];
      if (map.flow === true) this.#insert(end, `, ${name}: [${entries.join(', ')}]`);
      else this.#insert(this.#lineEndBehind(end), this.#below(lines), true);
      return;
    }
    if (isScalar(list) && list.source === '') {
      const [start, end] = this.#fieldOf(map, name);
      if (map.flow === true) this.#insert(end, ` [${entries.join(', ')}]`);
      else
        this.#insert(
          this.#lineEndBehind(end),
          this.#below(entries.map((entry) => `${this.#indentOf(start)}  - ${entry}`)),
        );
      return;
    }
    if (!isSeq(list) || !list.range) throw new Error(`${path.join('.')} is no list`);
    const [start, end] = list.range;
    const closed = this.#endOf(start, end);
    if (list.flow === true) this.#insert(closed - 1, `${list.items.length > 0 ? ', ' : ''}${entries.join(', ')}`);
    else
      this.#insert(
        this.#lineEndBehind(closed),
        this.#below(entries.map((entry) => `${this.#indentOf(start)}- ${entry}`)),
      );
  }

  /** Removes a field with its value, or an entry of a list. Comments around it stay. */
  remove(path: Path): void {
    const { flow, ranges, index } = this.#siblingsAt(path);
    const [start, end] = ranges[index] ?? missing(path);
    const next = ranges[index + 1];
    const lineStart = this.#text.lastIndexOf('\n', start - 1) + 1;
    const isEntry = typeof path.at(-1) === 'number';
    if (!flow && this.#text.slice(lineStart, start).trim() === (isEntry ? '-' : '')) {
      const lineEnd = this.#text.indexOf('\n', end);
      this.#splices.push({ start: lineStart, end: lineEnd < 0 ? this.#text.length : lineEnd + 1, text: '' });
    } else if (next !== undefined) {
      this.#splices.push({ start, end: next[0], text: '' });
    } else {
      this.#splices.push({ start: ranges[index - 1]?.[1] ?? start, end, text: '' });
    }
  }

  /** The fields or entries that stand beside the one at a path, and which of them it is. */
  #siblingsAt(path: Path): {
    readonly flow: boolean;
    readonly ranges: readonly (readonly [start: number, end: number])[];
    readonly index: number;
  } {
    const last = path.at(-1);
    const list = typeof last === 'number' ? this.#document.getIn(path.slice(0, -1), true) : undefined;
    if (isSeq(list)) {
      const ranges = list.items.map((item) => {
        const [start = 0, end = 0] = (item as { range?: [number, number, number] }).range ?? [];
        return [start, this.#endOf(start, end)] as const;
      });
      return { flow: list.flow === true, ranges, index: Number(last) };
    }
    const map = this.#mapAt(path.slice(0, -1));
    return {
      flow: map.flow === true,
      ranges: map.items.map(({ key }) => this.#fieldOf(map, String(key))),
      index: map.items.findIndex(({ key }) => String(key) === last),
    };
  }

  #insert(at: number, text: string, isField = false): void {
    this.#splices.push({ start: at, end: at, text, isField });
  }

  #below(lines: readonly string[]): string {
    return lines.map((line) => this.#lineEnd + line).join('');
  }

  #mapAt(path: Path): YAMLMap {
    const node = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    if (!isMap(node)) throw new Error(`there is no set of fields at ${path.join('.')}`);
    return node;
  }

  /** Where the name of a field starts and its value ends. */
  #fieldOf(map: YAMLMap, name: string): readonly [start: number, end: number] {
    const pair = map.items.find(({ key }) => String(key) === name);
    const [start, keyEnd] = (pair?.key as { range?: [number, number, number] } | undefined)?.range ?? [];
    if (pair === undefined || start === undefined || keyEnd === undefined) throw new Error(`there is no field ${name}`);
    const end = (pair.value as { range?: [number, number, number] } | null)?.range?.[1] ?? keyEnd;
    return [start, this.#endOf(start, end)];
  }

  /** The end of a value without the white space that the library counts in. */
  #endOf(start: number, end: number): number {
    return start + this.#text.slice(start, end).trimEnd().length;
  }

  /** The end of the line, behind any comment. */
  #lineEndBehind(at: number): number {
    const feed = this.#text.indexOf('\n', at);
    if (feed < 0) return this.#text.length;
    return this.#text.charAt(feed - 1) === '\r' ? feed - 1 : feed;
  }

  /** Spaces as wide as what stands in front of a place in its line. */
  #indentOf(at: number): string {
    return ' '.repeat(at - (this.#text.lastIndexOf('\n', at - 1) + 1));
  }
}

function missing(path: Path): never {
  throw new Error(`there is no field ${path.join('.')}`);
}
