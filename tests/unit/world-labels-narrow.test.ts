// Labels on a narrow stage, where they have no columns of their own: what they keep clear of, and which of them stay.

import { describe, expect, test } from 'vitest';
import type { EntityId } from '../../src/core/regions.ts';
import { cascadeViews } from '../../src/core/story.ts';
import { marksOf } from '../../src/figures/world/marks.ts';
import { scalePlate } from '../../src/figures/world/scale-bar.ts';
import { stageOf, viewOf } from '../../src/figures/world/views.ts';
import { drawnFresh, leaderEnds, stateAt, textBoxes, words } from './world-drawing.ts';

const times = [0, 40, 50, 80, 600, 1440, 20160];

test('on a narrow stage no label and no end of a leader lies on the plate of the scale bar', () => {
  for (const size of [
    [390, 380],
    [390, 327],
    [320, 177],
  ] as const) {
    for (const [name, minutes] of cascadeViews.flatMap((name) => times.map((t) => [name, t] as const))) {
      const view = viewOf({ view: name, highlight: [] }, size[0]);
      const svg = drawnFresh(stateAt(minutes, { size }), view);
      const plate = scalePlate(stageOf(size, view, true), view, words);
      if (plate === null) throw new Error('no plate');
      const [x1, y1] = [plate.x + plate.width, plate.y + plate.height];
      for (const b of textBoxes(svg)) {
        const apart = b.x1 <= plate.x || x1 <= b.x0 || b.y1 <= plate.y || y1 <= b.y0;
        expect(apart, `${name} ${minutes} ${size[0]} ${b.text}`).toBe(true);
      }
      for (const [x, y] of leaderEnds(svg)) {
        expect(x > plate.x && x < x1 && y > plate.y && y < y1, `${name} ${minutes} ${x} ${y}`).toBe(false);
      }
    }
  }
});

test('on a narrow stage the scale and what is not to it take one line, and leave free what the synapse’s labels name', () => {
  for (const name of cascadeViews.filter((other) => other !== 'habenula')) {
    const view = viewOf({ view: name, highlight: [] }, 390);
    const plate = scalePlate(stageOf([390, 327], view, true), view, words);
    expect(plate?.height, name).toBeLessThan(26);
    const said = drawnFresh(stateAt(55, { size: [390, 327] }), view).textContent ?? '';
    expect(said, name).toContain(words[`scale-${name === 'synapse' || name === 'inside' ? 'spine' : name}`]?.[1]);
  }
  const labelsOf = (highlight: readonly EntityId[], minutes: number): string[] =>
    [
      ...drawnFresh(
        stateAt(minutes, { size: [390, 327], highlight }),
        viewOf({ view: 'synapse', highlight }, 390),
      ).querySelectorAll('text.label-name'),
    ].map((text) => text.textContent ?? '');
  expect(labelsOf(['trkb', 'bdnf'], 65)).toEqual(expect.arrayContaining(['TrkB', 'BDNF']));
});

test('on a narrow stage no leader ends under the note on whose data it is, nor under the buttons beside it', () => {
  const size = [390, 327] as const;
  for (const view of cascadeViews) {
    for (const minutes of times) {
      for (const highlight of [[], ['nmda-receptor'], ['spine', 'glutamate'], ['bdnf', 'trkb']] as const) {
        const svg = drawnFresh(stateAt(minutes, { size, highlight, plain: true }), viewOf({ view, highlight }, 390));
        for (const [x, y] of leaderEnds(svg)) {
          const under = (x < 184 && y < 34) || (x > 300 && y < 44);
          expect(under, `${view} ${minutes} ${highlight.join()} ${x} ${y}`).toBe(false);
        }
      }
    }
  }
});

test('where more AMPA receptors have come, a narrow stage names them once, below them', () => {
  const size = [390, 327] as const;
  const names = (minutes: number): string[] =>
    [
      ...drawnFresh(
        stateAt(minutes, { size, highlight: ['ampa-receptor'] }),
        viewOf({ view: 'synapse', highlight: [] }, 390),
      ).querySelectorAll('text.label-name'),
    ].flatMap((text) => (/AMPA rec/.test(text.textContent ?? '') ? [text.textContent ?? ''] : []));
  expect(names(55)).toEqual(['AMPA receptor']);
  expect(names(1440)).toEqual(['More AMPA receptors']);
});

test('a highlighted thing gets its label even where there is room for few', () => {
  const size = [390, 380] as const;
  const view = viewOf({ view: 'circuit', highlight: [] }, 390);
  const names = (highlight: readonly ['glutamate'] | readonly []) =>
    [...drawnFresh(stateAt(40, { size, highlight }), view).querySelectorAll('text.label-name')].map(
      (t) => t.textContent,
    );
  expect(names([])).not.toContain('Incoming signal');
  expect(names(['glutamate'])).toContain('Incoming signal');
});

describe('one receptor', () => {
  const namesAt = (receptor: number, plain: boolean, highlight: readonly EntityId[]): string[] =>
    [
      ...drawnFresh(
        stateAt(4, { receptor, plain, highlight, size: [390, 327] }),
        viewOf({ view: 'receptor', highlight: [] }, 390),
      ).querySelectorAll('text.label-name'),
    ].map((name) => name.textContent ?? '');

  test.each([true, false])('on a phone says whether its gate is open or shut, in plain text: %s', (plain) => {
    expect(namesAt(0, plain, ['nmda-receptor', 'magnesium'])).toContain('Gate');
    expect(namesAt(1, plain, ['nmda-receptor', 'glutamate', 'calcium'])).toContain('Gate open');
    expect(namesAt(3, plain, ['ketamine', 'nmda-receptor'])).toContain('Gate shut');
  });

  test('has one name in plain text, and the names of its parts in depth', () => {
    const plain = namesAt(3, true, ['ketamine', 'nmda-receptor']).join();
    expect(plain).toContain('NMDA receptor');
    expect(plain).not.toContain('GluN');
    expect(namesAt(3, false, ['ketamine', 'nmda-receptor']).join()).toMatch(/GluN1.*GluN2B|GluN2B.*GluN1/);
  });

  test('has the names of its parts at the clamps that hold glutamate and glycine', () => {
    const marks = marksOf(stateAt(20, { receptor: 1 }));
    const at = (key: string) => marks.find((mark) => mark.key === key)?.at ?? [0, 0];
    for (const [part, guest] of [
      ['glun2b', 'glutamate-site'],
      ['glun1', 'glycine-site'],
    ] as const) {
      const [[x, y], [gx, gy]] = [at(part), at(guest)];
      expect(Math.hypot(x - gx, y - gy), part).toBeLessThan(70);
    }
  });
});
