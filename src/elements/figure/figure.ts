// All figures of the story but the cascade: charts by D3 and lists in words, each with its description and, where it has
// numbers, the same as a table. What is shown follows from the state, the time and what the reader picked.

import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { evidenceOf } from '../../content/languages.ts';
import type { Words } from '../../content/words.ts';
import { parseTime } from '../../core/log-time.ts';
import { standardCourse } from '../../core/standard-course.ts';
import type { FigureKind, FigureState, Sky } from '../../core/story.ts';
import { days, type Seconds } from '../../core/units.ts';
import type { FigureContext } from '../../figures/figure.ts';
import { SynElement } from '../base.ts';
import { chartOf, type Chart } from './charts.ts';
import { drawIcons, iconPanels, iconTable, isBrief, toldOutcomes } from './icons.ts';
import { figureTitle, wordedFigure } from './worded.ts';
import { listed } from './lists.ts';
import { stationList } from './journey.ts';
import { scanView } from './scan.ts';
import { figureSheets } from './styles.ts';
import { visitView } from './visit.ts';
import { drawRooms } from './visit-room.ts';
import { chartFrame, table, turnTool } from './table.ts';
import { drawMarks } from './marks.ts';
import { givenState, letters, rowsAsked, type Box, type Evidence } from './given.ts';

/**
 * A figure of the story.
 *
 * @attr kind - history, routes, drip, infusion-curve, raster, mood, icon-array, visit, pairs,
 *   badges, conditions, cautions, journey or scan.
 * @attr time - a story time such as "1 day".
 * @attr outcomes - ids of comparisons for icon-array, parted by spaces; all without it.
 * @attr told - ids among them that stand side by side; those beyond have buttons. As many as have room without it.
 * @attr claims - ids of claims, parted by spaces: for pairs those that are shown, the first four without it; for conditions
 *   those that come first and stand out.
 * @attr compare - for infusion-curve: "anaesthetic", the level during surgery beside it; "mood", the lift in mood beside
 *   it, each against its own peak.
 * @attr route - "infusion" or "nasal" for visit.
 * @attr first - ids of facts of a visit, parted by commas, that stand beside its picture, and light what they are about.
 * @attr of - "lateral-habenula" or "cortex" for scan.
 * @attr focus - a year for history.
 * @fires syn-error - detail { element, message, value }
 */
export class SynFigure extends SynElement {
  static override styles = figureSheets;

  @property() kind: string | undefined;
  @property({ attribute: 'time' }) timeText: string | undefined;
  @property() outcomes: string | undefined;
  @property() told: string | undefined;
  @property() claims: string | undefined;
  @property() compare: string | undefined;
  @property() route: string | undefined;
  @property() first: string | undefined;
  @property() of: string | undefined;
  @property({ attribute: 'focus' }) focusText: string | undefined;
  /** Set by a story; wins over the attributes. */
  @property({ attribute: false }) state: FigureState | undefined;
  @property({ attribute: false }) time: Seconds | undefined;
  @property({ attribute: false }) sky: Sky | undefined;

  /** Set by a story: film time, for what flows. That alone is drawn again, so it is no reactive property. */
  get phase(): Seconds {
    return this.#phase;
  }
  set phase(phase: Seconds) {
    this.#phase = phase;
    if (this.shown.kind === 'drip') this.drawChart();
    if (this.shown.kind === 'visit') drawRooms(this.renderRoot, this.context, phase, letters(), true);
  }

