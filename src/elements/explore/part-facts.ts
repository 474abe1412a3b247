// What was measured on a part of the brain, in the words and numbers of a language. Source: public/brain.json.

import type { Words } from '../../content/words.ts';
import type { AtlasPart, BrainAtlas } from '../../core/atlas.ts';
import { meshNames, type RegionId } from '../../core/regions.ts';

export interface PartFacts {
  readonly size: string;
  readonly place: string;
  readonly points: string;
  readonly schematic: boolean;
}

/** Less than this is told in cubic millimetres. */
const small = 100;

/** Null where the atlas has no such part. */
export function factsOf(region: RegionId, atlas: BrainAtlas, words: Words): PartFacts | null {
  const parts = meshNames(region).flatMap((name) => atlas.parts[name] ?? []);
  const [left, right] = parts;
  if (!left) return null;
  const all = Object.values(atlas.parts);
  const foremost = Math.max(...all.map((part) => part.bounds.high[1]));
  const topmost = Math.max(...all.map((part) => part.bounds.high[2]));
  const middle = (axis: 0 | 1 | 2, of: (n: number) => number = (n) => n): number =>
    parts.reduce((sum, part) => sum + of(part.centroid[axis]), 0) / parts.length;
  const write = new Intl.NumberFormat(words.say('ui.region'), { maximumSignificantDigits: 2, useGrouping: false });
  const length = (n: number): string => words.say('explore.length', { mm: write.format(Math.round(n)) });
  const place = words.say(right ? 'explore.placeSides' : 'explore.placeOne', {
    side: length(middle(0, Math.abs)),
    front: length(foremost - middle(1)),
    top: length(topmost - middle(2)),
  });
  return {
    size: sizeOf(region, left, right, words, (n) => write.format(n)),
    place,
    points: words.say(right ? 'explore.points' : 'explore.pointsOne', {
      left: pointOf(left, words),
      ...(right ? { right: pointOf(right, words) } : {}),
    }),
    schematic: left.shape === 'schematic',
  };
}

function sizeOf(
  region: RegionId,
  left: AtlasPart,
  right: AtlasPart | undefined,
  words: Words,
  write: (n: number) => string,
): string {
  const volume = (n: number): string =>
    n < small
      ? words.say('explore.cubicMillimetres', { count: write(n) })
      : words.say('explore.cubicCentimetres', { count: write(n / 1000) });
  if (left.volume === null) {
    const area = (n: number): string => words.say('explore.squareCentimetres', { count: write(n / 100) });
    return words.say('explore.areaSides', { left: area(left.area), right: area(right?.area ?? left.area) });
  }
  const one = volume(left.volume);
  const other = volume(right?.volume ?? left.volume);
  const kind = right ? (one === other ? 'volumeBoth' : 'volumeSides') : 'volumeOne';
  const said = words.say(`explore.${kind}`, kind === 'volumeSides' ? { left: one, right: other } : { left: one });
  return region === 'lateral-habenula' ? `${said}, ${words.say('explore.lentil')}` : said;
}

/** Whole millimetres with a true minus sign. */
const pointOf = ({ centroid }: AtlasPart, words: Words): string =>
  centroid
    .map((n) => new Intl.NumberFormat(words.say('ui.region'), { maximumFractionDigits: 0 }).format(Math.round(n) || 0))
    .map((text) => text.replace('-', '\u2212'))
    .join(', ');
