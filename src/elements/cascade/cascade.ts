// The cascade: one zoomable world from circuit to receptor, drawn by figures/world from the model's numbers. In a story it
// shows the story's moment; alone it shows the standard infusion at a time of its own.

import { html, nothing, type PropertyValues } from 'lit';
import { queryAll, state } from 'lit/decorators.js';
import { sentencesOf } from '../../content/description.ts';
import type { Words } from '../../content/words.ts';
import { standardCourse } from '../../core/standard-course.ts';
import type { CascadeView } from '../../core/story.ts';
import { cascadeStyles } from './cascade.css.ts';
import { bearsLabels, comparison, panesOf, paneSize, shownAs, type Baseline, type Compared } from './compare.ts';
import { viewsOf, type Views } from './painting.ts';
import { surfaceOn, type Surface, type SurfaceLayers } from './pictures.ts';
import { CascadeGiven } from './given.ts';
import { nearer } from '../../core/blend.ts';
import type { WorldState } from '../../figures/world/state.ts';
import { faultIn, worldState, type Shown } from './world-state.ts';

/** What changes while a story is scrolled and its film runs. */
const filmed: ReadonlySet<PropertyKey> = new Set(['moment', 'numbers', 'sky']);

/**
 * The cascade world.
 *
 * @attr view - circuit, dendrite, synapse, receptor, inside or habenula.
 * @attr time - a story time such as "2 h" or "1 day".
 * @attr highlight - ids of things to point at, parted by commas.
 * @attr labels - "all" (the default), "names" or "none".
 * @attr gate - the receptor's own sequence, 0 to 3; without it, it follows the model.
 * @attr block - "ampa", "mtor" or both: the model runs with it blocked.
 * @attr explanation - brake-cells, direct-block, habenula, metabolites or trkb: whose arrows are lit, in the views that have them.
 * @attr compare - "before" or "unstressed": in the dendrite and synapse views the same picture before treatment stands
 *   beside it; in the dendrite view also that of a branch never under long stress, or a choice between the two where there
 *   is no room for both, which begins with the one that is named here. Other views take "unstressed" for "before".
 * @fires syn-error - detail { element, message, value }
 */
export class SynCascade extends CascadeGiven {
  static override styles = cascadeStyles;

