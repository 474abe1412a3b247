// Colours that can be read: what the palette promises of contrast, on every ground that it may stand on. A browser's
// own check does not look into pictures.

import { describe, expect, test } from 'vitest';
import { badges, entities, grounds, ink, shapes, verdicts } from '../../src/palette.ts';

function luminance(hex: string): number {
  const linear = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

/** Contrast as WCAG 2 has it, 1 to 21. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const grounded = (['night', 'light'] as const).flatMap((theme) =>
  Object.entries(grounds[theme]).map(([sky, ground]) => ({ theme, sky, ground })),
);

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(grounded)('on the ground "$sky" ($theme)', ({ theme, ground }) => {
  const surfaces = [ground.bg, ground.surface, ground.raised];

  test('every text and the name of every thing reads at 4.5 to 1 or better', () => {
    const { text, text2, text3, link, caution } = ink[theme];
    const texts = { text, text2, text3, link, caution };
    const names = Object.fromEntries(Object.entries(entities).map(([key, by]) => [key, by[theme].text]));
    const said = Object.fromEntries(Object.entries(verdicts).map(([key, by]) => [key, by[theme]]));
    const poor = Object.entries({ ...texts, ...names, ...said }).flatMap(([key, colour]) =>
      surfaces
        .filter((on) => contrast(colour, on) < 4.5)
        .map((on) => `${key} on ${on}: ${contrast(colour, on).toFixed(2)}`),
    );
    expect(poor).toEqual([]);
  });

  test('edges of controls and the ring of focus stand out at 3 to 1 or better', () => {
    const { control, focus } = ink[theme];
    for (const colour of [control, focus])
      for (const on of surfaces) expect(contrast(colour, on), `${colour} on ${on}`).toBeGreaterThanOrEqual(3);
  });
});

test.each(['night', 'light'] as const)('what is written on a badge or on the main button reads (%s)', (theme) => {
  for (const { [theme]: badge } of Object.values(badges))
    expect(contrast(badge.fg, badge.bg)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(ink[theme].onAction, ink[theme].action)).toBeGreaterThanOrEqual(4.5);
});

test('a thing keeps its meaning without colour: no two have one shape', () => {
  expect(new Set(Object.values(shapes)).size).toBe(Object.keys(shapes).length);
});
