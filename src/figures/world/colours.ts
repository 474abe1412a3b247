// Colours of the world by meaning, from the project's palette. tone(name, l) walks from the ground (0) to the thing's own
// fill (1) and on towards light (2; by day towards ink). Ids of gradients carry theme and ground, so that two pictures
// in one document never borrow each other's colours: use url('s-ketamine') and idOf('s-ketamine'), never a bare id.

import { interpolateLab } from 'd3';
import {
  entities,
  groundOf,
  ink,
  parts,
  type EntityKey,
  type grounds,
  type PartKey,
  type Theme,
} from '../../palette.ts';

export type Sky = keyof typeof grounds.night;
export type PlainKey = 'bg' | 'ink' | 'soft' | 'mute' | 'rule' | 'white';
export type ColourKey = EntityKey | PartKey | PlainKey;

export interface Palette {
  readonly theme: Theme;
  readonly night: boolean;
  /** Fill by name. */
  readonly c: Readonly<Record<ColourKey, string>>;
  /** Edge of a thing; for parts that have none of their own, a darker tone of the fill. */
  readonly line: Readonly<Record<EntityKey | PartKey, string>>;
  readonly text: Readonly<Record<EntityKey | PartKey, string>>;
  /** A name of ours, or any CSS colour. */
  readonly tone: (name: ColourKey | `#${string}`, l: number, alpha?: number) => string;
  readonly bg: string;
  readonly glow: string;
  /** "url(#...)" of a gradient or pattern: glow-, s- (sphere) and v- (rod) of every thing; sky; grain. */
  readonly url: (name: string) => string;
  readonly idOf: (name: string) => string;
}

const known = new Map<string, Palette>();

/** The palette of a theme on a ground; made once for each pair. */
export function palette(theme: Theme, sky: Sky): Palette {
  const key = theme === 'light' ? 'light' : `night-${sky}`;
  let made = known.get(key);
  if (!made) known.set(key, (made = make(theme, sky, key)));
  return made;
}

function make(theme: Theme, sky: Sky, key: string): Palette {
  const night = theme === 'night';
  const ground = groundOf(theme, sky);
  const page = ink[theme];
  const c: Record<string, string> = { ...parts[theme] };
  const line: Record<string, string> = {};
  const text: Record<string, string> = {};
  for (const [name, by] of Object.entries(entities)) {
    c[name] = by[theme].fill;
    line[name] = by[theme].line;
    text[name] = by[theme].text;
  }
  const top = night ? '#ffffff' : '#1d1a33';
  for (const [name, fill] of Object.entries(parts[theme])) {
    line[name] = interpolateLab(fill, '#14142e')(0.55);
    text[name] = night ? interpolateLab(fill, top)(0.35) : interpolateLab(fill, top)(0.5);
  }
  Object.assign(c, {
    bg: ground.bg,
    ink: page.text,
    soft: page.text2,
    mute: page.text3,
    rule: page.line,
    white: night ? '#ffffff' : '#fffdf8',
  });
  const cache = new Map<string, string>();
  const tone: Palette['tone'] = (name, l, alpha) => {
    const id = `${name} ${l} ${alpha}`;
    let value = cache.get(id);
    if (value === undefined) {
      const base = c[name] ?? name;
      value = l <= 1 ? interpolateLab(ground.bg, base)(l) : interpolateLab(base, top)(l - 1);
      if (alpha !== undefined) value = value.replace('rgb(', 'rgba(').replace(')', `, ${alpha})`);
      cache.set(id, value);
    }
    return value;
  };
  const idOf = (name: string): string => `${key}-${name}`;
  return {
    theme,
    night,
    c: c as Palette['c'],
    line: line as Palette['line'],
    text: text as Palette['text'],
    tone,
    bg: ground.bg,
    glow: ground.glow,
    url: (name) => `url(#${idOf(name)})`,
    idOf,
  };
}
