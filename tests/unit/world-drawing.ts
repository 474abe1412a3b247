// A stage for the world's tests: svg elements in Node, states by chance but repeatable, and a picture as a text.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { parse } from 'yaml';
import { artOf } from '../../src/build/art/make.ts';
import { receptorByBlock } from '../../src/core/receptor-gate.ts';
import { entityIds } from '../../src/core/regions.ts';
import { simulate, standardInfusion } from '../../src/core/simulate.ts';
import { cascadeViews, hypotheses } from '../../src/core/story.ts';
import { timeAtRail } from '../../src/core/log-time.ts';
import { widthOf } from '../../src/figures/world/text-width.ts';
import { drawWorld } from '../../src/figures/world/world.ts';
import { viewBetween, type WorldView } from '../../src/figures/world/views.ts';
import { worldNumbers, type WorldState } from '../../src/figures/world/state.ts';
import { rnd } from '../../src/figures/world/shape.ts';
import type { WorldArt } from '../../src/figures/world/art.ts';

const root = join(import.meta.dirname, '../..');
export const art: WorldArt = artOf(root);
export const course = simulate(standardInfusion);

interface WorldYaml {
  readonly label: Readonly<Record<string, readonly string[]>>;
  readonly scale: Readonly<Record<string, readonly string[]>>;
}
const yaml = parse(readFileSync(join(root, 'scenes/words/en/world.yaml'), 'utf8')) as WorldYaml;
export const words: Readonly<Record<string, readonly string[]>> = {
  ...yaml.label,
  ...Object.fromEntries(Object.entries(yaml.scale).map(([key, text]) => [`scale-${key}`, text])),
};

export function stateAt(minutes: number, more: Partial<WorldState> = {}): WorldState {
  const time = minutes * 60;
  const n = worldNumbers(course.at(time));
  return {
    n,
    time,
    clock: 9.4,
    receptor: receptorByBlock(n.B),
    theme: 'night',
    sky: 'small',
    size: [860, 768],
    words,
    detail: true,
    labels: true,
    highlight: [],
    block: [],
    explanation: null,
    ...more,
  };
}

const sizes = [
  [860, 768],
  [690, 596],
  [390, 380],
  [320, 300],
  [1200, 620],
] as const;
const pick = <T>(list: readonly T[], chance: number): T => list[Math.floor(chance * list.length)] as T;

/** The i-th state by chance, and the view it is seen at. */
export function chanceState(i: number): { state: WorldState; view: WorldView } {
  const r = (k: number): number => rnd(900 + k, i);
  const size = pick(sizes, r(0));
  const highlight = r(1) < 0.5 ? [] : [pick(entityIds, r(2)), pick(entityIds, r(3))];
  const [from, to] = [pick(cascadeViews, r(4)), pick(cascadeViews, r(5))];
  const state = stateAt(timeAtRail(r(6)) / 60, {
    size,
    highlight,
    clock: 300 * r(7),
    theme: r(8) < 0.7 ? 'night' : 'light',
    sky: pick(['night', 'small', 'blue', 'dawn'] as const, r(9)),
    detail: r(10) < 0.6,
    labels: r(11) < 0.9,
    explanation: r(12) < 0.5 ? null : pick(hypotheses, r(13)),
    block: r(14) < 0.7 ? [] : [pick(['ampa', 'mtor'] as const, r(15))],
    ...(r(16) < 0.5 ? { receptor: 3 * r(17) } : {}),
    unstressed: r(20) < 0.25,
  });
  const mix = r(18) < 0.6 ? 0 : r(19);
  return { state, view: viewBetween({ view: from, highlight }, { view: to, highlight }, mix, size[0]) };
}

export function emptySvg(): SVGSVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  document.body.append(svg);
  return svg;
}

export function drawnFresh(state: WorldState, view: WorldView): SVGSVGElement {
  const svg = emptySvg();
  drawWorld(svg, state, view, art);
  return svg;
}

/** Everything there is to see in an element, whatever the order in which attributes were written. */
export function pictureOf(element: Element): string {
  const attributes = [...element.attributes].map((a) => `${a.name}=${a.value}`).sort();
  const own = element.children.length > 0 ? '' : (element.textContent ?? '');
  return `<${element.tagName} ${attributes.join(' ')}>${own}${[...element.children].map(pictureOf).join('')}</>`;
}

interface Box {
  readonly text: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Where each line of a picture's labels stands. */
export function textBoxes(svg: SVGSVGElement): Box[] {
  return [...svg.querySelectorAll('text.label-name, text.label-gloss')]
    .filter((t) => t.parentElement?.getAttribute('class') === 'label-words')
    .map((t) => {
      const number = (name: string): number => Number(t.getAttribute(name));
      const [, top] = t.parentElement?.getAttribute('transform')?.match(/^translate\(0 (.+)\)$/) ?? [];
      const [x, y, size] = [number('x'), Number(top) + number('y'), number('font-size')];
      const width = widthOf(t.textContent ?? '', size) * (t.getAttribute('class') === 'label-gloss' ? 0.9 : 0.96);
      const left = t.getAttribute('text-anchor') === 'end' ? x - width : x;
      return { text: t.textContent ?? '', x0: left, x1: left + width, y0: y - size * 0.78, y1: y + size * 0.22 };
    });
}

/** Where the leaders of a picture's labels end. */
export const leaderEnds = (svg: SVGSVGElement): [x: number, y: number][] =>
  [...svg.querySelectorAll('path.leader')].map((path) => {
    const numbers =
      path
        .getAttribute('d')
        ?.match(/-?[\d.]+/g)
        ?.map(Number) ?? [];
    return [numbers.at(-2) ?? NaN, numbers.at(-1) ?? NaN];
  });
