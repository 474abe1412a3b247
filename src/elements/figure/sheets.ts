// The figures in words as sheets: what each says, gathered for the functions that set it on paper.

import type { Words } from '../../content/words.ts';
import type { Badge, ClaimId, Outcome, Visit } from '../../core/evidence.ts';
import { stationIds } from '../../core/journey.ts';
import { standardCourse } from '../../core/standard-course.ts';
import type { FigureState } from '../../core/story.ts';
import type { Seconds } from '../../core/units.ts';
import { feelingCourse } from '../../core/visit.ts';
import { drawBoardSheet } from '../../figures/charts/board-sheet.ts';
import { drawIconSheet, type IconSheetGroup } from '../../figures/charts/icon-sheet.ts';
import { drawHistorySheet, drawJourneySheet, drawRoutesSheet } from '../../figures/charts/list-sheets.ts';
import { drawPairsSheet } from '../../figures/charts/pairs-sheet.ts';
import { drawVisitSheet, type VisitSheet } from '../../figures/charts/visit-sheet.ts';
import type { SheetSize } from '../../figures/charts/sheet.ts';
import type { FigureContext } from '../../figures/figure.ts';
import { badgeKind, badgeSure, badgeWords } from '../evidence/badge-words.ts';
import { boardOf, type BoardRow } from './boards.ts';
import { scanWords } from './scan.ts';
import { iconWords, peopleOf, sentence, sureOf } from './icon-words.ts';
import { approvedWays, listed } from './lists.ts';
import {
  boxesFilled,
  roomWords,
  sameTime,
  visitPart,
  weeksWords,
  whenOf,
  type VisitPart,
  type VisitRoute,
} from './visit-part.ts';
import { pairKey, pairsOf } from './pairs.ts';

export interface Facts {
  readonly badges: Readonly<Record<ClaimId, Badge>>;
  readonly outcomes: readonly Outcome[];
  readonly visit: Visit | null;
}

/** Draws a sheet at a width; returns the size that it took. */
export type DrawSheet = (svg: SVGSVGElement, context: Omit<FigureContext, 'height'>) => SheetSize;

/** The sheet of a figure state at a time; null for kinds that are charts, and where there are no facts. */
export function sheetOf(state: FigureState, time: Seconds, words: Words, facts: Facts): DrawSheet | null {
  const { kind, options } = state;
  const say = (key: string): string => words.say(`figures.${kind}.${key}`);
  switch (kind) {
    case 'history': {
      const years = words.keys('figures.history.events').map((year) => {
        const [what = '', more = ''] = words.list(`figures.history.events.${year}`);
        return { year: Number(year), what, more };
      });
      const sheet = { title: say('title'), note: say('note'), focus: Number(options['focus'] ?? 0), years };
      return (svg, context) => drawHistorySheet(svg, sheet, context);
    }
    case 'routes': {
      const rows = words.keys('figures.routes.rows').map((id) => {
        const [way = '', status = '', studied = ''] = words.list(`figures.routes.rows.${id}`);
        return { id, way, status, studied, approved: approvedWays.includes(id) };
      });
      return (svg, context) => drawRoutesSheet(svg, { title: say('title'), note: say('note'), rows }, context);
    }
    case 'pairs': {
      const rows = pairsOf(listed(options['claims']), words);
      const sheet = { title: say('title'), note: say('note'), key: pairKey(rows, words), rows };
      return (svg, context) => drawPairsSheet(svg, sheet, context);
    }
    case 'badges':
    case 'conditions':
    case 'cautions': {
      const { title, note, groups } = boardOf(kind, listed(options['claims']), words, facts.badges);
      const sheet = {
        title,
        note,
        groups: groups.map((group) => ({
          id: group.id,
          title: group.title,
          rests: group.badge ? badgeWords(group.badge, words) : '',
          rows: group.rows.map((row) => ({ id: row.id, ...headOf(row, words), text: row.text })),
        })),
      };
      return (svg, context) => drawBoardSheet(svg, sheet, context);
    }
    case 'journey': {
      const stations = stationIds.map((id) => {
        const [name = id, more = ''] = words.list(`figures.journey.rows.${id}`);
        return { id, name, more };
      });
      return (svg, context) => drawJourneySheet(svg, { title: say('title'), stations }, context);
    }
    case 'scan': {
      const { title, rows } = scanWords(options['of'], words);
      return (svg, context) => drawJourneySheet(svg, { title, stations: rows }, context);
    }
    case 'visit': {
      const route = options['route'] === 'nasal' ? 'nasal' : 'infusion';
      const sheet =
        facts.visit &&
        visitSheet(visitPart(facts.visit, route, time, listed(options['first'])), route, facts.visit.notAdvice, words);
      return sheet && ((svg, context) => drawVisitSheet(svg, sheet, context));
    }
    case 'icon-array': {
      const known = listed(options['outcomes']).flatMap((id) => facts.outcomes.find((o) => o.id === id) ?? []);
      const sheet = {
        title: words.say('figures.icons.title'),
        of100: words.say('figures.icons.of100'),
        noComparison: words.say('figures.icons.noComparison'),
        groups: groupsOf(known, words),
      };
      return known.length === 0 ? null : (svg, context) => drawIconSheet(svg, sheet, context);
    }
    default:
      return null;
  }
}

