// The plain page's svg: data joins for what stands still, molecules and labels, one transform for the zoom. What is drawn
// in every frame is the zoom, two attributes of each molecule and the place of each label.

import { range, select, type Selection } from 'd3';
import type { Scene } from './shown.ts';
import { along, lipidsOf, outlines, receptorsOf, tracksOf, vesiclesOf, type Point } from './synapse.ts';

/** Centre and width of what is seen. */
export type View = [x: number, y: number, width: number];

interface Molecule {
  readonly track: readonly Point[];
  /** Where on its track it begins, and how many tracks it goes in a second. */
  readonly offset: number;
  readonly speed: number;
}

export class Picture {
  readonly #svg = select<SVGSVGElement, unknown>('svg');
  readonly #world = this.#svg.append('g');
  readonly #still = this.#world.append('g');
  readonly #flow = this.#world.append('g');
  readonly #names = this.#svg.append('g');
  readonly #tracks = tracksOf(24);
  #molecules: Selection<SVGCircleElement, Molecule, SVGGElement, unknown> = this.#flow.selectAll('circle');
  #labels: Selection<SVGGElement, Point, SVGGElement, unknown> = this.#names.selectAll('g');
  #receptors: readonly Point[] = [];
  #size: readonly [width: number, height: number] = [0, 0];

  fit(): void {
    const box = this.#svg.node()?.getBoundingClientRect();
    if (box) this.#size = [box.width, box.height];
  }

  /** Shows as much as a scene has. A label has three elements; the rest is shared out among what stands still. */
  fill({ steps, elements, moving }: Scene): void {
    const labels = Math.max(0, ...steps.map((step) => step.labels.length));
    const rest = Math.max(20, elements - outlines.length - 4 - 3 * labels);
    const vesicles = vesiclesOf(Math.round(rest * 0.15));
    this.#receptors = receptorsOf(Math.round(rest * 0.15));
    this.#still.selectAll('.outline').data(outlines).join('path').attr('class', 'outline').attr('d', String);
    this.#circles('lipid', lipidsOf(rest - vesicles.length - this.#receptors.length), 3);
    this.#circles('vesicle', vesicles, 20);
    this.#still
      .selectAll('.receptor')
      .data(this.#receptors)
      .join('path')
      .attr('class', 'receptor')
      .attr('d', 'M-7-14h5v28h-5zM2-14h5v28h-5z')
      .attr('transform', ([x, y]) => `translate(${x},${y})`);
    const molecules = range(moving).map((i): Molecule => ({
      track: this.#tracks[i % this.#tracks.length] ?? [],
      offset: (i * 0.618) % 1,
      speed: 0.1 + 0.05 * ((i * 0.755) % 1),
    }));
    this.#molecules = this.#flow
      .selectAll<SVGCircleElement, Molecule>('circle')
      .data(molecules)
      .join('circle')
      .attr('class', 'molecule')
      .attr('r', 5);
  }

  #circles(name: string, places: readonly Point[], radius: number): void {
    this.#still
      .selectAll(`.${name}`)
      .data(places)
      .join('circle')
      .attr('class', name)
      .attr('cx', (p) => p[0])
      .attr('cy', (p) => p[1])
      .attr('r', radius);
  }

  label(texts: readonly string[]): void {
    const places = texts.map((_, i): Point => this.#receptors[(i * 7) % this.#receptors.length] ?? [0, 0]);
    this.#labels = this.#names
      .selectAll<SVGGElement, Point>('.label')
      .data(places)
      .join((entered) => {
        const made = entered.append('g').attr('class', 'label');
        const up = (_: Point, i: number): number => -30 - 26 * (i % 5);
        made.append('line').attr('x2', 40).attr('y2', up);
        made.append('text').attr('x', 44).attr('y', up);
        return made;
      });
    this.#labels.select('text').text((_, i) => texts[i] ?? '');
  }

  /** clock: seconds of film. */
  draw([x, y, wide]: View, clock: number): void {
    const [width, height] = this.#size;
    const k = width / wide;
    const [left, top] = [width / 2 - x * k, height / 2 - y * k];
    this.#world.attr('transform', `translate(${left},${top}) scale(${k})`);
    const places = this.#molecules.data().map(({ track, offset, speed }) => along(track, (offset + clock * speed) % 1));
    this.#molecules.attr('cx', (_, i) => places[i]?.[0] ?? 0).attr('cy', (_, i) => places[i]?.[1] ?? 0);
    this.#labels.attr('transform', (p) => `translate(${left + p[0] * k},${top + p[1] * k})`);
  }
}
