// What a host page asked a figure for, as a state: a value that is not known is reported, and what was shown stays.

import type { Outcome, Reference, Visit } from '../../core/evidence.ts';
import { scanSubjects } from '../../core/scan.ts';
import { figureKinds, type FigureState } from '../../core/story.ts';

export interface FigureAttributes {
  readonly kind: string;
  readonly outcomes: string | undefined;
  readonly told: string | undefined;
  readonly claims: string | undefined;
  readonly compare: string | undefined;
  readonly route: string | undefined;
  readonly first: string | undefined;
  readonly of: string | undefined;
  readonly focus: string | undefined;
}

/** What figures take from the ledger in the page's language. */
export interface Evidence {
  readonly outcomes: readonly Outcome[];
  readonly visit: Visit | null;
  readonly references: Readonly<Record<string, Reference>>;
}

/** Says what was wrong with a value. */
type Fail = (message: string, value: string) => void;

const listed = (text: string | undefined): readonly string[] => text?.split(/[\s,]+/).filter(Boolean) ?? [];

/** The state that attributes ask for; null when there is no such kind of figure. Reports each value that is not known, and
 *  keeps the last one of a figure of the same kind. */
export function givenState(given: FigureAttributes, last: FigureState, fail: Fail): FigureState | null {
  const kind = figureKinds.find((known) => known === given.kind);
  if (!kind) {
    fail(`there is no figure "${given.kind}"; there are ${figureKinds.join(', ')}`, given.kind);
    return null;
  }
  const was = last.kind === kind ? last.options : {};
  const oneOf = (name: 'compare' | 'route' | 'of', known: readonly string[]): string => {
    const asked = given[name];
    if (asked !== undefined && !known.includes(asked)) {
      fail(`${name} "${asked}" is not known; give ${known.map((k) => `"${k}"`).join(' or ')}`, asked);
      return String(was[name] ?? '');
    }
    return asked ?? '';
  };
  const focus = Number(given.focus ?? 0);
  if (Number.isNaN(focus)) fail(`focus "${given.focus}" is not a year, such as "2000"`, String(given.focus));
  return {
    kind,
    options: {
      outcomes: listed(given.outcomes),
      told: listed(given.told),
      claims: listed(given.claims),
      compare: oneOf('compare', ['anaesthetic', 'mood']),
      route: oneOf('route', ['infusion', 'nasal']) || 'infusion',
      first: listed(given.first),
      of: oneOf('of', scanSubjects),
      focus: Number.isNaN(focus) ? Number(was['focus'] ?? 0) : focus,
    },
  };
}

/** Rows for a list of ids, in their order; all of them, up to a number, where none is asked for. Reports unknown ids. */
export function rowsAsked<T>(
  asked: unknown,
  all: ReadonlyMap<string, T>,
  what: string,
  fail: Fail,
  most = all.size,
): readonly T[] {
  const ids: readonly string[] = Array.isArray(asked) ? asked : [];
  const unknown = ids.filter((id) => !all.has(id));
  for (const id of unknown) fail(`there is no ${what} "${id}"`, id);
  return ids.length === 0 ? [...all.values()].slice(0, most) : ids.flatMap((id) => all.get(id) ?? []);
}

/** How much larger the page's letters are than usual. */
export const letters = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;

/** CSS pixels, and how much larger the page's letters are than usual. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly letters: number;
}
