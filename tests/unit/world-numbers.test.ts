// What the pictures show is what the model says.

import { describe, expect, test } from 'vitest';
import type { EntityId } from '../../src/core/regions.ts';
import { days, hours } from '../../src/core/units.ts';
import { bud, fresh, newSpines } from '../../src/figures/world/dendrite-spines.ts';
import { burstingCells, cells, rowOf, traceOf } from '../../src/figures/world/habenula-firing.ts';
import { rasterBoxAt, traceBox } from '../../src/figures/world/habenula.ts';
import { ticks } from '../../src/figures/world/label-drawing.ts';
import { strengthOf, worldNumbers } from '../../src/figures/world/state.ts';
import { stageOf, viewBetween, viewOf, views } from '../../src/figures/world/views.ts';
import { cascadeViews } from '../../src/core/story.ts';
import { course, drawnFresh, stateAt } from './world-drawing.ts';

const grown = (minutes: number): number[] => {
  const s = stateAt(minutes);
  return newSpines(s.n.D, s.time).map((x) => x.grown);
};
const mushrooms = (minutes: number): number => grown(minutes).filter((g) => g > 0.9).length;

describe('new spines', () => {
  test('there are none before treatment nor in the first five hours', () => {
    for (const minutes of [0, 40, 120, 300]) expect(Math.max(...grown(minutes)), `${minutes} min`).toBe(0);
  });

  test('the first feelers come by ten hours, most spines by a day, all by two', () => {
    expect(grown(600).some((g) => g > 0.05 && g < 0.7)).toBe(true);
    expect(mushrooms(1440)).toBeGreaterThanOrEqual(6);
    expect(mushrooms(2880)).toBe(fresh.length);
  });

  test('some are lost again by two weeks, and some are kept', () => {
    const s = stateAt(20160);
    const states = newSpines(s.n.D, s.time);
    expect(states.filter((x) => x.lostAgain > 0.6).length).toBeGreaterThanOrEqual(3);
    expect(states.filter((x) => x.grown > 0.9).length).toBeGreaterThanOrEqual(2);
  });

  test('each only grows while D rises, and only shrinks while it falls', () => {
    const rising = Array.from({ length: 40 }, (_, i) => i * hours(1));
    const falling = Array.from({ length: 36 }, (_, i) => days(3) + i * hours(12));
    const of = (time: number): number[] => newSpines(course.at(time).share.spines, time).map((x) => x.grown);
    for (const [list, sign] of [
      [rising, 1],
      [falling, -1],
    ] as const) {
      list.slice(1).forEach((time, i) => {
        const before = of(list[i] as number);
        of(time).forEach((g, j) => expect(sign * (g - (before[j] as number)), `${time}`).toBeGreaterThanOrEqual(-1e-9));
      });
    }
  });

  test('with mTOR blocked, so that D stays at nothing, none grows and none is marked as lost again', () => {
    for (const time of [0, days(1), days(14)]) {
      for (const x of newSpines(0, time)) expect(x).toEqual({ grown: 0, lostAgain: 0 });
    }
  });

  test('at ten hours there are feelers and no spine with a head, at twelve the first: in mice they came at 12 to 24', () => {
    const headsAt = (hour: number): readonly number[] => {
      const time = hours(hour);
      return newSpines(course.at(time).share.spines, time).flatMap(({ grown }, i) => {
        const seat = fresh[i];
        return seat && grown > 0.02 ? [bud(seat, grown, i).head] : [];
      });
    };
    expect(headsAt(8)).toEqual([]);
    expect(headsAt(10).length).toBeGreaterThan(1);
    expect(Math.max(...headsAt(10))).toBe(0);
    expect(headsAt(12).filter((head) => head > 150).length).toBeGreaterThan(0);
    expect(headsAt(24).filter((head) => head > 150).length).toBeGreaterThanOrEqual(6);
  });

  test('a feeler is thin and a mushroom has a head', () => {
    const seat = fresh[0];
    if (!seat) throw new Error('no seat');
    expect(bud(seat, 0.3, 0).head).toBe(0);
    expect(bud(seat, 1, 0).head).toBeCloseTo(seat.head, 5);
    expect(bud(seat, 0.1, 0).reach).toBeLessThan(bud(seat, 0.4, 0).reach);
  });
});

describe('the brake cell', () => {
  const brightness = (minutes: number, highlight: readonly EntityId[]): number => {
    const svg = drawnFresh(stateAt(minutes, { highlight }), viewOf({ view: 'circuit', highlight: [] }, 860));
    return Number(svg.querySelector('[data-thing="brake-cell"]')?.getAttribute('opacity'));
  };

  test('is as bright as it fires, whether a step points at it or not', () => {
    expect(brightness(0, ['brake-cell'])).toBe(1);
    expect(brightness(25, ['brake-cell'])).toBeLessThan(0.8);
    expect(brightness(40, ['brake-cell'])).toBeLessThan(brightness(25, ['brake-cell']) - 0.05);
    for (const minutes of [0, 25, 40])
      expect(brightness(minutes, ['brake-cell'])).toBe(brightness(minutes, ['ketamine']));
  });

  test('has in its strip the ticks that it lacks of its usual ones, and a cell that fires more lacks none', () => {
    const count = (d: string): number => d.split('v12').length - 1;
    const at = (rate: number) => ticks(rate, 9.4, 0, 0, 92);
    const usual = count(at(1).now);
    expect(count(at(1).missing)).toBe(0);
    for (const rate of [0.77, 0.66, 0.4]) {
      expect(count(at(rate).missing)).toBeGreaterThan(0);
      expect(count(at(rate).now) + count(at(rate).missing)).toBe(usual);
    }
    expect(count(at(1.4).now)).toBeGreaterThan(usual);
    expect(count(at(1.4).missing)).toBe(0);
  });
});

