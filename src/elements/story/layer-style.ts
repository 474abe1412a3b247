// How a layer of the stage stands there, as a style: set as a property, for the page's policy allows no style attributes.

import type { Moment } from '../../core/moment.ts';
import type { Fraction } from '../../core/units.ts';

/** Where the brain comes nearest in a dive, and the cascade begins. */
const middle = 'farthest-corner circle at 50% 46%';
/** Width of the opening's edge, in per cent of the way from the middle to a corner. */
const edge = 22;
/** How much of the picture is there when the opening is as wide as the stage. It is before its names can be read. */
const widest = 0.9;

/** A layer with less is hidden. */
const leastSeen: Fraction = 0.01;
/** Whether anything of a layer can be seen: where the opening is as wide as the stage, nothing of the brain around it. */
export function isSeen({ brain, cascade }: Moment, layer: 'brain' | 'cascade'): boolean {
  const opacity = (layer === 'brain' ? brain : cascade)?.opacity ?? 0;
  return layer === 'brain' && cascade ? opacity > 1 - widest : opacity >= leastSeen;
}
/** A layer that fades. */
export const faded = (opacity: Fraction): string =>
  `opacity:${opacity.toFixed(3)};visibility:${opacity < leastSeen ? 'hidden' : 'visible'}`;

/** Brain and cascade where one gives way to the other: the brain opens from the middle, and the cascade stands in the
 *  opening. Laid over each other as two veils, neither could be made out half-way. */
export function divingLayers(moment: Moment): { brain: string; cascade: string } {
  const { brain, cascade } = moment;
  if (!brain || !cascade) return { brain: faded(brain?.opacity ?? 0), cascade: faded(cascade?.opacity ?? 0) };
  const inner = (cascade.opacity / widest) ** 1.5 * (100 + edge) - edge;
  const open = (within: string, beyond: string): string => {
    const mask = `radial-gradient(${middle},${within} ${inner.toFixed(1)}%,${beyond} ${(inner + edge).toFixed(1)}%)`;
    // Older phones know it by its prefix alone.
    return `-webkit-mask-image:${mask};mask-image:${mask}`;
  };
  const whole = (opacity: Fraction): string => faded(Math.min(1, opacity * 3));
  if (!isSeen(moment, 'brain')) return { brain: faded(0), cascade: whole(cascade.opacity) };
  if (!isSeen(moment, 'cascade')) return { brain: whole(brain.opacity), cascade: faded(0) };
  return {
    brain: `${faded(1)};${open('transparent', '#000')}`,
    cascade: `${whole(cascade.opacity)};${open('#000', 'transparent')}`,
  };
}
