// How each kind of element is brought onto the gallery, and how one knows that it has drawn.

import type { LitElement } from 'lit';
import { groundOf } from '../../src/palette.ts';
import type { GalleryState } from './states.ts';

interface Renderer {
  readonly load: () => Promise<unknown>;
  /** True once a picture stands. */
  readonly drawn: (element: LitElement) => boolean;
  /** Until it is as it will stay. */
  readonly rest?: () => Promise<void>;
}

const inside = (element: LitElement, selector: string): Element | null =>
  element.shadowRoot?.querySelector(selector) ?? null;

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

/** The finer geometry has come, and nothing more is drawn. */
async function brainRests(): Promise<void> {
  const { brainCounts } = await import('../../src/elements/brain/brains.ts');
  let [before, still] = [-1, 0];
  while (still < 4) {
    const { refined, drawn } = await brainCounts();
    still = refined && drawn === before ? still + 1 : 0;
    before = drawn;
    await frame();
  }
}

const renderers: Readonly<Record<GalleryState['element'], Renderer>> = {
  'syn-brain': {
    load: () => import('../../src/elements/brain.define.ts'),
    drawn: (element) => element.dataset['drawn'] !== undefined,
    rest: brainRests,
  },
  'syn-cascade': {
    load: () => import('../../src/elements/cascade.define.ts'),
    drawn: (element) => inside(element, 'svg [data-part], svg path') !== null,
  },
  'syn-figure': {
    load: () => import('../../src/elements/figure.define.ts'),
    drawn: (element) => {
      const marks = [...(element.shadowRoot?.querySelectorAll('svg:not(.icon)') ?? [])];
      // A board has no drawing, only lines.
      const pictures = [...(element.shadowRoot?.querySelectorAll('img') ?? [])];
      if (pictures.length > 0) return pictures.every((one) => one.complete && one.naturalWidth > 0);
      return (
        marks.length + (inside(element, '.groups li') ? 1 : 0) > 0 &&
        marks.every((svg) => svg.childElementCount > 0 || !svg.checkVisibility())
      );
    },
  },
  'syn-timeline': {
    load: () => import('../../src/elements/timeline.define.ts'),
    drawn: (element) => inside(element, '.bubble') !== null,
  },
  'syn-evidence': {
    load: () => import('../../src/elements/evidence.define.ts'),
    drawn: (element) => inside(element, '.badge') !== null,
  },
};

/** Puts a state on the page, in a box of its own with the scene's ground; resolves when it has drawn. */
export async function mount(state: GalleryState, parent: Element): Promise<{ box: HTMLElement; element: LitElement }> {
  const { load, drawn, rest } = renderers[state.element];
  await load();
  const box = document.createElement('div');
  box.className = 'box';
  box.dataset['theme'] = state.theme;
  box.dataset['sky'] = state.sky;
  box.dataset['state'] = state.name;
  box.style.width = `${state.width}px`;
  box.style.height = `${state.height}px`;
  box.style.background = groundOf(state.theme, state.sky).bg;
  const element = document.createElement(state.element) as LitElement;
  element.style.display = 'block';
  element.style.height = '100%';
  for (const [name, value] of Object.entries(state.attributes)) element.setAttribute(name, value);
  box.append(element);
  parent.append(box);
  const began = performance.now();
  while (!drawn(element)) {
    if (performance.now() - began > 20_000) throw new Error(`"${state.name}" has not drawn within 20 s`);
    await frame();
  }
  await rest?.();
  await document.fonts.ready;
  await element.updateComplete;
  await frame();
  return { box, element };
}
