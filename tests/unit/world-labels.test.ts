import { describe, expect, test } from 'vitest';
import { columnOf, crosses, leaderOf, type Anchor } from '../../src/figures/world/label-layout.ts';
import { mostLabels } from '../../src/figures/world/labels.ts';
import { marksOf } from '../../src/figures/world/marks.ts';
import { rnd } from '../../src/figures/world/shape.ts';
import { linesOf, widthOf } from '../../src/figures/world/text-width.ts';
import { stageOf, viewOf } from '../../src/figures/world/views.ts';
import { litBy } from '../../src/core/explanations.ts';
import type { EntityId } from '../../src/core/regions.ts';
import { cascadeViews } from '../../src/core/story.ts';
import { worldWordKeys } from '../../src/figures/world/word-keys.ts';
import { drawnFresh, stateAt, textBoxes, words } from './world-drawing.ts';

const times = [0, 40, 50, 80, 600, 1440, 20160];
const stages = [
  [860, 768],
  [690, 596],
  [390, 380],
] as const;

test('beside plain text the second line is in plain words, elsewhere it is the term', () => {
  const glosses = (plain: boolean): string =>
    [
      ...drawnFresh(stateAt(80, { plain }), viewOf({ view: 'inside', highlight: [] }, 860)).querySelectorAll(
        'text.label-gloss',
      ),
    ]
      .map((t) => t.textContent)
      .join(' ');
  expect(glosses(false)).toContain('PI3K-Akt');
  expect(glosses(true)).not.toContain('PI3K-Akt');
  expect(glosses(true)).toContain('passes it on');
});

test('beside plain text only what it points at and what gives bearings bears a name', () => {
  const names = (plain: boolean, highlight: readonly EntityId[] = []): string[] =>
    [
      ...drawnFresh(
        stateAt(0, { plain, highlight, size: [860, 768] }),
        viewOf({ view: 'synapse', highlight: [] }, 860),
      ).querySelectorAll('text.label-name'),
    ].map((name) => name.textContent ?? '');
  expect(names(false)).toContain('TrkB');
  expect(names(true)).not.toContain('TrkB');
  expect(names(true)).toContain('Spine');
  expect(names(true, ['trkb'])).toContain('TrkB');
});

test.each([
  ['brake-cells', 'circuit', ['Brake cell', 'Brake contacts', 'Ketamine', 'Main cell']],
  ['direct-block', 'synapse', ['Ketamine in the', 'NMDA receptor', 'pore']],
  ['habenula', 'habenula', ['30 cells', 'Habenula cell', 'Single spikes', 'held']],
  ['metabolites', 'synapse', ['AMPA receptor', 'AMPA store', 'metabolite']],
  ['trkb', 'synapse', ['TrkB', 'trkb-bound']],
] as const)('where the idea "%s" is lit in the %s, only what it is about bears a name', (explanation, view, names) => {
  const state = stateAt(60, { explanation, highlight: litBy[explanation], size: [690, 596] });
  const drawn = drawnFresh(state, viewOf({ view, highlight: [] }, 690));
  const said = [...drawn.querySelectorAll('text.label-name')].map((name) => name.textContent ?? '');
  expect(said.toSorted()).toEqual(names);
});

describe('labels of every view, at several times and sizes', () => {
  const cases = cascadeViews.flatMap((view) =>
    times.flatMap((minutes, i) =>
      stages.map((size) => ({ view, minutes, size, plain: i % 2 === 0, name: `${view} ${minutes} ${size[0]}` })),
    ),
  );
  const drawn = cases.map((c) => {
    const state = stateAt(c.minutes, { size: c.size, plain: c.plain });
    const view = viewOf({ view: c.view, highlight: [] }, c.size[0]);
    const svg = drawnFresh(state, view);
    return { ...c, boxes: textBoxes(svg), stage: stageOf(c.size, view, true), svg };
  });

  test('there is at least one, and never more than the eye can take', () => {
    for (const { svg, stage, name } of drawn) {
      const names = new Set([...svg.querySelectorAll('text.label-name')].map((t) => t.parentElement));
      expect(names.size, name).toBeGreaterThan(0);
      expect(names.size, name).toBeLessThanOrEqual(mostLabels(stage.small));
    }
  });

  test('no words lie on other words, and none are cut by an edge', () => {
    for (const { boxes, size, name } of drawn) {
      boxes.forEach((a, i) => {
        expect(a.x0, `${name} ${a.text}`).toBeGreaterThanOrEqual(0);
        expect(a.x1, `${name} ${a.text}`).toBeLessThanOrEqual(size[0]);
        expect(a.y0, `${name} ${a.text}`).toBeGreaterThanOrEqual(0);
        expect(a.y1, `${name} ${a.text}`).toBeLessThanOrEqual(size[1]);
        for (const b of boxes.slice(i + 1)) {
          const apart = a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0;
          expect(apart, `${name}: "${a.text}" and "${b.text}"`).toBe(true);
        }
      });
    }
  });

  test('on a wide stage the words keep to columns that the promised box leaves free', () => {
    for (const { boxes, stage, view, name } of drawn) {
      if (stage.small || view === 'habenula') continue;
      for (const b of boxes) {
        const outside = b.x1 <= stage.left + 16 || b.x0 >= stage.W - stage.right - 16;
        expect(outside, `${name} ${b.text}`).toBe(true);
      }
    }
  });

  test('no two leaders cross', () => {
    for (const { svg, name } of drawn) {
      const ends = [...svg.querySelectorAll('text.label-name')].flatMap((t) => {
        const d = t.closest('.label-words')?.parentElement?.querySelector('path.leader')?.getAttribute('d');
        return d && t.textContent ? [{ text: t.textContent, points: d.match(/-?[\d.]+/g)?.map(Number) ?? [] }] : [];
      });
      const segments = ends.map(({ text, points }) => {
        const n = points.length;
        // "M x y H x L x y" or "M x y L x y": the slanting stretch is the last one.
        const from: [number, number] = n === 5 ? [points[2] ?? 0, points[1] ?? 0] : [points[0] ?? 0, points[1] ?? 0];
        return { text, line: [...from, points[n - 2] ?? 0, points[n - 1] ?? 0] as const };
      });
      segments.forEach((a, i) => {
        for (const b of segments.slice(i + 1)) {
          expect(crosses(a.line, b.line), `${name}: "${a.text}" and "${b.text}"`).toBe(false);
        }
      });
    }
  });
});

