// The cascade: one zoomable world from circuit to receptor, drawn by figures/world from the model's numbers. In a story it
// shows the story's moment; alone it shows the standard infusion at a time of its own.

import { html, nothing, type PropertyValues } from 'lit';
import { property, queryAll, state } from 'lit/decorators.js';
import { sentencesOf } from '../../content/description.ts';
import type { Words } from '../../content/words.ts';
import { entityIds } from '../../core/regions.ts';
import { parseTime } from '../../core/log-time.ts';
import type { Moment } from '../../core/moment.ts';
import type { Numbers } from '../../core/numbers.ts';
import { standardCourse } from '../../core/standard-course.ts';
import { cascadeViews, hypotheses, type CascadeState, type CascadeView, type Sky } from '../../core/story.ts';
import { minutes, type Seconds } from '../../core/units.ts';
import { SynElement } from '../base.ts';
import { cascadeStyles } from './cascade.css.ts';
import { bearsLabels, comparison, panesOf, paneSize, shownAs, type Baseline, type Compared } from './compare.ts';
import { surfaceOn, type Surface, type SurfaceLayers } from './pictures.ts';
import {
  blockFrom,
  faultIn,
  gateFrom,
  highlightFrom,
  hypothesisFrom,
  nearer,
  viewFrom,
  worldState,
  type Shown,
} from './world-state.ts';

/**
 * The cascade world.
 *
 * @attr view - circuit, dendrite, synapse, receptor, inside or habenula.
 * @attr time - a story time such as "2 h" or "1 day".
 * @attr highlight - ids of things to point at, parted by commas.
 * @attr labels - "all" (the default), "names" or "none".
 * @attr gate - the receptor's own sequence, 0 to 3; without it, it follows the model.
 * @attr block - "ampa", "mtor" or both: the model runs with it blocked.
 * @attr explanation - brake-cells, direct-block, habenula, metabolites or trkb: which arrows are lit.
 * @attr compare - "before" or "unstressed": in the dendrite and synapse views the same picture before treatment stands
 *   beside it; in the dendrite view also that of a branch never under long stress, or a choice between the two where there
 *   is no room for both, which begins with the one that is named here. Other views take "unstressed" for "before".
 * @fires syn-error - detail { element, message, value }
 */
export class SynCascade extends SynElement {
  static override styles = cascadeStyles;

  @property() view: string | undefined;
  @property({ attribute: 'time' }) timeText: string | undefined;
  @property() highlight: string | undefined;
  @property() labels: string | undefined;
  @property() gate: string | undefined;
  @property() block: string | undefined;
  @property() explanation: string | undefined;
  @property() compare: string | undefined;
  /** Film time of an element that stands alone: what flows is a function of it. */
  @property({ type: Number }) phase = 9.4;
  /** Set by a story; win over the attributes. */
  @property({ attribute: false }) moment: Moment | undefined;
  @property({ attribute: false }) numbers: Numbers | undefined;
  @property({ attribute: false }) sky: Sky | undefined;

  @state() private box: readonly [number, number] = [0, 0];
  @state() private near = false;
  /** The view whose picture did not come. */
  @state() private failed: CascadeView | null = null;
  @queryAll('svg') private svgs!: NodeListOf<SVGSVGElement>;
  @queryAll('canvas') private canvases!: NodeListOf<HTMLCanvasElement>;
  private own: CascadeState = { view: 'synapse', highlight: [], gate: null, explanation: null, block: [] };
  private ownTime: Seconds = minutes(40);
  private ownCompare: Baseline | null = null;
  private ownLabels: 'all' | 'names' | 'none' = 'all';
  private surfaces: Surface[] = [];
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
        if (entries.some((entry) => entry.isIntersecting)) this.near = true;
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

