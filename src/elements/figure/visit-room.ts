// Paints the room of a visit, at the size that the layout gave it: again when film time goes on, since there the drip runs.

import { roomParts, type RoomPart } from '../../core/room.ts';
import { visitPhases } from '../../core/visit.ts';
import type { FigureContext } from '../../figures/figure.ts';
import { drawRoom } from '../../figures/room/room.ts';

/** film: film time, in seconds. letters: how much larger the page's letters are than usual. moving: only those in which
 *  something moves with film time. Returns those that it found. */
export function drawRooms(
  root: ParentNode,
  context: FigureContext,
  film: number,
  letters: number,
  moving = false,
): Iterable<SVGSVGElement> {
  const which = moving ? '[data-phase=during]' : '';
  const rooms = root.querySelectorAll<SVGSVGElement>(`svg[data-mark=room]${which}`);
  for (const svg of rooms) {
    const [width, height] = [svg.clientWidth / letters, svg.clientHeight / letters];
    if (width === 0 || height === 0) continue;
    const { phase, route, lit = '', left, names = '' } = svg.dataset;
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const named = names.split('|').map((pair) => pair.split('=', 2) as [RoomPart, string]);
    const state = {
      phase: visitPhases.find((one) => one === phase) ?? 'before',
      route: route === 'nasal' ? ('nasal' as const) : ('infusion' as const),
      lit: roomParts.filter((part) => lit.split(' ').includes(part)),
      left: Number(left),
      film,
      words: Object.fromEntries(named),
    };
    drawRoom(svg, state, { ...context, width, height });
  }
  return rooms;
}
