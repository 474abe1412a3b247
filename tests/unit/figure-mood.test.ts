// The chart of mood: both lines pass through the model's values as read off the drawn axes, and words stand clear of them.

import { describe, expect, test } from 'vitest';
import { railTicks } from '../../src/core/log-time.ts';
import type { Course } from '../../src/core/numbers.ts';
import { standardCourse } from '../../src/core/standard-course.ts';
import { days, hours, minutes } from '../../src/core/units.ts';
import { chartOf } from '../../src/elements/figure/charts.ts';
import { widthOf as textWidth } from '../../src/figures/world/text-width.ts';
import { entities } from '../../src/palette.ts';
import { cornersOf, drawn, gridY, heightAt, levelScale, textsOf, tickX } from './charts-drawn.ts';
import { words, context, blank, all, number } from './figure-story.ts';

describe('the chart of mood', () => {
  const single: Course = standardCourse();

  test('in plain words the mood axis has where both groups began, and half of it', () => {
    const svg = drawn({ kind: 'mood', options: {} }, days(1), true);
    const at = (said: string): number => gridY(svg, words.say(`figures.mood.plain.${said}`));
    const start = single.at(0).mood?.control ?? 0;
    const line = all(svg, 'path').find((path) => path.getAttribute('stroke-dasharray') === '7 5');
    const y =
      at('atStart') + 2 * (1 - (single.at(days(1)).mood?.control ?? 0) / start) * (at('halfStart') - at('atStart'));
    expect(heightAt(tickX(svg, 'oneDay'), cornersOf(line))).toBeCloseTo(y, -0.4);
    expect(textsOf(svg)).not.toMatch(/\b(?:16|24|30)\b/);
  });

  test.each(railTicks.map((tick) => [tick.key, tick.time] as const))(
    'both mood lines pass through the model at %s',
    (key, time) => {
      const svg = drawn({ kind: 'mood', options: {} }, days(1));
      const y = levelScale(svg, 10, 30);
      const line = (dashes: string | null): [number, number][] =>
        cornersOf(
          all(svg, 'path').find(
            (path) =>
              path.getAttribute('stroke-dasharray') === dashes && Number(path.getAttribute('stroke-width')) > 2.1,
          ),
        );
      const { ketamine = 0, control = 0 } = single.at(time).mood ?? {};
      expect(heightAt(tickX(svg, key), line(null))).toBeCloseTo(y(ketamine), -0.4);
      expect(heightAt(tickX(svg, key), line('7 5'))).toBeCloseTo(y(control), -0.4);
    },
  );

  test.each(['ketamine', 'control'] as const)('the line that is told of is the stronger one: %s', (emphasis) => {
    const svg = drawn({ kind: 'mood', options: { emphasis } }, days(1));
    const lines = all(svg, 'path').filter((path) => Number(path.getAttribute('stroke-width')) > 2.1);
    const widthOf = (dashes: string | null): number =>
      number(
        lines.find((path) => path.getAttribute('stroke-dasharray') === dashes),
        'stroke-width',
      );
    const stronger = widthOf(null) > widthOf('7 5') ? 'ketamine' : 'control';
    expect(stronger).toBe(emphasis);
  });

  test.each([
    ['desktop', 632, 470],
    ['phone', 362, 250],
  ] as const)('on a %s each mood number stands by its dot, and no word on the cursor', (_, width, height) => {
    for (const time of [
      0,
      minutes(40),
      hours(2),
      hours(10),
      days(1),
      days(2),
      days(3.5),
      days(10),
      days(15),
      days(21),
    ]) {
      const svg = blank();
      chartOf({ kind: 'mood', options: {} }, time, words, standardCourse)?.draw(svg, { ...context, width, height });
      const dots = all(svg, 'circle');
      const at = number(dots[0], 'cx');
      const texts = all(svg, 'text').map((text) => ({
        said: text.textContent ?? '',
        bold: text.getAttribute('font-weight') === '700',
        from: number(text, 'x'),
        to: number(text, 'x') + 1.08 * textWidth(text.textContent ?? '', number(text, 'font-size')),
        middle: number(text, 'y') - 5,
      }));
      for (const [i, key] of (['ketamine', 'control'] as const).entries()) {
        const name = words.say(`figures.mood.${key}`);
        const value = String(Math.round(single.at(time).mood?.[key] ?? Number.NaN));
        const own = texts.filter(({ said, bold }) => said.startsWith(name) || (said === value && bold));
        expect(own.map(({ said }) => said).join(' '), `${time}`).toContain(value);
        for (const { from, to, said } of own) expect(to <= at - 6 || from >= at + 6, `${said} at ${time}`).toBe(true);
        const off = own
          .filter(({ said }) => said.endsWith(value))
          .map(({ from, to, middle }) => Math.hypot(Math.max(from - at, at - to, 0), middle - number(dots[i], 'cy')));
        expect(Math.min(...off), `${key} at ${time}`).toBeLessThan(50);
      }
    }
  });

  test('the diamond at the foot of the mood is named', () => {
    const svg = drawn({ kind: 'mood', options: {} }, days(1));
    const marks = all(svg, 'path').filter((p) => p.getAttribute('fill') === entities.ketamine.night.fill);
    const name = all(svg, 'text').find((text) => text.textContent === words.say('figures.drip.ketamine'));
    expect(marks).toHaveLength(1);
    expect(name?.getAttribute('fill')).toBe(entities.ketamine.night.text);
  });
});
