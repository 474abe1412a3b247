// The moment in words, for those who do not see the stage and for those who would rather read: what is shown, each thing
// with its state and whether it rises or falls, from the same numbers that draw it. Keys and numbers only; the words
// stand in scenes/words/<language>/describe.yaml.

import { describeBrain } from './describe-brain.ts';
import { describeCascade } from './describe-cascade.ts';
import { describeFigure } from './describe-figure.ts';
import { still, type Description, type Line, type Span } from './description.ts';
import { nearer } from './blend.ts';
import type { Blend, Moment } from './moment.ts';
import type { Course } from './numbers.ts';
import { receptorAt } from './receptor-gate.ts';
import { days, hours, minutes, type Fraction, type Seconds } from './units.ts';

/**
 * Describes what is on stage at a moment of a course (the course that is drawn). The trend compares the numbers with those
 * a little later on the same course: two minutes on, or a twentieth of the time since the start where that is more.
 * While one layer gives way to another, the one that shows more is described.
 */
export function describe(moment: Moment, course: Pick<Course, 'at' | 'end'>): Description {
  const span = spanAt(moment.time, course);
  const { brain, cascade, figure } = moment;
  const lines: readonly Line[] = [
    ...(shows(brain) ? describeBrain(nearer(brain), span) : []),
    ...(shows(cascade) ? describeCascade(nearer(cascade), receptorAt(cascade, span.now.block), span) : []),
    ...(shows(figure) ? describeFigure(nearer(figure), moment.figureTime, span, course) : []),
  ];
  // A branch that was never under long stress stands at no time of a treatment.
  const timeless = shows(cascade) && nearer(cascade).unstressed === true;
  return moment.step.showsTime && !timeless && lines.length > 0 ? [timeLine(moment.time), ...lines] : lines;
}

const visible: Fraction = 0.5;
/** Until then the words say that the drip is about to begin. */
const begun: Seconds = 30;
const shows = <T>(layer: Blend<T> | null): layer is Blend<T> => layer !== null && layer.opacity >= visible;

/**
 * At the end of the course, where there is no later, the trend is that of the time just before. While the drip is about to
 * begin nothing moves yet.
 */
function spanAt(time: Seconds, course: Pick<Course, 'at' | 'end'>): Span {
  const held = Math.min(course.end, Math.max(0, time));
  const stretch = Math.max(minutes(2), held / 20);
  const from = Math.min(held, course.end - stretch);
  const now = course.at(held);
  if (held < begun) return { now, from: now, to: now };
  return { now, from: course.at(from), to: course.at(from + stretch) };
}

/** "40 minutes", "2 hours", "1 day": the largest unit that says the time to within a tenth. */
function timeLine(time: Seconds): Line {
  if (time < begun) return still('describe.time.start', []);
  const [unit, length] =
    time >= days(1.5) || Math.abs(time - days(1)) < hours(2)
      ? (['day', days(1)] as const)
      : time >= hours(2) || Math.abs(time - hours(1)) < minutes(3)
        ? (['hour', hours(1)] as const)
        : (['minute', minutes(1)] as const);
  const count = Math.max(1, Math.round(time / length));
  return still(`describe.time.${unit}${count === 1 ? '' : 's'}`, [], { count });
}
