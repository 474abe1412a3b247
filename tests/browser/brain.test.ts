import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SynBrain } from '../../src/elements/brain/brain.ts';
import type { SynPickDetail } from '../../src/elements/brain/picture.ts';
import type { BrainState } from '../../src/core/story.ts';
import { brainCounts, tireBrains } from '../../src/elements/brain/brains.ts';
import { difference, mount, mountDrawn, pixels, settled, until, untilCounted } from './mounted-brain.ts';

const button = (element: SynBrain, name: string): HTMLButtonElement =>
  [...element.renderRoot.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
  )!;
const surface = (element: SynBrain): HTMLElement => element.renderRoot.querySelector('.surface')!;
const press = (element: SynBrain, key: string): boolean =>
  surface(element).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const state = (given: Partial<BrainState>): BrainState => ({
  pose: 'left',
  highlight: [],
  arcs: [],
  inset: null,
  ...given,
});

beforeAll(() => {
  // The reader's turn jumps instead of settling.
  document.documentElement.dataset['motion'] = 'still';
});
afterEach(() => document.querySelectorAll('syn-brain').forEach((one) => one.remove()));

describe('the brain on a page', () => {
  it('draws a picture that is not flat, with one live context', async () => {
    const brain = await mount({ region: 'hippocampus' });
    const canvas = brain.renderRoot.querySelector('canvas')!;
    expect([canvas.width, canvas.height], 'pixels as large as the element').toEqual([320, 280]);
    const colours = new Set<number>();
    const data = pixels(brain);
    for (let i = 0; i < data.length; i += 4) colours.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!);
    expect(colours.size).toBeGreaterThan(500);
    expect((await brainCounts()).state).toBe('ready');
  });

  it('is amber where the drug is told of, more as there is more of it, and has its key there alone', async () => {
    const warmth = async (attributes: Readonly<Record<string, string>>): Promise<readonly [number, boolean]> => {
      const brain = await mount(attributes);
      const data = pixels(brain);
      let [sum, count] = [0, 0];
      for (let i = 0; i < data.length; i += 4)
        if (data[i + 3]! > 200) [sum, count] = [sum + data[i]! - data[i + 2]!, count + 1];
      const key = brain.renderRoot.querySelector('.key .ramp') !== null;
      brain.remove();
      return [sum / count, key];
    };
    const [none, some, most] = [
      await warmth({ time: 'start' }),
      await warmth({ time: '10 min' }),
      await warmth({ time: '40 min' }),
    ];
    expect(none[0]).toBeLessThan(0);
    expect(some[0]).toBeGreaterThan(30);
    expect(most[0]).toBeGreaterThan(some[0] + 20);
    const lit = await warmth({ time: '40 min', region: 'hippocampus' });
    expect(lit[0]).toBeLessThan(0);
    expect([none[1], some[1], most[1], lit[1]]).toEqual([false, true, true, false]);
  });

  it('names what a lens shows in the lens, without a line, and shows before and now where bursts have fallen', async () => {
    const shown = { region: 'lateral-habenula', inset: 'lateral-habenula', pose: 'habenula', time: '2 h' };
    const brain = await mountDrawn(shown, 600, 480);
    await until(() => brain.renderRoot.querySelector('.label') !== null, 'a name');
    const names = [...brain.renderRoot.querySelectorAll<HTMLElement>('.label')].map((one) => one.dataset['side']);
    expect(names).toEqual(['lens']);
    expect(brain.renderRoot.querySelectorAll('.above polyline')).toHaveLength(0);
    expect(brain.renderRoot.querySelectorAll('.key .swatch')).toHaveLength(2);
  });

  it('shows the same picture for the same state, whatever was shown between', async () => {
    const brain = await mount({});
    const show = async (from: BrainState, to: BrainState, mix: number): Promise<Uint8ClampedArray> => {
      brain.blend = { from, to, mix, opacity: 1 };
      await brain.updateComplete;
      await settled();
      return pixels(brain).slice();
    };
    const a = state({ highlight: ['hippocampus'], arcs: ['prefrontal-hippocampus'] });
    const b = state({ pose: 'medial', highlight: ['lateral-habenula'], inset: 'lateral-habenula' });
    const first = await show(a, b, 0.3);
    const other = await show(b, b, 0);
    const again = await show(a, b, 0.3);
    expect(difference(first, other)).toBeGreaterThan(0.1);
    expect(difference(first, again)).toBe(0);
  });

  it('asks for no frame and draws nothing while nothing changes', async () => {
    await mount({ region: 'lateral-habenula', inset: 'lateral-habenula', time: '2 h' });
    const { drawn } = await brainCounts();
    const ask = window.requestAnimationFrame;
    let asked = 0;
    window.requestAnimationFrame = (call) => {
      asked += 1;
      return ask.call(window, call);
    };
    try {
      for (let i = 0; i < 30; i += 1) await new Promise((done) => ask.call(window, done));
    } finally {
      window.requestAnimationFrame = ask;
    }
    expect(asked).toBe(0);
    expect((await brainCounts()).drawn).toBe(drawn);
  });

  it('turns alike by keys and by buttons, and comes back by Home', async () => {
    const brain = await mount({ controls: '' });
    const start = pixels(brain).slice();
    press(brain, 'ArrowLeft');
    press(brain, '+');
    await settled();
    const byKeys = pixels(brain).slice();
    press(brain, 'Home');
    await settled();
    expect(difference(start, pixels(brain))).toBe(0);
    button(brain, 'Turn left').click();
    button(brain, 'Closer').click();
    await settled();
    expect(difference(start, byKeys)).toBeGreaterThan(0.1);
    expect(difference(byKeys, pixels(brain))).toBe(0);
  });

  it('lets the page scroll over it', async () => {
    const brain = await mount({ controls: '' });
    expect(getComputedStyle(surface(brain)).touchAction).toBe('pan-y');
  });

  it('picks a part by its button and by a tap on it', async () => {
    const brain = await mount({ controls: '', region: 'hippocampus' });
    const picks: (string | null)[] = [];
    brain.addEventListener('syn-pick', (event) => picks.push((event as CustomEvent<SynPickDetail>).detail.region));
    const part = brain.renderRoot.querySelector<HTMLButtonElement>('.parts [data-region=amygdala]')!;
    part.click();
    await brain.updateComplete;
    expect(part.getAttribute('aria-pressed')).toBe('true');
    part.click();
    await settled();
    expect(part.getAttribute('aria-pressed')).toBe('false');
    const dot = brain.renderRoot.querySelector('.above circle:last-of-type')!.getBoundingClientRect();
    const at = {
      clientX: dot.x + dot.width / 2,
      clientY: dot.y + dot.height / 2,
      bubbles: true,
      pointerId: 1,
      isPrimary: true,
    };
    surface(brain).dispatchEvent(new PointerEvent('pointerdown', at));
    surface(brain).dispatchEvent(new PointerEvent('pointerup', at));
    await until(() => picks.length > 2, 'the pick');
    expect(picks).toEqual(['amygdala', null, 'hippocampus']);
  });

  it('keeps its last good state when an attribute is wrong, and says so once', async () => {
    const brain = await mount({ region: 'hippocampus', pose: 'front' });
    const before = pixels(brain).slice();
    const said: string[] = [];
    brain.addEventListener('syn-error', (event) =>
      said.push((event as CustomEvent<{ message: string }>).detail.message),
    );
    brain.setAttribute('pose', 'sideways');
    brain.setAttribute('region', 'hippocampus pineal');
    await brain.updateComplete;
    brain.setAttribute('pose', 'front');
    await brain.updateComplete;
    brain.setAttribute('pose', 'sideways');
    await brain.updateComplete;
    await settled();
    expect(said.length).toBe(2);
    expect(said.join(' ')).toContain('"sideways"');
    expect(said.join(' ')).toContain('"pineal"');
    expect(difference(before, pixels(brain))).toBe(0);
  });

  it('shows the words when its files are missing, and throws nothing', async () => {
    const brain = await mount({ region: 'hippocampus', base: '/no-such-folder/' });
    expect(brain.renderRoot.querySelector('[role=img]')!.getAttribute('aria-label')).toContain('Hippocampus');
    expect(brain.renderRoot.textContent).toContain('without 3D');
  });

  it('shows the same picture again after its context was lost and came back', async () => {
    const brain = await mount({ region: 'hippocampus' });
    const before = pixels(brain).slice();
    await tireBrains('lose');
    await untilCounted(({ state }) => state === 'lost', 'the context to be lost');
    await brain.updateComplete;
    expect(brain.renderRoot.textContent).toContain('without 3D');
    await tireBrains('restore');
    await untilCounted(({ state }) => state === 'ready', 'the context to come back');
    await settled();
    expect(difference(before, pixels(brain))).toBe(0);
    expect(brain.renderRoot.textContent).not.toContain('without 3D');
  });

  it('shows 32 brains with one context, and leaves nothing behind', { timeout: 90_000 }, async () => {
    const first = await mountDrawn({}, 96, 84);
    const held = (await brainCounts()).memory;
    const brains = await Promise.all(Array.from({ length: 31 }, () => mountDrawn({}, 96, 84)));
    for (const one of [first, ...brains]) {
      const data = pixels(one);
      expect(difference(data, new Uint8ClampedArray(data.length))).toBeGreaterThan(0.2);
    }
    const { state, memory } = await brainCounts();
    expect(state).toBe('ready');
    expect(memory).toEqual(held);
  });
});
