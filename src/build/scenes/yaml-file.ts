// One YAML file, checked against a schema, with the line of everything in it. Faults are told in an author's words.

import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { Faults, quote, unknown, type Problem } from './problems.ts';

type Path = readonly (string | number)[];

export class YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** False when the text is not YAML at all. */
  readonly readable: boolean;
  readonly faults: Faults;
  readonly #document: Document | null;
  readonly #lines = new LineCounter();

  constructor(file: string, text: string, problems: Problem[]) {
    this.file = file;
    this.faults = new Faults(file, problems);
    let document: Document | null = null;
    let value: unknown = null;
    let readable = true;
    try {
      document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, logLevel: 'error' });
      for (const error of document.errors) {
        readable = false;
        const line = this.#lines.linePos(error.pos[0]).line;
        this.faults.add(line, `broken YAML: ${plainError(error.code, error.message)}`);
      }
      if (readable) value = document.toJS({ maxAliasCount: 50 });
    } catch (error) {
      if (readable) this.faults.add(1, `broken YAML: ${error instanceof Error ? error.message : String(error)}`);
      readable = false;
    }
    this.#document = document;
    this.value = value;
    this.readable = readable;
  }

  /** The line of a value, or of the nearest thing around it. */
  lineOf(path: Path): number {
    for (let length = path.length; length >= 0; length--) {
      const offset = this.#offsetOf(path.slice(0, length));
      if (offset !== null) return this.#lines.linePos(offset).line;
    }
    return 1;
  }

  /** The value if it has the schema's form; otherwise null, and every fault is reported. */
  check<T>(schema: z.ZodType<T>, what: string): T | null {
    if (!this.readable) return null;
    const result = schema.safeParse(this.value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) this.#report(issue, what, []);
    return null;
  }

  /** As "check", for a list: an entry with a fault is null, and hides none of the others. */
  checkEach<T>(entry: z.ZodType<T>, what: string): (T | null)[] {
    if (!this.readable) return [];
    if (!Array.isArray(this.value)) {
      this.faults.add(1, `${what} must be a list of entries that begin with "- id: ..."`);
      return [];
    }
    return this.value.map((value: unknown, index) => {
      const result = entry.safeParse(value);
      if (result.success) return result.data;
      for (const issue of result.error.issues) this.#report(issue, what, [index]);
      return null;
    });
  }

  /** The ids in a list, also of entries that have a fault. */
  idsInList(): string[] {
    if (!Array.isArray(this.value)) return [];
    return this.value.flatMap((entry: unknown) => {
      const id = valueAt(entry, ['id']);
      return typeof id === 'string' ? [id] : [];
    });
  }

  #report(issue: z.core.$ZodIssue, what: string, above: Path): void {
    const path = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
    const line = this.lineOf(path);
    const name = nameOf(path) ?? what;
    const given = valueAt(this.value, path);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const known = knownKeys(issue);
        this.faults.add(this.lineOf([...path, key]), unknown('key', key, known));
      }
      return;
    }
    if (issue.code === 'invalid_value') {
      this.faults.add(
        line,
        given === undefined ? missing(name, issue.values.map(String)) : unknown(name, given, issue.values.map(String)),
      );
      return;
    }
    if (issue.code === 'invalid_union') {
      this.faults.add(line, given === undefined ? missing(name) : `${name} ${quote(given)}: ${issue.message}`);
      return;
    }
    if (issue.code === 'invalid_type') {
      if (given === undefined) this.faults.add(line, missing(name));
      else
        this.faults.add(line, `"${name}" must be ${kindNames[issue.expected] ?? issue.expected}, not ${quote(given)}`);
      return;
    }
    this.faults.add(line, `"${name}": ${issue.message}`);
  }

  #offsetOf(path: Path): number | null {
    if (!this.#document) return null;
    if (path.length === 0) return this.#document.contents?.range?.[0] ?? 0;
    const parent = path.length === 1 ? this.#document.contents : this.#document.getIn(path.slice(0, -1), true);
    const key = path.at(-1);
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
      );
      return pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? null) : null;
    }
    const node: unknown = this.#document.getIn(path, true);
    return hasRange(node) ? (node.range?.[0] ?? null) : null;
  }
}

const kindNames: Record<string, string> = {
  string: 'a text (put it in quotes if it looks like a number)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of "key: value" lines',
  record: 'a group of "key: value" lines',
};

function missing(name: string, values: readonly string[] = []): string {
  const choice = values.length > 1 ? `, one of: ${values.join(', ')}` : '';
  return `"${name}" is missing; add "${name}: ..."${choice}`;
}

/** The last word of a path: the key, or what a list is called. */
function nameOf(path: Path): string | null {
  const key = path.findLast((part) => typeof part === 'string');
  return key ?? null;
}

function valueAt(value: unknown, path: Path): unknown {
  let at: unknown = value;
  for (const key of path) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string | number, unknown>)[key];
  }
  return at;
}

/** Schemas say their keys through the "keys" of their error map (see schemas.ts). */
function knownKeys(issue: z.core.$ZodIssue): string[] {
  return issue.message.startsWith('keys: ') ? issue.message.slice(6).split(', ') : [];
}

function hasRange(node: unknown): node is { range?: readonly [number, number, number] | null } {
  return typeof node === 'object' && node !== null && 'range' in node;
}

function plainError(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'the same key stands here twice; keep one';
  if (/^Flow (sequence|map)/.test(message)) return 'a "[" or "{" is never closed, or the lines in it are not indented';
  if (/quote/.test(message) && code === 'MISSING_CHAR') return 'a quotation mark is never closed';
  if (code === 'TAB_AS_INDENT') return 'indent with spaces, not with tabs';
  const tip =
    code === 'BAD_INDENT' || /colon|mapping|implicit/i.test(message) ? '; put text that has ": " in it in quotes' : '';
  return `${message.split('\n')[0] ?? message}${tip}`;
}