  /** Takes an attribute, or says what was wrong with it and keeps what was. */
  private take<T>(text: string | undefined, read: (text: string) => T | null, otherwise: T, was: T, must: string): T {
    if (text === undefined || text === null) return otherwise;
    const value = read(text);
    if (value !== null) return value;
    this.fail(`${must}, not "${text}"`, text);
    return was;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { own } = this;
    this.own = {
      view: this.take(this.view, viewFrom, 'synapse', own.view, `view must be one of ${cascadeViews.join(', ')}`),
      highlight: this.take(this.highlight, highlightFrom, [], own.highlight, `highlight takes ${entityIds.join(', ')}`),
      gate: this.take(this.gate, gateFrom, null, own.gate, 'gate must be a number from 0 to 3'),
      explanation: this.take(
        this.explanation,
        hypothesisFrom,
        null,
        own.explanation,
        `explanation must be one of ${hypotheses.join(', ')}`,
      ),
      block: this.take(this.block, blockFrom, [], own.block, 'block takes ampa, mtor or both'),
    };
    if (changed.has('timeText')) {
      const must = 'time must be a time of the story such as "40 min", "2 h" or "1 day"';
      this.ownTime = this.take(this.timeText, parseTime, minutes(40), this.ownTime, must);
    }
    const kinds = ['all', 'names', 'none'] as const;
    const labelsFrom = (text: string) => kinds.find((kind) => kind === text) ?? null;
    this.ownLabels = this.take(this.labels, labelsFrom, 'all', this.ownLabels, 'labels must be all, names or none');
    const compareFrom = (text: string) => (text === 'before' || text === 'unstressed' ? text : null);
    const mustCompare = 'compare must be before or unstressed';
    this.ownCompare = this.take(this.compare, compareFrom, null, this.ownCompare, mustCompare);
    // Another view is asked for: it may come.
    if (this.failed !== null && this.failed !== nearer(this.shown.cascade).view) this.failed = null;
  }

  /** What to show: the story's moment where there is one, else the element's own. */
  private get shown(): Shown {
    const { moment } = this;
    const cascade = moment?.cascade ?? { from: this.own, to: this.own, mix: 0, opacity: 1 };
    const { block } = nearer(cascade);
    const time = moment?.time ?? this.ownTime;
    const given = block.length === 0 ? this.numbers : undefined;
    return {
      cascade,
      time,
      phase: moment?.phase ?? this.phase,
      gate: moment ? moment.gate : this.own.gate,
      numbers: given ?? standardCourse(block).at(time),
    };
  }

  /** What stands beside one another: now alone, or with what it is compared with. */
  private get panes(): readonly Compared[] {
    return panesOf(this.box, this.shown, this.ownCompare);
  }

  protected override render() {
    const { words } = this;
    if (!words) return nothing;
    const shown = this.shown;
    const title = words.say(`world.title.${nearer(shown.cascade).view}`);
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
      scene: { id: '', sky: this.skyNow, contentNote: false, steps: [] },
      step,
      time,
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
    const { words, box } = this;
    if (!words || !this.near || box[0] === 0 || box[1] === 0) return;
    const { panes, shown } = this;
    const size = paneSize(box, shown, panes.length);
    const surfaces = this.failed === null ? panes.map((_, i) => this.surfaceAt(i)) : [];
    for (const surface of this.surfaces) if (!surfaces.includes(surface)) surface.close();
    this.surfaces = surfaces.filter((surface) => surface !== null);
    panes.forEach((which, i) => {
      const surface = surfaces[i];
      if (surface) this.draw(surface, shownAs(which, shown), size, words);
    });
  }

  /** The surface of a pane's elements; null where there are none. */
  private surfaceAt(pane: number): Surface | null {
    const [still, top] = [...this.svgs].slice(2 * pane);
    const moving = this.canvases[pane];
    if (!still || !moving || !top) return null;
    const layers: SurfaceLayers = { still, moving, top };
    const known = this.surfaces.find((surface) => surface.layers.still === still);
    return known ?? surfaceOn(layers, (view, reason) => this.missed(view, reason));
  }

  private missed(view: CascadeView, reason: string): void {
    this.failed = view;
    this.fail(`the picture of the ${view} did not load: ${reason}`, view);
  }

  private draw(surface: Surface, shown: Shown, size: readonly [number, number], words: Words): void {
    const fault = faultIn(shown.numbers);
    if (fault !== null) this.fail(`the model gave no number for "${fault}"; it is drawn as usual`, fault);
    const state = worldState(shown, {
      theme: this.themeNow,
      sky: this.sky ?? this.skyNow,
      size,
      words,
      labels: this.ownLabels !== 'none' && bearsLabels(size),
      detail: this.ownLabels === 'all',
    });
    const { from, to, mix, closeness = 0 } = shown.cascade;
    surface.draw({ state, from, to, mix, closeness });
  }
}