  @state() private shown: FigureState = { kind: 'infusion-curve', options: {} };
  @state() private asTable = false;
  @state() private picked: string | null = null;
  @state() private evidence: Evidence | null = null;
  /** Measured when its size changes, and when another frame stands there: no reactive property, for the latter comes in an
   *  update. */
  private box: Box = { width: 0, height: 0, letters: 1 };
  /** The frame that the box is of. */
  #measured: Element | null = null;
  @query('svg.chart') private svg!: SVGSVGElement | null;
  #at: Seconds = days(1);
  /** Film time; only what moves with it is drawn again. */
  #phase: Seconds = 0;
  /** The language that facts are here in, or on their way. */
  #evidenceIn = '';
  readonly #fail = (message: string, value: string): void => this.fail(message, value);
  readonly #forced = matchMedia('(forced-colors: active)');
  readonly #redraw = (): void => this.requestUpdate();
  readonly #turn = (): void => void (this.asTable = !this.asTable);
  #sizes: ResizeObserver | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes = new ResizeObserver((entries) => {
      const box = this.measure();
      const same = box.width === this.box.width && box.height === this.box.height && box.letters === this.box.letters;
      this.box = box;
      // A room has what its facts leave: when their letters come, they may leave it more.
      if (!same || entries.some(({ target }) => target instanceof SVGElement)) this.requestUpdate();
    });
    this.#sizes.observe(this);
    this.#forced.addEventListener('change', this.#redraw);
  }

  /** What there is room for: in the frame of a chart, or in all. */
  private measure(): Box {
    const frame = this.renderRoot.querySelector('.frame');
    this.#measured = frame;
    const { clientWidth: width, clientHeight: height } = frame ?? this;
    return { width, height, letters: letters() };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes?.disconnect();
    this.#forced.removeEventListener('change', this.#redraw);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.state) this.shown = this.state;
    else if (this.kind !== undefined) this.takeAttributes();
    if (changed.has('state') || changed.has('kind')) {
      this.picked = null;
      this.asTable = false;
    }
    if (this.shown.kind === 'icon-array' || this.shown.kind === 'visit') void this.loadEvidence();
    const time = this.timeText === undefined ? null : parseTime(this.timeText);
    if (this.time !== undefined) {
      if (Number.isFinite(this.time)) this.#at = this.time;
      else this.fail(`time ${this.time} is not a number of seconds; the last time stays`, String(this.time));
    } else if (time !== null) this.#at = time;
    else if (changed.has('timeText') && this.timeText !== undefined)
      this.fail(`time "${this.timeText}" is not a time of the story; try "40 min", "2 h" or "1 day"`, this.timeText);
  }

  private takeAttributes(): void {
    const { kind = '', outcomes, told, claims, compare, route, first, of, focusText: focus } = this;
    const given = givenState(
      { kind, outcomes, told, claims, compare, route, first, of, focus },
      this.shown,
      this.#fail,
    );
    if (given) this.shown = given;
  }

  private async loadEvidence(): Promise<void> {
    const { language } = this;
    if (this.#evidenceIn === language) return;
    this.#evidenceIn = language;
    try {
      const { outcomes, visit, references } = await evidenceOf(language);
      // Meanwhile the page may have changed its language.
      if (this.#evidenceIn === language) this.evidence = { outcomes, visit, references };
    } catch (error) {
      this.#evidenceIn = '';
      this.fail(`the facts for this figure did not load: ${String(error)}`, this.shown.kind);
    }
  }

  override get knowsGround(): boolean {
    return this.sky !== undefined;
  }

  private get context(): FigureContext {
    const { themeNow: theme, language } = this;
    return { theme, sky: this.sky ?? this.skyNow, language, forced: this.#forced.matches, ...this.box };
  }

  private chart(words: Words): Chart | null {
    return chartOf(this.shown, this.#at, words, standardCourse, this.plainNow, this.#phase);
  }

  protected override render() {
    const { words } = this;
    if (!words) return nothing;
    const { kind } = this.shown;
    const chart = this.chart(words);
    if (chart) return chartFrame(chart, this.asTable, this.tableCaption(chart.title, words), words);
    return html`<figure class=${`list of-${kind}`} tabindex="0" aria-label=${figureTitle(this.shown, words)}>
      ${this.list(kind, words)}
    </figure>`;
  }

  private list(kind: FigureKind, words: Words) {
    const { evidence } = this;
    if (kind === 'icon-array') return evidence ? this.icons(words, evidence) : nothing;
    if (kind === 'journey') return stationList(words, this.themeNow);
    if (kind === 'scan') return scanView(this.shown.options['of'], words);
    if (kind === 'visit')
      return visitView({ ...this.shown, visit: evidence?.visit, time: this.#at, all: this.asTable }, this.#turn, words);
    return wordedFigure(this.shown, words, this.#fail);
  }

  private icons(words: Words, { outcomes, references }: Evidence) {
    const byId = new Map(outcomes.map((o) => [o.id, o] as const));
    const known = rowsAsked(this.shown.options['outcomes'], byId, 'comparison', this.#fail);
    const { width, height } = this.box;
    const stage = { width: width / letters(), height: height / letters() };
    const { picked } = this;
    const { plainNow: plain } = this;
    const brief = isBrief(stage, plain);
    const told = toldOutcomes(known, listed(this.shown.options['told']), stage, words, brief);
    const pick = (id: string | null): string | null => (this.picked = id);
    return this.asTable
      ? html`${this.tableCaption(words.say('figures.icons.title'), words)}${table(iconTable(known, words, plain))}`
      : iconPanels({ words, known, told, picked, pick, references, plain: brief, tool: this.tool(words) });
  }

  private tableCaption(title: string, words: Words) {
    return html`<figcaption>
      <h3>${title}</h3>
      ${this.tool(words)}
    </figcaption>`;
  }

  private tool(words: Words) {
    return turnTool(this.asTable, this.#turn, words);
  }

  protected override updated(): void {
    // The caption's own size tells when the page's letters grow.
    const heading = this.renderRoot.querySelector('h3');
    if (heading) this.#sizes?.observe(heading);
    const { context } = this;
    drawIcons(this.renderRoot, context);
    // Asking for directions and sizes lays the page out once more: only where something is drawn by them.
    if (this.renderRoot.querySelector('svg[data-mark]')) {
      drawMarks(this.renderRoot, context, getComputedStyle(this).direction === 'rtl', letters());
      for (const room of drawRooms(this.renderRoot, context, this.#phase, letters())) this.#sizes?.observe(room);
    }
    this.drawChart();
  }

  private drawChart(): void {
    const { svg, words } = this;
    const frame = this.renderRoot.querySelector('.frame');
    if (!svg || !words || !frame) return;
    if (frame !== this.#measured) this.box = this.measure();
    const { context, box } = this;
    if (box.width === 0 || box.height === 0) return;
    // Drawn small and shown large where the page's letters are large.
    const [width, height] = [box.width / box.letters, box.height / box.letters];
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    this.chart(words)?.draw(svg, { ...context, width, height });
  }
}