describe('the habenula', () => {
  const at = (minutes: number) => worldNumbers(course.at(minutes * 60)).burst;

  test('of 30 cells seven burst before treatment, three an hour after, seven again in two weeks', () => {
    expect(cells).toBe(30);
    expect([0, 60, 20160].map((m) => burstingCells(at(m)))).toEqual([7, 3, 7]);
  });

  test('as many rows bunch their spikes as the model says', () => {
    for (const minutes of [0, 60]) {
      const rows = Array.from({ length: cells }, (_, i) => rowOf(i, at(minutes), 330, 4));
      const bunched = rows.filter((row) => {
        const sorted = [...row].sort((a, b) => a - b);
        return sorted.some((x, i) => i >= 3 && x - (sorted[i - 3] as number) < 11);
      });
      expect(bunched.length, `${minutes} min`).toBe(burstingCells(at(minutes)));
    }
  });

  test('on a narrow stage the rows begin below the buttons in its corner, and end above the trace', () => {
    for (const size of [
      [390, 327],
      [390, 380],
      [320, 260],
    ] as const) {
      const { K, H } = stageOf(size, views.habenula, true);
      const [, y, , height] = rasterBoxAt(size);
      expect(H / 2 + (y - views.habenula[1]) * K).toBeGreaterThanOrEqual(46);
      expect(y + height).toBeLessThan(traceBox[1]);
    }
  });

  test('a burst of five spikes becomes single ones as bursting is relieved', () => {
    const spikes = (bursting: number): number => traceOf(2000, 1500, bursting).filter(([, v]) => v > 10).length;
    const [before, after] = [spikes(at(0)), spikes(at(60))];
    expect(before).toBeGreaterThanOrEqual(25);
    expect(after).toBeLessThanOrEqual(8);
    expect(after).toBeGreaterThan(0);
  });
});

describe('views', () => {
  test('a promised box is seen whole between the columns, on a wide stage and on a narrow one', () => {
    for (const name of cascadeViews) {
      for (const size of [
        [860, 768],
        [690, 596],
        [390, 380],
      ] as const) {
        const view = viewOf({ view: name, highlight: [] }, size[0]);
        const stage = stageOf(size, view, true);
        expect(view[2] * stage.K).toBeLessThanOrEqual(size[0] - stage.left - stage.right + 1e-6);
        expect(stage.norm * stage.K * view[2]).toBeCloseTo(860, 6);
      }
    }
  });

  test('the way between two views begins at the one, ends at the other, and is the same backwards', () => {
    const [a, b] = [
      { view: 'circuit', highlight: [] },
      { view: 'receptor', highlight: [] },
    ] as const;
    expect(viewBetween(a, b, 0, 860)).toEqual(views.circuit);
    expect(viewBetween(a, b, 1, 860)).toEqual(views.receptor);
    const [there, back] = [viewBetween(a, b, 0.3, 860), viewBetween(b, a, 0.7, 860)];
    there.forEach((x, i) => expect(back[i]).toBeCloseTo(x, 6));
  });

  test('on a narrow stage the inside is seen in two halves', () => {
    const chain = viewOf({ view: 'inside', highlight: [] }, 390);
    const makers = viewOf({ view: 'inside', highlight: ['ribosome'] }, 390);
    expect(chain).not.toEqual(makers);
    // Where BDNF is made is by the protein makers, with the side route to it.
    expect(viewOf({ view: 'inside', highlight: ['bdnf'] }, 390)).toEqual(makers);
    expect(chain[2]).toBeLessThan(views.inside[2]);
    expect(viewOf({ view: 'inside', highlight: ['ribosome'] }, 860)).toEqual(views.inside);
  });
});

test('what the model does not give is drawn as usual, never made up', () => {
  const broken = { ...course.at(2400), mainCellFiring: Number.NaN, block: Number.POSITIVE_INFINITY };
  expect(worldNumbers(broken)).toMatchObject({ P: 1, B: 0 });
});

test('a thing that a step points at stands out, and gives way evenly to that of the next step', () => {
  const s = stateAt(40, { highlight: ['brake-cell'], before: ['main-cell'], arrived: 0.5 });
  expect(strengthOf(s, 'brake-cell')).toBeCloseTo(strengthOf(s, 'main-cell'), 9);
  expect(strengthOf({ ...s, arrived: 1 }, 'brake-cell')).toBe(1);
  expect(strengthOf({ ...s, arrived: 1 }, 'main-cell')).toBeLessThan(0.8);
});

test('at forty minutes the brake cell shows fewer ticks than at the start, the main cell more', () => {
  const ticksOf = (minutes: number, label: string): number => {
    const svg = drawnFresh(stateAt(minutes), viewOf({ view: 'circuit', highlight: [] }, 860));
    const group = [...svg.querySelectorAll('text')].find((t) => t.textContent === label)?.parentElement;
    const strip = [...(group?.querySelectorAll('path') ?? [])].find((p) => p.getAttribute('d')?.includes('v12'));
    return (strip?.getAttribute('d') ?? '').split('v12').length - 1;
  };
  expect(ticksOf(40, 'Brake cell')).toBeLessThan(ticksOf(0, 'Brake cell'));
  expect(ticksOf(40, 'Main cell')).toBeGreaterThan(ticksOf(0, 'Main cell'));
});