/** What a row of a board begins with, and what is said of how sure it is. */
function headOf({ name, badge, face }: BoardRow, words: Words): { name: string; sure: string } {
  if (!badge) return { name, sure: '' };
  if (face === 'both' && name) return { name, sure: badgeWords(badge, words) };
  if (face === 'both') return { name: badgeWords(badge, words), sure: '' };
  return { name: face === 'basis' ? badgeKind(badge, words) : badgeSure(badge, words), sure: '' };
}

function visitSheet(part: VisitPart, route: VisitRoute, note: string, words: Words): VisitSheet {
  const { phase, facts, clock, given, feeling } = part;
  return {
    title: words.say(route === 'nasal' ? 'figures.visit.titleNasal' : 'figures.visit.title'),
    part: words.say(`figures.visit.${phase}`),
    note,
    key: [
      words.say('figures.visit.sure', { certainty: words.say('figures.visit.low') }),
      words.say('figures.visit.moderate'),
      words.say('figures.visit.high'),
    ],
    feeling:
      feeling && clock
        ? {
            course: feelingCourse(standardCourse(), clock[1]),
            given,
            words: {
              strongest: words.say('figures.visit.feeling.strongest'),
              fades: words.say('figures.visit.feeling.fades'),
              unit: words.say('figures.visit.feeling.unit'),
            },
            mirrored: false,
          }
        : null,
    room: { phase, route, lit: part.lit, left: part.left, film: 4, words: roomWords(part.lit, words) },
    simply: words.say('figures.visit.simply'),
    weeks: part.weeks ? { words: weeksWords(words), mirrored: false } : null,
    shape: words.say('figures.visit.feeling.shape'),
    facts: facts.map((fact, i) => ({
      id: fact.id,
      when: clock && !sameTime(fact, facts[i - 1]) && !(feeling && i === 0) ? whenOf(fact, words) : '',
      fact: fact.fact,
      sure: boxesFilled[fact.certainty],
      track:
        clock && fact.minuteStart !== null && !sameTime(fact, facts[i - 1])
          ? { from: fact.minuteStart, to: fact.minuteEnd, clock, given, mirrored: false }
          : null,
    })),
  };
}

/** Outcomes in a row that share trial, treatment and comparison stand as one group. */
function groupsOf(outcomes: readonly Outcome[], words: Words): readonly IconSheetGroup[] {
  const groups: { readonly key: string; readonly group: IconSheetGroup }[] = [];
  for (const outcome of outcomes) {
    const shared = {
      treatment: `${sentence(outcome.treatment.drug)}, ${outcome.treatment.schedule}`,
      comparison: outcome.comparator === null ? null : sentence(outcome.comparator),
      // What must be known of a count that nobody was there to compare with.
      people: [
        peopleOf(outcome, words),
        ...(outcome.comparator === null ? [outcome.caveat] : []),
        sureOf(outcome, words),
      ].join(' '),
    };
    const key = Object.values(shared).join('|');
    const { title, counted } = iconWords(outcome, words, false);
    const shown = {
      id: outcome.id,
      what: title,
      when: counted,
      shape: outcome.kind === 'benefit' ? ('circle' as const) : ('square' as const),
      treated: outcome.iconsTreatment,
      compared: outcome.iconsComparator,
    };
    const last = groups.at(-1);
    if (last?.key === key)
      groups[groups.length - 1] = { key, group: { ...shared, outcomes: [...last.group.outcomes, shown] } };
    else groups.push({ key, group: { ...shared, outcomes: [shown] } });
  }
  return groups.map(({ group }) => group);
}
