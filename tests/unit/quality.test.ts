// How finely the brain is drawn: coarser while frames come late, at its best once it rests.

import { describe, expect, test } from 'vitest';
import { QualityLadder } from '../../src/stage/quality.ts';

/** Frames in a row, so many milliseconds apart; the quality of the last. */
function film(ladder: QualityLadder, gap: number, frames: number, from = 0): number {
  let finest = 0;
  for (let i = 1; i <= frames; i++) finest = ladder.next(from + i * gap, true).pixelRatio;
  return finest;
}

describe('quality', () => {
  test('stays at its best while frames come in time', () => {
    expect(film(new QualityLadder(), 16, 600)).toBe(2);
  });

  test('steps down while frames come late, and the picture at rest is the best again', () => {
    const ladder = new QualityLadder();
    expect(film(ladder, 40, 12)).toBeLessThan(2);
    expect(ladder.sharp).toBe(false);
    expect(ladder.next(5000, false).pixelRatio).toBe(2);
    expect(ladder.sharp).toBe(true);
  });

  test('takes a pause for a pause', () => {
    expect(film(new QualityLadder(), 1500, 30)).toBe(2);
  });

  test('never goes below the last level, however late the frames', () => {
    expect(film(new QualityLadder(), 90, 1000)).toBe(0.75);
  });

  test('smooth edges go last', () => {
    const ladder = new QualityLadder();
    const seen: boolean[] = [];
    for (let i = 1; i <= 60; i++) seen.push(ladder.next(i * 40, true).smooth);
    expect(seen[0]).toBe(true);
    expect(seen.at(-1)).toBe(false);
    expect(ladder.next(9000, false).smooth).toBe(true);
  });

  test('one heavy picture changes nothing; a device that draws all of them heavily rests at one pixel a pixel', () => {
    const ladder = new QualityLadder();
    ladder.weigh(900);
    ladder.weigh(20);
    expect(ladder.next(16, false).pixelRatio).toBe(2);
    for (let i = 0; i < 40; i++) ladder.weigh(900);
    expect(ladder.next(32, false)).toEqual({ pixelRatio: 1, layers: true, smooth: true });
  });
});
