// What a figure shows, in words: what it is, and for those that the model draws the numbers at this moment. Figures that
// are themselves words and printed numbers are only named: they are read as they stand.

import { trendOf } from './amounts.ts';
import { measured, still, type Line, type Span } from './description.ts';
import { liftShare } from './lift.ts';
import type { Course, Numbers } from './numbers.ts';
import { scanSubject } from './scan.ts';
import type { FigureState } from './story.ts';
import { minutes, type Fraction, type Seconds } from './units.ts';
import { feelingCourse, phaseAt, tellsFeeling } from './visit.ts';

/** Cells in the drawn raster. */
export const rasterCells = 30;

export function describeFigure(
  { kind, options }: FigureState,
  time: Seconds,
  span: Span,
  course: Pick<Course, 'at' | 'end'>,
): readonly Line[] {
  const name = still(`describe.figure.${kind}`, []);
  switch (kind) {
    case 'infusion-curve': {
      if (options['compare'] === 'mood') return liftLines(span, course);
      const peak = course.at(minutes(40)).plasma;
      if (!Number.isFinite(span.now.plasma / peak)) return [name];
      const values = { level: Math.round(span.now.plasma), peak: Math.round(peak) };
      const trend = trendOf('level', span.from.plasma / peak, span.to.plasma / peak);
      const surgery = options['compare'] === 'anaesthetic' ? [still('describe.figure.surgery', [])] : [];
      return [name, { key: 'describe.figure.level', things: [], values, trend }, ...surgery];
    }
    case 'mood':
      return [name, ...moodLines(span, course.at(0))];
    case 'raster': {
      const count = (share: Fraction): number => Math.round(share * rasterCells);
      const [from, to] = [span.from.habenulaBursting, span.to.habenulaBursting];
      const values = {
        now: count(span.now.habenulaBursting),
        before: count(course.at(0).habenulaBursting),
        all: rasterCells,
      };
      return [name, { key: 'describe.figure.bursting', things: [], values, trend: trendOf('crowd', from, to) }];
    }
    case 'scan':
      return [still(`describe.figure.scanned.${scanSubject(options['of'])}`, [])];
    case 'history': {
      const focus = Number(options['focus'] ?? 0);
      return focus > 0 ? [name, still('describe.figure.focus', [], { focus })] : [name];
    }
    case 'visit': {
      const way = options['route'] === 'nasal' ? [still('describe.figure.visitSpray', [])] : [name];
      const part = still('describe.figure.part', [], { part: `describe.figure.parts.${phaseAt(time)}` });
      if (phaseAt(time) === 'schedule' && options['route'] !== 'nasal')
        return [...way, part, still('describe.figure.weeks', [])];
      return tellsFeeling(options['first'], phaseAt(time)) ? [...way, part, feelingLine(course)] : [...way, part];
    }
    case 'icon-array': {
      const { outcomes } = options;
      return Array.isArray(outcomes) && outcomes.length === 1 ? [still('describe.figure.iconOne', [])] : [name];
    }
    default:
      return [name];
  }
}

/** Minutes of a visit that the hill of the feeling is followed for, and how closely its times are told. */
const [followed, closely] = [130, 5];

function feelingLine(course: Pick<Course, 'at'>): Line {
  const { peak, over } = feelingCourse(course, followed);
  const about = (minute: number): number => Math.round(minute / closely) * closely;
  return still('describe.figure.feeling', [], { peak: about(peak), over: about(over) });
}

/** The drug and the lift, each beside its own peak. */
function liftLines(span: Span, course: Pick<Course, 'at' | 'end'>): readonly Line[] {
  const drug = measured('describe.figure.liftDrug', ['ketamine'], 'drug', span, (n) => n.share.plasma);
  const lift = measured('describe.figure.liftMood', [], 'drug', span, (n) => liftShare(n, course));
  // It moves over hours where the drug moves over minutes.
  const near = ([0.7, 1.4] as const).map((part) => liftShare(course.at(part * span.now.time), course));
  const trend = trendOf('drug', near[0] ?? NaN, near[1] ?? NaN);
  return [
    still('describe.figure.lift', []),
    ...(Number.isFinite(span.now.share.plasma) ? [drug] : []),
    ...(span.now.mood ? [{ ...lift, trend }] : []),
  ];
}

function moodLines({ now, from, to }: Span, start: Numbers): readonly Line[] {
  const line = (key: 'ketamine' | 'control'): Line[] => {
    const [at, first] = [now.mood?.[key], start.mood?.[key]];
    if (at === undefined || first === undefined || !Number.isFinite(at / first)) return [];
    const share = (of: Numbers): number => (of.mood?.[key] ?? first) / first;
    const values = { points: Math.round(at), start: Math.round(first) };
    return [{ key: `describe.figure.${key}`, things: [], values, trend: trendOf('level', share(from), share(to)) }];
  };
  return [...line('ketamine'), ...line('control')];
}