  @state() private box: readonly [number, number] = [0, 0];
  @state() private near = false;
  /** The views whose picture did not come. */
  @state() private failed: Views | null = null;
  @queryAll('canvas') private canvases!: NodeListOf<HTMLCanvasElement>;
  private surfaces: Surface[] = [];
  /** The view that its picture bears the name of. */
  #titled: CascadeView | null = null;
  /** What the page around it asks for: asked when the template is drawn, which every change of it brings about. */
  #look: Pick<WorldState, 'theme' | 'plain'> = { theme: 'night', plain: false };
  private sizes: ResizeObserver | null = null;
  private sight: IntersectionObserver | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes = new ResizeObserver(() => {
      const [width, height] = [this.clientWidth, this.clientHeight];
      if (width !== this.box[0] || height !== this.box[1]) this.box = [width, height];
    });
    this.sizes.observe(this);
    this.sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.near = true;
        // Watched on, it would cost every frame.
        this.sight?.disconnect();
      },
      { rootMargin: '100%' },
    );
    this.sight.observe(this);
    // Back in the document: its pictures were given up.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes?.disconnect();
    this.sight?.disconnect();
    for (const surface of this.surfaces.splice(0)) surface.close();
  }

  /** With the picture: until it stands, or has failed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await Promise.all(this.surfaces.map((surface) => surface.settled()));
    return done;
  }

  /** In a story's film only the picture is another: the template stays. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const films = changed.size > 0 && [...changed.keys()].every((name) => filmed.has(name));
    const stays = films && this.surfaces.length === 1 && this.failed === null && this.panes.length === 1;
    if (!stays || !this.moment || nearer(this.shown.cascade).view !== this.#titled) return true;
    this.drawAll();
    return false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Other views are asked for: they may come.
    if (this.failed && String(this.failed) !== String(viewsOf(this.shown.cascade))) this.failed = null;
  }

  /** What stands beside one another: now alone, or with what it is compared with. */
  private get panes(): readonly Compared[] {
    return panesOf(this.box, this.shown, this.comparedWith);
  }

  protected override render() {
    const { words } = this;
    if (!words) return nothing;
    const shown = this.shown;
    const { view } = nearer(shown.cascade);
    this.#titled = view;
    this.#look = { theme: this.themeNow, plain: this.plainNow };
    const title = words.say(`world.title.${view}`);
    const sentences = this.moment && this.failed === null ? [] : this.sentences(words, shown);
    const said = html`<ul>
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>`;
    if (this.failed !== null)
      return html`<div class="fallback">
        <p>${words.say('ui.pictureFailed')}</p>
        ${said}
      </div>`;
    const picture = (name: string) =>
      html`<svg role="img" aria-label=${name}></svg><canvas class="over" aria-hidden="true"></canvas
        ><svg class="over" aria-hidden="true"></svg>`;
    const name = words.say('world.picture', { title });
    const spoken = sentences.length > 0 ? html`<div class="hidden-words" aria-live="polite">${said}</div>` : nothing;
    const { panes, box } = this;
    if (panes.length === 1) return html`${picture(name)}${spoken}`;
    const told = (which: Compared) =>
      html`<div class="hidden-words">
        <ul>
          ${this.sentences(words, shownAs(which, shown)).map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
      </div>`;
    const pane = (which: Compared, when: string) =>
      html`${picture(`${when}. ${name}`)}${which === 'now' ? spoken : told(which)}`;
    const choose = (which: Baseline) => (this.compare = which);
    return comparison({ box, shown, panes, words, choose, pane });
  }

  private sentences(words: Words, { cascade, time, gate, phase }: Shown): readonly string[] {
    const stage = { brain: null, cascade: nearer(cascade), figure: null };
    const step = { id: '', time, showsTime: true, stage, topics: [], claims: [], narration: false };
    const moment = {
      place: { scene: '', step: '', progress: 0.5 },
      scene: { id: '', sky: this.skyNow, contentNote: false as const, steps: [] },
      step,
      time,
      figureTime: time,
      phase,
      gate,
      brain: null,
      cascade,
      figure: null,
      ...(this.moment && { ...this.moment, time, cascade }),
    };
    return sentencesOf(moment, standardCourse(nearer(cascade).block), words);
  }

  protected override updated(): void {
    this.drawAll();
  }

  private drawAll(): void {
    const { words, box } = this;
    if (!words || !this.near || this.waits || box[0] === 0 || box[1] === 0) return;
    const { panes, shown } = this;
    const size = paneSize(box, shown, panes.length);
    this.findSurfaces(this.failed === null ? panes.length : 0);
    this.surfaces.forEach((surface, i) => this.draw(surface, shownAs(panes[i] ?? 'now', shown), size, words));
  }

  /** So many surfaces: those that stand, or new ones where another template brought other canvases. */
  private findSurfaces(count: number): void {
    if (this.surfaces.length === count && this.surfaces.every(({ layers }) => layers.moving.isConnected)) return;
    const surfaces = [...this.canvases].map((canvas) => this.surfaceWith(canvas));
    for (const surface of this.surfaces) if (!surfaces.includes(surface)) surface.close();
    this.surfaces = surfaces;
  }

  /** The surface that has this canvas: it lies between its still svg and the one on top. */
  private surfaceWith(moving: HTMLCanvasElement): Surface {
    const known = this.surfaces.find((surface) => surface.layers.moving === moving);
    if (known) return known;
    const [still, top] = [moving.previousElementSibling, moving.nextElementSibling] as SVGSVGElement[];
    return surfaceOn({ still, moving, top } as SurfaceLayers, (views, reason) => this.missed(views, reason));
  }

  private missed(views: Views, reason: string): void {
    this.failed = views;
    const [, view] = views;
    this.fail(`the picture of the ${view} did not load: ${reason}`, view);
  }

  private draw(surface: Surface, shown: Shown, size: readonly [number, number], words: Words): void {
    const fault = faultIn(shown.numbers);
    if (fault !== null) this.fail(`the model gave no number for "${fault}"; it is drawn as usual`, fault);
    const state = worldState(shown, {
      ...this.#look,
      sky: this.sky ?? this.skyNow,
      size,
      words,
      labels: this.labelsShown !== 'none' && bearsLabels(size),
      detail: this.labelsShown === 'all',
    });
    const { from, to, mix, closeness = 0 } = shown.cascade;
    surface.draw({ state, from, to, mix, closeness });
  }
}
