// The story's time axis: minutes and weeks on one rail. Position = ln(t + 5 min), so that the drip's forty minutes
// and the three weeks after it both have room.

import { days, hours, minutes, type Fraction, type Seconds } from './units.ts';

export const railStart: Seconds = 0;
export const railEnd: Seconds = days(21);

/** Ticks of the rail; the keys name words, never shown as they are. */
export const railTicks = [
  { key: 'start', time: railStart },
  { key: 'tenMinutes', time: minutes(10) },
  { key: 'fortyMinutes', time: minutes(40) },
  { key: 'twoHours', time: hours(2) },
  { key: 'oneDay', time: days(1) },
  { key: 'oneWeek', time: days(7) },
  { key: 'threeWeeks', time: railEnd },
] as const;

const shift: Seconds = minutes(5);
const low = Math.log(shift);
const span = Math.log(railEnd + shift) - low;

/** Where a time lies on the rail, 0 (start) to 1 (three weeks). Times outside are held at the ends. */
export function railPosition(time: Seconds): Fraction {
  const held = Math.min(railEnd, Math.max(railStart, time));
  return (Math.log(held + shift) - low) / span;
}

/** The time at a place on the rail; the inverse of railPosition, exact at the ends. */
export function timeAtRail(position: Fraction): Seconds {
  if (position <= 0) return railStart;
  if (position >= 1) return railEnd;
  return Math.exp(low + position * span) - shift;
}

/** A time between two others, evenly on the rail: what scrolling from one step to the next passes through. */
export function betweenTimes(from: Seconds, to: Seconds, mix: Fraction): Seconds {
  if (mix <= 0 || from === to) return from;
  if (mix >= 1) return to;
  return timeAtRail(railPosition(from) + (railPosition(to) - railPosition(from)) * mix);
}

const unitSeconds: Record<string, Seconds> = {
  s: 1,
  min: 60,
  minute: 60,
  minutes: 60,
  h: 3600,
  hour: 3600,
  hours: 3600,
  d: 86_400,
  day: 86_400,
  days: 86_400,
  wk: 604_800,
  week: 604_800,
  weeks: 604_800,
};

/** Reads "40 min", "2 h", "1 day", "2 weeks" or "start"; null when it is not a time of the story (0 to 21 days). */
export function parseTime(text: string): Seconds | null {
  const plain = text.trim().toLowerCase();
  if (plain === 'start') return 0;
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/.exec(plain);
  const unit = match?.[2] === undefined ? undefined : unitSeconds[match[2]];
  if (match?.[1] === undefined || unit === undefined) return null;
  const time = Number(match[1]) * unit;
  return time <= railEnd ? time : null;
}

/** Writes a time of the story so that parseTime reads it back (to the minute): for links and attributes, not for readers. */
export function writeTime(time: Seconds): string {
  if (time >= days(1) && time % days(1) === 0) return `${time / days(1)}d`;
  if (time >= hours(1) && time % hours(1) === 0) return `${time / hours(1)}h`;
  return `${Math.round(time / 60)}min`;
}
