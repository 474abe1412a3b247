// The box around a path, as a gradient needs it. Bends are taken by their control points and arcs by their whole
// ellipse, so the box may be a little large; the project's own shapes are written in absolute coordinates.

const tokens = /[a-zA-Z]|-?(?:\d*\.\d+|\d+\.?)(?:e-?\d+)?/g;

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const known = new Map<string, Bounds>();

/** How many numbers a command takes. */
const lengths: Readonly<Record<string, number>> = { M: 2, L: 2, T: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7, Z: 0 };

/** The box of path data of absolute and relative commands. */
export function boundsOf(d: string): Bounds {
  const was = known.get(d);
  if (was) return was;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  let [x, y, command] = [0, 0, 'M'];
  const reach = (px: number, py: number): void => {
    left = Math.min(left, px);
    right = Math.max(right, px);
    top = Math.min(top, py);
    bottom = Math.max(bottom, py);
  };
  const words = d.match(tokens) ?? [];
  for (let i = 0; i < words.length;) {
    if (/[a-zA-Z]/.test(words[i] ?? '')) command = words[i++] ?? 'M';
    const kind = command.toUpperCase();
    const count = lengths[kind] ?? 0;
    if (count === 0) continue;
    const given = words.slice(i, i + count).map(Number);
    if (given.length < count) break;
    i += count;
    const [ox, oy] = command === kind ? [0, 0] : [x, y];
    if (kind === 'H') x = ox + (given[0] as number);
    else if (kind === 'V') y = oy + (given[0] as number);
    else if (kind === 'A') {
      const [rx, ry, deg] = given as [number, number, number];
      const end = [ox + (given[5] as number), oy + (given[6] as number)] as const;
      const [c, s] = [Math.cos((deg * Math.PI) / 180), Math.sin((deg * Math.PI) / 180)];
      const [w, h] = [Math.hypot(rx * c, ry * s), Math.hypot(rx * s, ry * c)];
      const [mx, my] = [(x + end[0]) / 2, (y + end[1]) / 2];
      reach(mx - w, my - h);
      reach(mx + w, my + h);
      [x, y] = end;
    } else {
      for (let k = 0; k < count; k += 2) reach(ox + (given[k] as number), oy + (given[k + 1] as number));
      [x, y] = [ox + (given[count - 2] as number), oy + (given[count - 1] as number)];
    }
    reach(x, y);
    if (command === 'M') command = 'L';
    if (command === 'm') command = 'l';
  }
  const bounds =
    left > right ? { x: 0, y: 0, width: 0, height: 0 } : { x: left, y: top, width: right - left, height: bottom - top };
  if (known.size > 1500) known.clear();
  known.set(d, bounds);
  return bounds;
}
