// What stands in a story, from one frame to the next: whether its template must be drawn again now, may come later, or is
// the same, and what stands there only takes another pose.

import type { PropertyValues, ReactiveControllerHost } from 'lit';
import type { Moment } from '../../core/moment.ts';
import type { Story } from '../../core/story.ts';
import { Later } from '../later.ts';
import { isSameForNow, isSameShape, shapeAt, type Shape } from './shape.ts';
import { StagePose, type Layer, type Pose } from './stage-pose.ts';

/** What changes while the page scrolls and the film runs. */
const moving: ReadonlySet<PropertyKey> = new Set(['place', 'playhead', 'veil', 'more']);
/** What comes later than the picture of a step that the reader came to: the template, and what is told of the picture. How
 *  many frames each waits at most where the page is scrolled on and on. */
const ranks = { template: 1, telling: 2 } as const;
const longestWait = [60, 120];

export class Standing {
  readonly #later: Later;
  readonly #pose = new StagePose();
  /** What the template was drawn for; null before there is anything to draw. */
  #shape: Shape | null = null;

  /** filming: whether the film runs. */
  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, filming: () => boolean) {
    this.#later = new Later(host, longestWait, filming);
  }

  /** The reader came to another step. */
  arrived(): void {
    if (this.#shape) this.#later.begin();
  }

  /** Whether the moment's words wait with what is told of it. */
  get keepsTelling(): boolean {
    return this.#later.come < ranks.telling;
  }

  /** Until all that may come later has come. */
  settled(): Promise<void> {
    return this.#later.settled();
  }

  /** The template is drawn for a moment. */
  draws(story: Story, moment: Moment | null): void {
    this.#later.came(ranks.template);
    this.#shape = moment && shapeAt(story, moment, this.#later.come);
  }

  /** The template was drawn: other elements may stand there. */
  drew(root: ParentNode, pose: Pose): void {
    this.#pose.find(root);
    this.#pose.show(pose);
  }

  /** Whether a layer stands there. */
  stands(layer: Layer): boolean {
    return this.#pose.stands(layer);
  }

  /** Whether only the film runs or the page moves. */
  films(changed: PropertyValues): boolean {
    if (changed.has('place')) this.#later.moved();
    else if (changed.has('playhead')) this.#later.stood();
    return changed.size > 0 && [...changed.keys()].every((name) => moving.has(name));
  }

  /** Whether a moment leaves the template as it is, for now at least. */
  keeps(story: Story, { moment, beside }: Pose, changed: PropertyValues): boolean {
    const before = this.#shape;
    if (!before) return false;
    const shape = shapeAt(story, moment, this.#later.come);
    // Layers of the steps beside this one can wait as well; most were made before.
    const made = beside.every((near) => this.#pose.has(near.moment));
    if (isSameShape(shape, before) && !made) this.#later.ask();
    if (this.#later.come === 0 && this.#pose.has(moment)) return isSameForNow(shape, before);
    return isSameShape(shape, before) && !changed.has('more');
  }

  /** What stands there takes a moment's looks and numbers. */
  show(pose: Pose): void {
    this.#pose.show(pose);
  }
}
