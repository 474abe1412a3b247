// Outlines of the cascade are closed quadratic B-splines: each bend ends midway between two controls, so that the next
// control is the mirror image of the last. SVG's T writes just that: the end alone. Rounding would add up along the
// outline, so each end is chosen from the control that a reader will see, and every control stays within a step of its own.

type Point = readonly [number, number];

const ring = /M(-?[\d.]+) (-?[\d.]+)((?:Q-?[\d.]+ -?[\d.]+ -?[\d.]+ -?[\d.]+){3,})Z/g;

/** Path data with every B-spline outline in it written short; grid: what points are rounded to. */
export function shorthand(d: string, grid: number): string {
  return d.replace(ring, (whole: string, x: string, y: string, bends: string) => {
    const numbers = bends.slice(1).split(/[Q ]/).map(Number);
    const controls: Point[] = [];
    const ends: Point[] = [];
    for (let i = 0; i + 3 < numbers.length; i += 4) {
      controls.push([numbers[i] as number, numbers[i + 1] as number]);
      ends.push([numbers[i + 2] as number, numbers[i + 3] as number]);
    }
    return isSpline(controls, ends) ? written([Number(x), Number(y)], controls, grid) : whole;
  });
}

/** Whether every end lies midway between the controls beside it, but for rounding. */
const isSpline = (controls: readonly Point[], ends: readonly Point[]): boolean =>
  ends.every((end, i) => {
    const [a, b] = [controls[i], controls[(i + 1) % controls.length]] as [Point, Point];
    return Math.abs(end[0] - (a[0] + b[0]) / 2) < 0.2 && Math.abs(end[1] - (a[1] + b[1]) / 2) < 0.2;
  });

function written(start: Point, controls: readonly Point[], grid: number): string {
  const round = (value: number): number => Math.round(Math.round(value / grid) * grid * 100) / 100;
  const both = ([x, y]: Point): Point => [round(x), round(y)];
  const first = both(controls[0] as Point);
  const begin = both(start);
  let seen = first;
  let text = '';
  controls.forEach((_, i) => {
    const next = controls[i + 1];
    // The last bend ends where the outline began.
    const end = next ? both([(seen[0] + next[0]) / 2, (seen[1] + next[1]) / 2]) : begin;
    text += i === 0 ? `M${begin.join(' ')}Q${first.join(' ')} ${end.join(' ')}` : `T${end.join(' ')}`;
    seen = both([2 * end[0] - seen[0], 2 * end[1] - seen[1]]);
  });
  return `${text}Z`;
}
