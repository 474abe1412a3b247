// The drip's picture follows from time and film time alone, and what it shows is said.

import { describe, expect, test } from 'vitest';
import { standardCourse } from '../../src/core/standard-course.ts';
import { minutes } from '../../src/core/units.ts';
import { chartOf } from '../../src/elements/figure/charts.ts';
import { all, blank, context, number, words } from './figure-story.ts';

const box = { ...context, sky: 'small', width: 640, height: 500 } as const;
const chart = (minute: number, phase = 0) => {
  const made = chartOf({ kind: 'drip', options: {} }, minutes(minute), words, standardCourse, false, phase);
  if (!made) throw new Error('no drip');
  return made;
};
function drawn(minute: number, phase = 0, svg = blank(), size: { width: number; height: number } = box): SVGSVGElement {
  chart(minute, phase).draw(svg, { ...box, ...size });
  return svg;
}

/** Where paths lie that are closed with four corners. */
const diamonds = (svg: SVGSVGElement): string[] =>
  all(svg, 'path[d][transform]')
    .filter((path) => /^M\S+ \S+L\S+ \S+L\S+ \S+L\S+ \S+Z$/.test(path.getAttribute('d') ?? ''))
    .map((path) => path.getAttribute('transform') ?? '');
/** Height of what is left in the bag. */
const left = (svg: SVGSVGElement): number => number(all(svg, 'rect[height][fill-opacity]')[0], 'height');

describe('the drip', () => {
  test('empties its bag evenly over the forty minutes', () => {
    const [full, half, none] = [0, 20, 40].map((minute) => left(drawn(minute)));
    expect(half).toBeCloseTo((full ?? 0) / 2, 0);
    expect(none).toBe(0);
    expect(left(drawn(90))).toBe(0);
  });

  test('carries diamonds while it runs, and only then', () => {
    const [before, running, after] = [0, 20, 41].map((minute) => diamonds(drawn(minute)).length);
    expect(running).toBeGreaterThan(20);
    expect(before).toBeLessThan(10);
    // The mark beside the medicine's name stays.
    expect(after).toBe(1);
  });

  test('they go along with film time: a little later each is a little further', () => {
    expect(diamonds(drawn(20, 3))).not.toEqual(diamonds(drawn(20, 3.4)));
    expect(diamonds(drawn(20, 3))).toEqual(diamonds(drawn(20, 3)));
  });

  test.each([
    [640, 500],
    [362, 190],
    [292, 240],
    [900, 260],
  ])('is the same drawn fresh or over another state, in %i by %i', (width, height) => {
    const over = drawn(5, 1, undefined, { width, height });
    drawn(40, 7, over, { width, height });
    drawn(12, 2, over, { width, height });
    expect(over.outerHTML).toBe(drawn(12, 2, undefined, { width, height }).outerHTML);
    expect(over.outerHTML).not.toMatch(/NaN|undefined|\sstyle=/);
  });

  test('gives the dose as a table: half a milligram per kilogram in forty minutes, evenly', () => {
    expect(chart(5).rows.map(([minute]) => minute)).toEqual(['0', '10', '20', '30', '40']);
    expect(chart(5).rows.at(-1)?.[1]).toBe('0.5 mg per kg');
    expect(chart(5).rows[2]?.[1]).toBe('0.25 mg per kg');
    expect(chart(5).description).toContain('5 of 40');
  });

  test('each name on it is in its description, and what has run in is told', () => {
    const svg = drawn(5);
    const said = `${chart(5).description} ${words.say('describe.figure.drip')}`.toLowerCase();
    for (const name of ['bag', 'tube', 'vein', 'brain', 'ketamine']) {
      const own = words.say(`figures.drip.${name}`);
      expect(all(svg, 'text').map((text) => text.textContent)).toContain(own);
      expect(said).toContain(name);
    }
    for (const part of ['stand', 'film', 'palm up', 'heart']) expect(said).toContain(part);
  });
});
