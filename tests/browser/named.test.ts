// Nothing visible goes unnamed: what the world draws, read off the picture itself in a real browser, is in the
// description of the same moment.

import { expect, test } from 'vitest';
import { describeCascade } from '../../src/core/describe-cascade.ts';
import { receptorByBlock } from '../../src/core/receptor-gate.ts';
import { simulate, standardInfusion } from '../../src/core/simulate.ts';
import { cascadeViews, hypotheses, type CascadeState, type CascadeView } from '../../src/core/story.ts';
import { days, hours, minutes, type Seconds } from '../../src/core/units.ts';
import { artLoaded, loadArt } from '../../src/elements/cascade/world-art.ts';
import { partsOf } from '../../src/elements/cascade/world-parts.ts';
import { worldNumbers } from '../../src/figures/world/state.ts';
import { viewOf } from '../../src/figures/world/views.ts';
import { drawWorld } from '../../src/figures/world/world.ts';

const course = simulate(standardInfusion);
const times: readonly Seconds[] = [0, minutes(40), hours(2), hours(10), days(1), days(14)];
const [width, height] = [860, 768] as const;

/** Keys of all that is drawn with some strength and reaches into the picture. */
function thingsDrawn(root: Element): ReadonlySet<string> {
  const found = new Set<string>();
  const frame = root.getBoundingClientRect();
  const reachesIn = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    const across = Math.min(box.right, frame.right) - Math.max(box.left, frame.left);
    const down = Math.min(box.bottom, frame.bottom) - Math.max(box.top, frame.top);
    return across > 1 && down > 1;
  };
  const walk = (element: Element): void => {
    if (Number(element.getAttribute('opacity') ?? 1) < 0.05 || element.tagName === 'defs') return;
    const key = element.getAttribute('data-thing');
    if (key !== null && reachesIn(element)) found.add(key);
    for (const child of element.children) walk(child);
  };
  walk(root);
  return found;
}

function unnamed(svg: SVGSVGElement, state: CascadeState, time: Seconds): readonly string[] {
  const now = course.at(time);
  const n = worldNumbers(now);
  const receptor = state.gate ?? receptorByBlock(n.B);
  drawWorld(
    svg,
    {
      n,
      time,
      clock: 9.4,
      receptor,
      theme: 'night',
      sky: 'small',
      size: [width, height],
      words: {},
      detail: true,
      labels: true,
      highlight: [],
      block: state.block,
      explanation: state.explanation,
      unstressed: state.unstressed ?? false,
    },
    viewOf({ view: state.view, highlight: [] }, width),
    artLoaded(),
  );
  const lines = describeCascade(state, receptor, { now, from: now, to: now });
  const named = new Set(lines.flatMap((line) => line.things));
  const drawn = thingsDrawn(svg);
  expect(drawn.size, `${state.view} at ${time} s tags what it draws`).toBeGreaterThan(2);
  return [...drawn].filter((thing) => !named.has(thing));
}

const plain = (view: CascadeView): CascadeState => ({ view, highlight: [], gate: null, explanation: null, block: [] });

test.each(cascadeViews)('%s: at every time, gate, explanation and block', async (view) => {
  await loadArt(partsOf(view, view, true));
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  document.body.append(svg);
  const states: readonly (readonly [CascadeState, Seconds])[] = [
    ...times.map((time) => [plain(view), time] as const),
    ...[0, 1, 2, 3].map((gate) => [{ ...plain(view), gate }, minutes(40)] as const),
    ...hypotheses.map((explanation) => [{ ...plain(view), explanation }, minutes(60)] as const),
    [{ ...plain(view), block: ['ampa', 'mtor'] }, minutes(60)],
    ...(view === 'dendrite' ? [[{ ...plain(view), unstressed: true }, 0] as const] : []),
  ];
  const missing = new Set(states.flatMap(([state, time]) => unnamed(svg, state, time)));
  svg.remove();
  expect([...missing]).toEqual([]);
});
