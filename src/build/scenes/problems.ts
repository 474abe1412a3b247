// A problem in a scene file, as an author reads it: where, what, and what to do. Problems are collected, never thrown,
// so that one run names them all.

export interface Problem {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
  /** The rule of style that is broken; null for a fault that keeps the story from being compiled. */
  readonly rule: string | null;
}

/** One line an author can act on: "scenes/06-surge/en.md:12  unknown claim ...". */
export function formatProblem(problem: Problem): string {
  const rule = problem.rule === null ? '' : `  (${problem.rule})`;
  return `${problem.file}:${problem.line}  ${problem.message}${rule}`;
}

/** All problems, in the order of files and lines, with a closing count. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...problems.map(formatProblem), `${count} in the story's files`].join('\n');
}

export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return [...problems]
    .sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.message.localeCompare(b.message, 'en'))
    .filter((problem) => {
      const text = formatProblem(problem);
      return !seen.has(text) && seen.add(text) !== undefined;
    });
}

/** Collects the faults of one file. */
export class Faults {
  readonly file: string;
  readonly #found: Problem[];

  constructor(file: string, found: Problem[]) {
    this.file = file;
    this.#found = found;
  }

  add(line: number, message: string): void {
    this.#found.push({ file: this.file, line: Math.max(1, line), message, rule: null });
  }
}

/** An author's text inside a message: one line, not too long. */
export function quote(value: unknown): string {
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))).replace(/\s+/g, ' ');
  return `"${text.length > 60 ? `${text.slice(0, 57)}...` : text}"`;
}

/** "unknown claim "x"; did you mean "y"?", or the list of what is known when it is short. */
export function unknown(what: string, value: unknown, known: readonly string[]): string {
  const near = typeof value === 'string' ? nearest(value, known) : null;
  const start = `unknown ${what} ${quote(value)}`;
  if (near !== null) return `${start}; did you mean "${near}"?`;
  if (known.length === 0) return `${start}; there is none yet`;
  if (known.length <= 16) return `${start}; use one of: ${known.join(', ')}`;
  return `${start}; ${places[what] ?? 'see scenes/README.md for the names'}`;
}

/** Where names too many to list stand, and where a new one goes. */
const places: Readonly<Record<string, string>> = {
  claim: 'its entry is missing: names stand in scenes/evidence/claims-*.yaml',
  source: 'add it to scenes/evidence/references.yaml first',
  topic: 'names stand in scenes/evidence/topics.yaml',
  term: 'add it to the glossary in scenes/terms first',
  entry: 'nothing in the English files of scenes/evidence has this name',
};

/** The known word nearest to one that is not known, when it is near enough to be a slip. */
export function nearest(value: string, known: readonly string[]): string | null {
  const short = value.slice(0, 80).toLowerCase();
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(short.length / 3)) + 1;
  for (const word of known) {
    if (Math.abs(word.length - short.length) >= bestDistance) continue;
    const distance = editDistance(short, word.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [word, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
