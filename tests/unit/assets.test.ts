// The brain's files come one after the other: what is seen first is in nobody's way.

import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadBrain } from '../../src/stage/assets.ts';

const base = 'https://example.org/brain/';
const atlas = {
  levels: [
    { file: 'brain.glb', triangles: 110_000 },
    { file: 'brain-first.glb', triangles: 40_000 },
  ],
  parts: {},
};

/** A host that keeps what it was asked for. */
function hostWith(files: Readonly<Record<string, string>>): { readonly asked: string[] } {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    const file = url.replace(/.*\//, '');
    asked.push(file);
    const body = files[file];
    return body === undefined ? new Response('', { status: 404 }) : new Response(body);
  });
  return { asked };
}

afterEach(() => void vi.unstubAllGlobals());

describe('the files of a brain', () => {
  test('the finer level is asked for when the first has been read', async () => {
    const host = hostWith({ 'brain.json': JSON.stringify(atlas), 'brain-first.glb': 'light', 'brain.glb': 'full' });
    const told: string[] = [];
    const reason = await loadBrain(
      `${base}a/`,
      async (bytes) => {
        told.push(`${new TextDecoder().decode(bytes)} with ${host.asked.includes('brain.glb') ? 'both' : 'the first'}`);
        return null;
      },
      () => told.push('all came'),
    );
    expect(reason).toBeNull();
    expect(told).toEqual(['light with the first', 'all came', 'full with both']);
  });

  test('a level that does not come leaves the other standing; without any, the reason is told', async () => {
    hostWith({ 'brain.json': JSON.stringify(atlas), 'brain-first.glb': 'light' });
    expect(
      await loadBrain(
        `${base}b/`,
        async () => null,
        () => {},
      ),
    ).toBeNull();
    hostWith({ 'brain.json': JSON.stringify(atlas) });
    const came = vi.fn<() => void>();
    expect(await loadBrain(`${base}c/`, async () => null, came)).toContain('brain.glb" answered 404');
    expect(came).toHaveBeenCalledOnce();
  });
});
