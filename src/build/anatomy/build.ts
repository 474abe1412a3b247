// Makes public/brain.glb, brain-first.glb, brain.json, the drawn brain and the gallery's slices from the MRI. All is written to a temporary folder
// first, and moved into place only when everything went well. The same volume gives the same bytes.

import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drawAll } from './drawn.ts';
import { atlasFacts, levelFacts } from './facts.ts';
import { glbOf, partsOfGlb, type Part } from './gltf.ts';
import { pad } from './grid.ts';
import { makeAnatomy } from './parts.ts';
import { makePosters } from './posters.ts';
import { findVolume } from './source.ts';
import { filmOfScans } from './slice-list.ts';
import { writeSlices } from './slices.ts';
import { readVolume, SourceError } from './volume.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
/** Bits of a corner's place: 0.02 mm over the whole brain. */
const positionBits = 13;

async function main(): Promise<void> {
  const values = readOptions();
  const out = values.out ?? join(root, 'public');
  const report = (line: string): void => console.log(line);
  if (values.drawn) return writeDrawings(await partsOfGlb(readFileSync(join(out, 'brain.glb'))), out);
  if (values.posters) return makePosters(root, out, report);

  const fine = pad(readVolume(findVolume(values.volume ?? null, join(root, '.cache'))), 8);
  report('volume read');
  if (values.slices) return drawSlices();
  const { levels } = makeAnatomy(fine, report);
  const work = mkdtempSync(join(tmpdir(), 'brain-'));
  try {
    const files = [];
    for (const [id, file] of [
      ['first', 'brain-first.glb'],
      ['full', 'brain.glb'],
    ] as const) {
      const bytes = await glbOf(levels[id], positionBits);
      writeFileSync(join(work, file), bytes);
      const facts = levelFacts(id, file, levels[id], bytes);
      files.push(facts);
      report(`${file}: ${facts.triangles} triangles, ${facts.bytes} bytes, ${facts.brotliBytes} with brotli`);
    }
    writeFileSync(join(work, 'brain.json'), `${JSON.stringify(atlasFacts(levels, files), null, 1)}\n`);
    writeDrawings(await partsOfGlb(readFileSync(join(work, 'brain.glb'))), work);
    cpSync(work, out, { recursive: true });
    await drawSlices();
    report(`written to ${out}; make the posters with: npm run build:brain -- --posters`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }

  /** For the gallery, which is no part of the page: a folder of its own. */
  async function drawSlices(): Promise<void> {
    const folder = values.out === undefined ? join(root, 'tests/gallery/slices') : join(out, 'slices');
    const bytes = await writeSlices(fine, readFileSync(join(out, 'brain.glb')), folder);
    report(`${folder}: ${bytes} bytes`);
    mkdirSync(join(out, 'slices'), { recursive: true });
    copyFileSync(join(folder, filmOfScans), join(out, 'slices', 'habenula.webp'));
  }
}

/** One drawing a pose, from the geometry as it is shipped. */
function writeDrawings(parts: readonly Part[], folder: string): void {
  mkdirSync(join(folder, 'drawn'), { recursive: true });
  for (const [pose, drawing] of drawAll(parts)) {
    writeFileSync(join(folder, 'drawn', `${pose}.json`), `${JSON.stringify(drawing)}\n`);
  }
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        volume: { type: 'string' },
        posters: { type: 'boolean' },
        drawn: { type: 'boolean' },
        slices: { type: 'boolean' },
        out: { type: 'string' },
      },
    }).values;
  } catch (cause) {
    throw new SourceError(
      `${(cause as Error).message}; known are --volume PATH, --out DIR, --drawn, --slices and --posters`,
      {
        cause,
      },
    );
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof SourceError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
