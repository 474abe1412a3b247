// Which view has arrows of which explanation: what is said of it, what is drawn, and what the story shows are one.

import { describe, expect, test } from 'vitest';
import { isLitIn } from '../../src/core/explanations.ts';
import { cascadeViews, hypotheses, type CascadeView, type Hypothesis } from '../../src/core/story.ts';
import { ways, type WayKey } from '../../src/figures/world/inside-layout.ts';
import { litShare } from '../../src/figures/world/inside-routes.ts';
import { explanationRoutes } from '../../src/figures/world/synapse-explanations.ts';
import { viewOf } from '../../src/figures/world/views.ts';
import { drawnFresh, pictureOf, stateAt } from './world-drawing.ts';

const pictured = (view: CascadeView, explanation: Hypothesis | null): string =>
  pictureOf(drawnFresh(stateAt(60, { explanation, labels: false }), viewOf({ view, highlight: [] }, 860)));

/** Inside, and through the synapse's spine, the same steps show for every idea, quieter where it is not about them. */
const throughCell: readonly CascadeView[] = ['inside', 'synapse'];

describe.each(cascadeViews.filter((view) => !throughCell.includes(view)))('in the view %s', (view) => {
  const without = pictured(view, null);
  test.each(hypotheses)('the explanation "%s" is drawn where it is said to be lit, and nowhere else', (explanation) => {
    expect(pictured(view, explanation) !== without).toBe(isLitIn(explanation, view));
  });
});

test.each(hypotheses)('inside the cell the explanation "%s" is said to be lit where steps of it are', (explanation) => {
  const keys = Object.keys(ways) as WayKey[];
  expect(keys.some((key) => litShare(key, explanation) === 1)).toBe(isLitIn(explanation, 'inside'));
});

test.each(hypotheses)('in the synapse the explanation "%s" is said to be lit where it has routes', (explanation) => {
  expect(explanationRoutes(explanation, stateAt(60).n).length > 0).toBe(isLitIn(explanation, 'synapse'));
});

test('the habenula holds ketamine and shows its arrow where that is the idea', () => {
  const drawn = drawnFresh(stateAt(60, { explanation: 'habenula' }), viewOf({ view: 'habenula', highlight: [] }, 860));
  expect(drawn.querySelectorAll('[data-thing="ketamine"]').length).toBeGreaterThan(2);
});