test('every label has words, and every word that labels use is in the list that elements load', () => {
  const known = new Set(worldWordKeys.map(([key]) => key));
  for (const minutes of times) {
    for (const receptor of [0, 1, 2, 3]) {
      for (const { key } of marksOf(stateAt(minutes, { receptor }))) {
        expect(words[key]?.[0], key).toBeTruthy();
        expect(known, key).toContain(key);
      }
    }
  }
});

test('columns by chance: labels clear one another and neighbouring leaders do not cross', () => {
  for (let i = 0; i < 300; i++) {
    const anchors = Array.from({ length: 2 + Math.floor(5 * rnd(1, i)) }, (_, j): Anchor => {
      const ay = 40 + 680 * rnd(2, i * 9 + j);
      return {
        id: `a${j}`,
        side: 'l',
        ax: 170 + 500 * rnd(3, i * 9 + j),
        ay,
        want: ay,
        w: 60 + 80 * rnd(4, j),
        h: 34,
      };
    });
    const placed = columnOf(anchors, 860, 10, 758, 14);
    placed.slice(1).forEach((p, j) => {
      const above = placed[j];
      expect(p.y - (above?.y ?? 0)).toBeGreaterThanOrEqual(34);
      if (above) expect(crosses(leaderOf(above), leaderOf(p)), `column ${i}`).toBe(false);
    });
  }
});

test('words break into lines that fit the room', () => {
  const lines = linesOf('more AMPA receptors than before', 15, 110);
  expect(lines.join(' ')).toBe('more AMPA receptors than before');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(widthOf(line, 15)).toBeLessThanOrEqual(110);
});

describe('while the film runs', () => {
  const clocks = Array.from({ length: 20 }, (_, i) => 100 + i * 1.05);
  test.each([...cascadeViews.map((view) => [view, 50] as const), ['synapse', 300] as const])(
    'labels of the %s after %i minutes stay where they are, whatever wanders',
    (view, minutes) => {
      for (const size of [stages[1], stages[2]] as const) {
        const heights = new Map<string, number>();
        for (const clock of clocks) {
          const svg = drawnFresh(stateAt(minutes, { size, clock }), viewOf({ view, highlight: [] }, size[0]));
          const boxes = textBoxes(svg);
          boxes.forEach(({ text, y0 }, i) => {
            // Two things may bear one name.
            const key = `${text} ${boxes.slice(0, i).filter((other) => other.text === text).length}`;
            const before = heights.get(key) ?? y0;
            heights.set(key, before);
            // A thing that drifts a little may take its label along.
            expect(Math.abs(y0 - before), `${text} at ${clock} s`).toBeLessThan(14);
          });
        }
      }
    },
  );
});

test('the rule under what a step points at is as long as the longest of its name’s lines', () => {
  const drawn = drawnFresh(
    stateAt(60, { highlight: ['ketamine'], size: [690, 596] }),
    viewOf({ view: 'synapse', highlight: [] }, 690),
  );
  const name = [...drawn.querySelectorAll('text.label-name')].find((text) => text.textContent === 'Ketamine in the');
  const rules = [...(name?.parentElement?.querySelectorAll('path') ?? [])].map((path) =>
    Number(/^M14 [\d.]+h([\d.]+)$/.exec(path.getAttribute('d') ?? '')?.[1]),
  );
  expect(rules).toHaveLength(1);
  // As the label type sets it at 15 pixels in bold.
  expect(Math.abs((rules[0] ?? 0) - 111.3)).toBeLessThan(2);
});
