import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createServer, type Rolldown } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { scenesPlugin } from '../../src/build/scenes/plugin.ts';
import { storyFiles, type Change } from './fixture.ts';

let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'scenes-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(changes: Readonly<Record<string, Change>> = {}): void {
  const page = `import { story, badges, languages, hasDetail } from 'virtual:story';
    import { loadWords, loadText, loadEvidence } from 'virtual:languages';
    export const all = { story, badges, languages, hasDetail, loadWords, loadText, loadEvidence };`;
  for (const [file, text] of [...storyFiles(changes), ['page.js', page] as const]) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

async function built(options: Parameters<typeof scenesPlugin>[0] = {}): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [scenesPlugin(options)],
    build: { write: false, rolldownOptions: { input: join(root, 'page.js'), preserveEntrySignatures: 'strict' } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output.filter((file) => file.type === 'chunk');
}

const failure = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'built',
    (error: unknown) => String(error instanceof Error ? error.message : error),
  );

describe('a build', () => {
  test('has the story at once, and words, text and evidence of a language each in a file of its own', async () => {
    write();
    const chunks = await built();
    const entry = chunks.find((chunk) => chunk.isEntry);
    expect(chunks).toHaveLength(4);
    expect(entry?.code).toContain('brake-cell');
    expect(entry?.code).not.toContain('The first step');
    expect(entry?.dynamicImports).toHaveLength(3);
  });

  test('is the same from the same files', async () => {
    write();
    const names = async () => (await built()).map((chunk) => [chunk.fileName, chunk.code]);
    expect(await names()).toEqual(await names());
  });

  test('stops at a fault and names every one', async () => {
    write({
      'scenes/01-start/en.md': (text) => text.replace('#mouse-claim', '#mouse-clam'),
      'scenes/01-start/scene.yaml': (text) => text.replace('[gaba]', '[gabba]'),
    });
    const told = await failure(built());
    expect(told).toContain('scenes/01-start/en.md:5  unknown claim "mouse-clam"; did you mean "mouse-claim"?');
    expect(told).toContain('scenes/01-start/scene.yaml:5  unknown topic "gabba"; did you mean "gaba"?');
    expect(told).toContain('2 problems');
  });

  test('stops at a broken rule, unless asked only to warn', async () => {
    write({ 'scenes/01-start/en.md': (text) => text.replace('We look at', 'A miracle: we look at') });
    expect(await failure(built())).toContain('"miracle" sells');
    expect(await failure(built({ brokenRules: 'warn' }))).toBe('built');
  });
});

describe('the dev server', () => {
  test('follows the files, reloads, shows problems and lives on', async () => {
    write();
    const server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [scenesPlugin()],
      server: { middlewareMode: true, ws: false, watch: { usePolling: true, interval: 50 } },
      optimizeDeps: { noDiscovery: true },
    });
    const told: { type: string; message: string }[] = [];
    const hot = server.environments.client.hot;
    vi.spyOn(hot, 'send').mockImplementation((...sent: unknown[]) => {
      const [payload] = sent as [{ type: string; err?: { message: string } }];
      told.push({ type: payload.type, message: payload.err?.message ?? '' });
    });
    try {
      const text = async () => (await server.transformRequest('virtual:text/en'))?.code ?? '';
      const file = join(root, 'scenes/01-start/en.md');
      const sound = readFileSync(file, 'utf8');
      // Saved again and again, as by an impatient author: a watcher that has just begun to look may miss the first time.
      const saved = (whole: string, told: () => void) =>
        vi.waitFor(
          () => {
            writeFileSync(file, whole);
            told();
          },
          { timeout: 20_000, interval: 250 },
        );
      expect(await text()).toContain('We look at the whole brain.');

      await saved(sound.replace('whole brain', 'entire brain'), () => expect(told.at(-1)?.type).toBe('full-reload'));
      expect(await text()).toContain('entire brain');

      await saved(sound.replace('#mouse-claim', '#mouse-clam'), () =>
        expect(told.at(-1)?.message).toContain('unknown claim "mouse-clam"'),
      );
      expect(await failure(text())).toContain('unknown claim "mouse-clam"');

      await saved(sound, () => expect(told.at(-1)?.type).toBe('full-reload'));
      expect(await text()).toContain('We look at the whole brain.');
    } finally {
      await server.close();
    }
  }, 90_000);
});
