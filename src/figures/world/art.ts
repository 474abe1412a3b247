// Art geometry as the build makes it: rings of points in a short text, one text a level of a cell's field. Points are
// whole steps of a grid, written as differences, zigzag, five bits a letter; decoding gives a smooth closed path.
// The art of a view is handed to the world by whoever loads it, so that the figures stay pure.

import { f2, quad, type Point } from './shape.ts';
import type { ReceptorArt } from './receptor-shape.ts';
import type { SpineArt } from './spine-shape.ts';

/** Levels of one cell, rim to core, each an encoded set of rings. */
export interface Levels {
  /** Grid step in units of the frame. */
  readonly step: number;
  readonly levels: readonly string[];
}

export interface CircuitArt {
  readonly main: Levels;
  readonly brake: Levels;
  readonly grip: Levels;
  readonly fibres: Levels;
}
export interface DendriteArt {
  readonly shaft: Levels;
  readonly fibres: Levels;
  readonly far: Levels;
}
/** The branch as it stands where no spine was lost. */
export interface UnstressedArt {
  readonly shaft: Levels;
}
export interface HabenulaArt {
  readonly cell: Levels;
}

/** What has been loaded so far; a part whose art is missing leaves its cells out until it comes. */
export interface WorldArt {
  readonly circuit?: CircuitArt;
  readonly dendrite?: DendriteArt;
  readonly unstressed?: UnstressedArt;
  readonly habenula?: HabenulaArt;
  readonly spine?: SpineArt;
  readonly receptor?: ReceptorArt;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = new Map([...letters].map((letter, i) => [letter, i]));

function write(n: number): string {
  let rest = n < 0 ? -2 * n - 1 : 2 * n;
  let out = '';
  while (rest > 31) {
    out += letters[(rest & 31) | 32] as string;
    rest >>>= 5;
  }
  return out + (letters[rest] as string);
}

/** Rings of points as text; points move to the nearest step of the grid. */
export function encode(rings: readonly (readonly Point[])[], step: number): string {
  return rings
    .map((ring) => {
      let [px, py] = [0, 0];
      return ring
        .map(([x, y]) => {
          const [qx, qy] = [Math.round(x / step), Math.round(y / step)];
          const text = write(qx - px) + write(qy - py);
          [px, py] = [qx, qy];
          return text;
        })
        .join('');
    })
    .join('.');
}

/** The rings of an encoded text. Throws, quoting it, on a letter that is none of ours. */
export function decode(text: string, step: number): Point[][] {
  return text
    .split('.')
    .filter(Boolean)
    .map((ring) => {
      const numbers: number[] = [];
      let [value, shift] = [0, 0];
      for (const letter of ring) {
        const bits = valueOf.get(letter);
        if (bits === undefined) throw new Error(`art holds the letter "${letter}", which is not part of its alphabet`);
        value |= (bits & 31) << shift;
        shift += 5;
        if (bits & 32) continue;
        numbers.push(value & 1 ? -(value + 1) / 2 : value / 2);
        [value, shift] = [0, 0];
      }
      const points: Point[] = [];
      let [x, y] = [0, 0];
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += numbers[i] as number;
        y += numbers[i + 1] as number;
        points.push([x * step, y * step]);
      }
      return points;
    });
}

const paths = new WeakMap<Levels, string[]>();

/** The levels as path data; worked out once for each set of art. */
export function pathsOf(art: Levels): readonly string[] {
  let made = paths.get(art);
  if (!made) {
    made = art.levels.map((text) =>
      decode(text, art.step)
        .map((ring) => quad(ring, f2))
        .join(''),
    );
    paths.set(art, made);
  }
  return made;
}
