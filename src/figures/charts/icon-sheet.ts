// Arrays of 100 people as a sheet for paper: every outcome of the figure, treatment and comparison side by side at one
// size, whether help or harm. Outcomes of one trial stand together under what they share.

import type { FigureContext } from '../figure.ts';
import { G, node, paint, type Node } from '../world/paint.ts';
import { paperOf, round, type Paper } from './chart.ts';
import { iconField } from './icon-array.ts';
import { isOneLine, setText, setTitle, type Part, type Place, type SheetSize } from './sheet.ts';

export interface IconSheetGroup {
  /** What the outcomes share: the treatment, the comparison (null: there was none), and who took part. */
  readonly treatment: string;
  readonly comparison: string | null;
  readonly people: string;
  readonly outcomes: readonly {
    readonly id: string;
    readonly what: string;
    readonly when: string;
    readonly shape: 'circle' | 'square';
    readonly treated: number;
    readonly compared: number | null;
  }[];
}

export interface IconSheet {
  readonly title: string;
  /** "of 100" */
  readonly of100: string;
  readonly noComparison: string;
  readonly groups: readonly IconSheetGroup[];
}

const margin = 12;
const side = 72;
const cell = 186;
const gap = 16;

/** Draws all groups, in as many columns as the width has room for; returns the size that it took. */
export function drawIconSheet(svg: SVGSVGElement, sheet: IconSheet, context: Omit<FigureContext, 'height'>): SheetSize {
  const { width } = context;
  const paper = paperOf({ ...context, height: 600 });
  const head = setTitle(sheet.title, width, paper);
  const columns = Math.max(1, Math.floor(width / 410));
  const room = (width - 2 * margin - (columns - 1) * 2 * gap) / columns;
  const nodes: Node[] = [...head.nodes];
  let y = head.bottom + 14;
  let row: Part[] = [];
  const close = (): void => {
    y = Math.max(y, ...row.map((part) => part.bottom + 18));
    row = [];
  };
  for (const [i, group] of sheet.groups.entries()) {
    const many = group.outcomes.length > 1;
    if (many || row.length === columns) close();
    const x = margin + row.length * (room + 2 * gap);
    const part = many
      ? setGroup(i, group, sheet, { x: margin, y, width: width - 2 * margin }, paper)
      : setAlone(i, group, sheet, { x, y, width: room }, paper);
    nodes.push(G(`group${i}`, part.nodes));
    row.push(part);
    if (many) close();
  }
  close();
  paint(svg, nodes);
  return { width, height: y };
}

/** Several outcomes of one trial: what they share first, then each with its two fields. */
function setGroup(i: number, group: IconSheetGroup, sheet: IconSheet, place: Place, paper: Paper): Part {
  const about = setAbout(group, sheet, place, paper);
  const across = Math.max(1, Math.floor((place.width + gap) / (cell + gap)));
  const nodes: Node[] = [...about.nodes];
  let y = about.bottom + 12;
  for (let at = 0; at < group.outcomes.length; at += across) {
    const line = group.outcomes.slice(at, at + across);
    const heads = line.map((outcome, k) =>
      setHead(`${i}-${outcome.id}`, outcome, { x: place.x + k * (cell + gap), y, width: cell }, paper),
    );
    const top = Math.max(...heads.map((one) => one.bottom)) + 6;
    const fields = line.map((outcome, k) => setFields(outcome, sheet, place.x + k * (cell + gap), top, paper));
    nodes.push(...heads.flatMap((one) => one.nodes), ...fields.flatMap((one) => one.nodes));
    y = Math.max(...fields.map((one) => one.bottom)) + 14;
  }
  return { nodes, bottom: y };
}

/** One outcome of its own trial: the two fields, and beside them what was compared. */
function setAlone(i: number, group: IconSheetGroup, sheet: IconSheet, place: Place, paper: Paper): Part {
  const [outcome] = group.outcomes;
  if (!outcome) return { nodes: [], bottom: place.y };
  const head = setHead(String(i), outcome, place, paper);
  const fields = setFields(outcome, sheet, place.x, head.bottom + 6, paper);
  const x = place.x + 2 * side + 2 * gap;
  const about = setAbout(group, sheet, { x, y: head.bottom + 2, width: place.x + place.width - x }, paper);
  return {
    nodes: [...head.nodes, ...fields.nodes, ...about.nodes],
    bottom: Math.max(fields.bottom, about.bottom),
  };
}

type Outcome = IconSheetGroup['outcomes'][number];

function setHead(id: string, outcome: Outcome, place: Place, paper: Paper): Part {
  const what = setText(`what${id}`, outcome.what, place, paper, { fill: paper.text, weight: 600, size: 15 });
  const when = setText(`when${id}`, outcome.when, { ...place, y: what.bottom }, paper, { size: 14 });
  return { nodes: [...what.nodes, ...when.nodes], bottom: when.bottom };
}

/** Who was treated, who was not, and who they were; each with the tone in which its people are drawn. */
function setAbout(group: IconSheetGroup, sheet: IconSheet, place: Place, paper: Paper): Part {
  const inner = { x: place.x + 18, width: place.width - 18 };
  const tone = (id: string, y: number, fill: string): Node =>
    node(id, 'rect', { width: 10, height: 10, rx: 2 }, { x: place.x, y: y + 5, fill });
  const treated = setText('treated', group.treatment, { ...inner, y: place.y }, paper, { fill: paper.text, size: 14 });
  const other = setText('other', group.comparison ?? sheet.noComparison, { ...inner, y: treated.bottom + 2 }, paper, {
    fill: paper.text,
    size: 14,
  });
  const people = setText('people', group.people, { ...place, y: other.bottom + 4 }, paper, { size: 14 });
  return {
    nodes: [
      tone('tone', place.y, paper.text),
      ...treated.nodes,
      ...(group.comparison === null ? [] : [tone('tone-other', treated.bottom + 2, paper.mute)]),
      ...other.nodes,
      ...people.nodes,
    ],
    bottom: people.bottom,
  };
}

function setFields(outcome: Outcome, sheet: IconSheet, x: number, y: number, paper: Paper): Part {
  const field = (id: string, filled: number, left: number, comparison: boolean): Part => {
    const shapes = G('field', iconField({ filled, shape: outcome.shape, comparison }, side, paper), {
      transform: `translate(${round(left)} ${round(y)})`,
    });
    const place = { x: left, y: y + side + 4, width: side + gap };
    const style = { fill: paper.text, weight: 600, size: 15 };
    const whole = `${filled} ${sheet.of100}`;
    if (isOneLine(whole, place, 15)) {
      const printed = setText('n', whole, place, paper, style);
      return { nodes: [G(id, [shapes, ...printed.nodes])], bottom: printed.bottom };
    }
    const printed = setText('n', String(filled), place, paper, style);
    const rest = setText('of', sheet.of100, { ...place, y: printed.bottom }, paper, { size: 14 });
    return { nodes: [G(id, [shapes, ...printed.nodes, ...rest.nodes])], bottom: rest.bottom };
  };
  const parts = [
    field(`${outcome.id}-t`, outcome.treated, x, false),
    ...(outcome.compared === null ? [] : [field(`${outcome.id}-c`, outcome.compared, x + side + gap, true)]),
  ];
  return { nodes: parts.flatMap((part) => part.nodes), bottom: Math.max(...parts.map((part) => part.bottom)) + 4 };
}
