// A part of a visit as data: what of it is told, in which order, and when on its clock.

import type { Words } from '../../content/words.ts';
import type { Visit, VisitFact } from '../../core/evidence.ts';
import { dangerFacts, partsLit, type RoomPart, type RoomRoute } from '../../core/room.ts';
import type { Seconds } from '../../core/units.ts';
import { standardInfusion } from '../../core/regimen.ts';
import { minutes } from '../../core/units.ts';
import { phaseAt, tellsFeeling, type VisitPhase } from '../../core/visit.ts';
import { weeksShown, type WeeksState } from '../../figures/charts/visit-weeks.ts';

export type VisitRoute = RoomRoute;

export interface VisitPart {
  readonly phase: VisitPhase;
  /** What the step tells; then facts with a clock time, in its order; then the others; signs of danger last. */
  readonly facts: readonly VisitFact[];
  /** The few of them that stand beside the picture. */
  readonly told: readonly VisitFact[];
  /** Signs of danger, where the step tells of them. */
  readonly danger: VisitFact | null;
  /** Parts of the room that are lit. */
  readonly lit: readonly RoomPart[];
  /** Share of the dose that is still in the bag. */
  readonly left: number;
  /** The first one is on the floating feeling, whose course is drawn. */
  readonly feeling: boolean;
  /** A course of drips is drawn over its weeks. */
  readonly weeks: boolean;
  /** Ends of the clock that the part is drawn on, in minutes; null where no fact has a time. */
  readonly clock: readonly [number, number] | null;
  /** When the medicine runs, in minutes. */
  readonly given: readonly [number, number];
}

/** Beyond this an end counts as "goes on": minutes. */
const longest = 240;
/** How many facts stand beside the picture. */
const most = 3;

/** Where a fact ends on the clock; one that goes on is given half an hour to show it. */
const endOf = ({ minuteStart: from, minuteEnd: to }: VisitFact): number => to ?? (from === null ? 0 : from + 30);

/** first: ids of facts that the step tells; those of another part are left out. */
export function visitPart(visit: Visit, route: VisitRoute, time: Seconds, first: readonly string[] = []): VisitPart {
  const phase = phaseAt(time);
  const { facts } = visit[route];
  const own = facts.filter((fact) => fact.phase === phase);
  const timed = own.filter((fact) => fact.minuteStart !== null);
  const order = [...timed].sort((a, b) => (a.minuteStart ?? 0) - (b.minuteStart ?? 0));
  const visits = facts.filter((fact) => fact.phase === 'during' || fact.phase === 'after');
  const ends = visits.map(endOf).filter((end) => end <= longest);
  const dose = visits.find((fact) => fact.minuteStart === 0);
  const asked = first.flatMap((id) => own.find((fact) => fact.id === id) ?? []);
  const ahead = asked.filter((fact) => !dangerFacts.has(fact.id));
  const rest = [...order, ...own.filter((fact) => fact.minuteStart === null)].filter((fact) => !ahead.includes(fact));
  const all = [...ahead, ...rest];
  const calm = all.filter((fact) => !dangerFacts.has(fact.id));
  return {
    phase,
    facts: [...calm, ...all.filter((fact) => dangerFacts.has(fact.id))],
    told: (ahead.length > 0 ? ahead : calm).slice(0, most),
    danger: asked.find((fact) => dangerFacts.has(fact.id)) ?? null,
    lit: partsLit(first, phase, route),
    left: 1 - Math.min(1, Math.max(0, time / minutes(standardInfusion.length))),
    feeling: tellsFeeling(first, phase),
    weeks: phase === 'schedule' && route === 'infusion',
    clock: timed.length === 0 ? null : phase === 'before' ? [-120, 0] : [0, Math.max(...ends)],
    given: [0, dose?.minuteEnd ?? 0],
  };
}

/** The words of the weeks' picture, one after the other: how each plan is called, and the weeks. */
export const weeksWords = (words: Words): WeeksState['words'] => ({
  twice: words.say('figures.visit.weeks.twice'),
  thrice: words.say('figures.visit.weeks.thrice'),
  weeks: Array.from({ length: weeksShown }, (_, i) => words.say('figures.visit.weeks.week', { n: i + 1 })),
});

/** What the lit parts of the room are called; parts that bear no name are left out. */
export const roomWords = (lit: readonly RoomPart[], words: Words): Readonly<Partial<Record<RoomPart, string>>> =>
  Object.fromEntries(
    lit.flatMap((part) =>
      words.has(`figures.visit.room.${part}`) ? [[part, words.say(`figures.visit.room.${part}`)]] : [],
    ),
  );

export const factSure = ({ certainty }: VisitFact, words: Words): string =>
  words.say('figures.visit.sure', { certainty: words.say(`figures.visit.${certainty}`) });

/** The same as boxes filled, of three. */
export const boxesFilled = { low: 1, moderate: 2, high: 3 } as const;

/** One time is told once, for all the facts in a row that it holds for. */
export const sameTime = (fact: VisitFact, before: VisitFact | undefined): boolean =>
  before !== undefined &&
  fact.minuteStart === before.minuteStart &&
  (fact.minuteStart === null || fact.minuteEnd === before.minuteEnd);

/** The clock time of a fact in words; "any time" where it has none. */
export function whenOf({ minuteStart: from, minuteEnd: to }: VisitFact, words: Words): string {
  if (from === null) return words.say('figures.visit.noTime');
  if (from < 0) {
    const n = -from;
    const whole = Math.round(n / 60);
    if (n < 60) return words.say('figures.visit.minutesBefore', { n });
    return whole === 1 ? words.say('figures.visit.hourBefore') : words.say('figures.visit.hoursBefore', { n: whole });
  }
  if (to === null) return words.say('figures.visit.from', { from });
  if (to === from) return words.say('figures.visit.minute', { from });
  return to >= 1440 ? words.say('figures.visit.dayAfter') : words.say('figures.visit.minutes', { from, to });
}
