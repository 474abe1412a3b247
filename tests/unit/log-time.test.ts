// The time rail: minutes and weeks on one axis, and times as links write them.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  betweenTimes,
  parseTime,
  railEnd,
  railPosition,
  railTicks,
  timeAtRail,
  writeTime,
} from '../../src/core/log-time.ts';
import { days, hours, minutes } from '../../src/core/units.ts';

const storyTime = fc.double({ min: 0, max: railEnd, noNaN: true });
const wholeMinutes = fc.integer({ min: 0, max: railEnd / 60 }).map(minutes);

describe('the rail', () => {
  test('begins at the start of the drip and ends after three weeks', () => {
    expect([railPosition(0), railPosition(days(21))]).toEqual([0, 1]);
    expect([timeAtRail(0), timeAtRail(1)]).toEqual([0, days(21)]);
  });

  test('holds what lies outside at its ends', () => {
    expect([railPosition(-1), railPosition(days(400)), timeAtRail(-1), timeAtRail(2)]).toEqual([0, 1, 0, railEnd]);
  });

  test('puts forty minutes at a quarter and one day past half', () => {
    // ln(45 / 5) and ln(1445 / 5) over ln(30245 / 5)
    expect(railPosition(minutes(40))).toBeCloseTo(0.2523, 3);
    expect(railPosition(days(1))).toBeCloseTo(0.6507, 3);
  });

  test('keeps its ticks in order, at least a thirteenth of its length apart', () => {
    const places = railTicks.map((tick) => railPosition(tick.time));
    places.slice(1).forEach((place, i) => expect(place - (places[i] ?? 1)).toBeGreaterThan(1 / 13));
  });

  test('leads from a time to a place and back to the same time', () => {
    fc.assert(
      fc.property(storyTime, (time) => {
        expect(Math.abs(timeAtRail(railPosition(time)) - time)).toBeLessThanOrEqual(1e-9 * (time + 300));
      }),
    );
  });

  test('never runs backward', () => {
    fc.assert(
      fc.property(storyTime, storyTime, (a, b) => {
        expect(railPosition(Math.min(a, b))).toBeLessThanOrEqual(railPosition(Math.max(a, b)));
      }),
    );
  });
});

describe('a time between two others', () => {
  test('is the first at 0, the second at 1, and lies between them on the way', () => {
    fc.assert(
      fc.property(storyTime, storyTime, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, mix) => {
        expect(betweenTimes(from, to, 0)).toBe(from);
        expect(betweenTimes(from, to, 1)).toBe(to);
        const time = betweenTimes(from, to, mix);
        expect(time).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-6);
        expect(time).toBeLessThanOrEqual(Math.max(from, to) + 1e-6);
        expect(betweenTimes(to, from, 1 - mix)).toBeCloseTo(time, 3);
      }),
    );
  });
});

describe('a time as a link writes it', () => {
  test('is read back to the same minute', () => {
    fc.assert(
      fc.property(wholeMinutes, (time) => {
        expect(parseTime(writeTime(time))).toBe(time);
      }),
    );
  });

  test('is read back to the nearest minute when it has seconds', () => {
    fc.assert(
      fc.property(storyTime, (time) => {
        expect(Math.abs((parseTime(writeTime(time)) ?? Infinity) - time)).toBeLessThanOrEqual(30);
      }),
    );
  });

  test.each([
    ['start', 0],
    ['40 min', minutes(40)],
    ['40min', minutes(40)],
    ['2 h', hours(2)],
    ['2 hours', hours(2)],
    ['1.5 h', minutes(90)],
    ['1 day', days(1)],
    ['2 weeks', days(14)],
    [' 3 Weeks ', days(21)],
  ])('%j is read', (text, time) => expect(parseTime(text)).toBe(time));

  test.each([
    '',
    'soon',
    '-5 min',
    '40',
    '4 weeks',
    '22 d',
    'NaN min',
    '1e3 min',
    '1 constructor',
    'min',
    '40 min later',
  ])('%j is no time of the story', (text) => expect(parseTime(text)).toBeNull());

  test('any text is either a time of the story or none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const time = parseTime(text);
        expect(time === null || (time >= 0 && time <= railEnd)).toBe(true);
      }),
    );
  });
});
