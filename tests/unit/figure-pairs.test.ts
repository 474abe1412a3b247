// What one may read beside what studies show: every band says what its pair of the text says, counts are the ledger's, and
// the thread begins where studies end.

import { describe, expect, test } from 'vitest';
import { stopsOf } from '../../src/core/moment.ts';
import { pairsOf } from '../../src/elements/figure/pairs.ts';
import { sheetOf } from '../../src/elements/figure/sheets.ts';
import { countedPairs, drawReach, reachVerdicts, type ReachState } from '../../src/figures/charts/reach.ts';
import { verdicts } from '../../src/palette.ts';
import { all, blank, context, facts, input, number, story, text } from './figure-story.ts';

const steps = stopsOf(story).filter(({ step }) => step.stage.figure?.kind === 'pairs');

describe.each(['en', 'es'])('the bands in "%s"', (tag) => {
  const { words } = input(tag);

  test('are the pairs of their step, in its order', () => {
    expect(steps).toHaveLength(4);
    for (const { scene, step } of steps) {
      const blocks = text[tag]?.scenes[scene.id]?.steps[step.id]?.plain ?? [];
      const told = blocks.flatMap((block) => (block.kind === 'pair' ? block.claims.slice(0, 1) : []));
      expect(step.stage.figure?.options['claims'], step.id).toEqual(told);
    }
  });

  test('have a sentence, a verdict and a fact each, and no number that their pair of the text has not', () => {
    for (const { scene, step } of steps) {
      const blocks = text[tag]?.scenes[scene.id]?.steps[step.id]?.plain ?? [];
      const claims = step.stage.figure?.options['claims'] as string[];
      for (const pair of pairsOf(claims, words)) {
        const block = blocks.find((one) => one.kind === 'pair' && one.claims[0] === pair.id);
        const whole = JSON.stringify(block);
        expect(reachVerdicts, pair.id).toContain(pair.verdict);
        for (const said of [pair.text, pair.word, pair.fact]) expect(said, pair.id).not.toBe('');
        for (const [n] of `${pair.text} ${pair.fact}`.matchAll(/\d+/g)) expect(whole, `${pair.id} ${n}`).toContain(n);
      }
    }
  });

  test('stand on paper with all their words', () => {
    for (const { step } of steps) {
      const svg = blank();
      const figure = step.stage.figure;
      if (figure) sheetOf(figure, 0, words, input(tag).facts)?.(svg, { ...context, width: 420 });
      const printed = all(svg, 'text')
        .map((one) => one.textContent)
        .join(' ');
      for (const { fact, word } of pairsOf(figure?.options['claims'] as string[], words)) {
        expect(printed).toContain(fact.split(' ').slice(0, 3).join(' '));
        expect(printed).toContain(word);
      }
    }
  });
});

function drawn(state: ReachState, width = 600): SVGSVGElement {
  const svg = blank();
  drawReach(svg, state, { ...context, width, height: 30 });
  return svg;
}

describe('the mark', () => {
  test.each([false, true])('draws the thread from the end of the bar to the loose end (mirrored: %s)', (mirrored) => {
    const svg = drawn({ verdict: 'too-much', mirrored });
    const bar = all(svg, 'rect')[0];
    const end = number(bar, 'x') + (mirrored ? 0 : number(bar, 'width'));
    const thread = all(svg, 'path').find((path) => path.getAttribute('fill') === verdicts['too-much'].night);
    expect(Number(/^M([\d.]+)/.exec(thread?.getAttribute('d') ?? '')?.[1])).toBeCloseTo(end, 0);
    const ring = number(all(svg, 'circle')[0], 'cx');
    expect(thread?.getAttribute('d')).toContain(`H${ring}`);
    expect(mirrored ? ring < end : ring > end).toBe(true);
  });

  test('shows as many people as were counted, and the ring where the sentence says', () => {
    for (const [id, counted] of Object.entries(countedPairs)) {
      const svg = drawn({ verdict: 'too-much', mirrored: false, counted });
      const lengths = all(svg, 'g path').map((path) => Number(/v([\d.]+)$/.exec(path.getAttribute('d') ?? '')?.[1]));
      expect(lengths).toHaveLength(100);
      const tallest = Math.max(...lengths);
      expect(lengths.filter((n) => n === tallest)).toHaveLength(counted.reached);
      expect(lengths.filter((n) => n > tallest / 2)).toHaveLength(counted.more);
      expect(number(all(svg, 'circle')[0], 'cx')).toBe(6 * counted.said);
      // A phone's low stage has no room for ticks: bars of the same lengths.
      const bars = all(drawn({ verdict: 'too-much', mirrored: false, counted }, 200), 'rect');
      expect(bars.map((bar) => number(bar, 'width'))).toEqual([200, 2 * counted.more, 2 * counted.reached]);
      const ledger = JSON.stringify(facts.badges[id]) + JSON.stringify(text['en']?.scenes['claims']);
      for (const n of Object.values(counted)) expect(ledger).toContain(String(n));
    }
  });

  test('is another one for each verdict, whatever was drawn before', () => {
    const svg = blank();
    const pictures = [...reachVerdicts, ...reachVerdicts].map((verdict) => {
      drawReach(svg, { verdict, mirrored: false }, { ...context, width: 600, height: 30 });
      return svg.innerHTML;
    });
    expect(pictures.slice(4)).toEqual(pictures.slice(0, 4));
    expect(new Set(pictures).size).toBe(4);
    for (const [i, verdict] of reachVerdicts.entries()) {
      const fresh = drawn({ verdict, mirrored: false });
      expect(pictures[i]).toBe(fresh.innerHTML);
    }
  });
});
