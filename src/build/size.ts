// npm run size: what a reader's device fetches of the built page, in brotli, against its budget. Reads dist/ only.
// "First view" is everything that the page asks for by itself before it looks at a picture: the HTML, its styles, the
// preloaded fonts, its scripts and what they import, and the words in one language (the text is in the HTML).

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const root = join(import.meta.dirname, '..', '..');
const dist = join(root, 'dist');
const kib = 1024;

interface Row {
  readonly what: string;
  readonly bytes: number;
  /** Bytes; null = printed for information. */
  readonly budget: number | null;
}

function filesUnder(folder: string, prefix = ''): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name), `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`],
  );
}

const textOf = (file: string): string => readFileSync(join(dist, file), 'utf8');

const packed = new Map<string, number>();

/** Brotli size at the best quality, as a host would send it; fonts and pictures are packed already and count as they are. */
function sizeOf(file: string): number {
  const known = packed.get(file);
  if (known !== undefined) return known;
  const data = readFileSync(join(dist, file));
  const raw = /\.(woff2|webp|avif|png|jpe?g)$/.test(file);
  const size = raw
    ? data.length
    : brotliCompressSync(data, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_LGWIN]: 22,
          [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
        },
      }).length;
  packed.set(file, size);
  return size;
}

const quickSizeOf = (file: string): number =>
  brotliCompressSync(readFileSync(join(dist, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;

const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + sizeOf(file), 0);

/** Addresses in a pattern's first group, as paths inside dist. */
function addresses(file: string, pattern: RegExp): string[] {
  return [...textOf(file).matchAll(pattern)].flatMap((match) => {
    const address = match[1];
    if (address === undefined || /^(https?:|data:|#)/.test(address)) return [];
    const path = posix.normalize(posix.join(posix.dirname(file), address.split(/[?#]/)[0] ?? ''));
    return existsSync(join(dist, path)) ? [path] : [];
  });
}

/** Modules that come with a module: itself and all that it imports statically. */
function withImports(entries: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const queue = [...entries];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (file.endsWith('.js'))
      queue.push(...addresses(file, /(?:from|import|^await import\()\s*["'](\.[^"']+\.js)["']/gm));
  }
  return seen;
}

function measure(): Row[] {
  const page = 'index.html';
  const all = filesUnder(dist).filter((file) => !file.startsWith('elements/'));
  const scripts = withImports(addresses(page, /<script[^>]*\ssrc="([^"]+)"/g));
  for (const file of withImports(addresses(page, /<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g)))
    scripts.add(file);
  const styles = addresses(page, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g);
  const fonts = addresses(page, /<link[^>]*rel="preload"[^>]*href="([^"]+\.woff2)"/g);
  if (scripts.size === 0) throw new Error('dist/index.html names no script: run npm run build first');
  const language = all.filter((file) => /(^|\/)words-en-[^/]*\.js$/.test(file));
  const first = [page, ...styles, ...fonts, ...scripts, ...language];

  const lateScripts = all.filter((file) => file.endsWith('.js') && !scripts.has(file));
  const withThree = lateScripts.filter((file) => textOf(file).includes('THREE.WebGLRenderer'));
  const painter = lateScripts.filter((file) => /world-worker/.test(file));
  // A browser loads one of the two: what draws in a worker, or what draws on the page.
  const [inWorker, onPage] = [true, false].map((own) => {
    const drawing = withThree.filter((file) => /brain-worker/.test(file) === own);
    return new Set([...withImports(drawing)].filter((file) => !first.includes(file)));
  }) as [Set<string>, Set<string>];

  const geometry = all.filter((file) => file.endsWith('.glb'));
  // The page has the same art for itself, for browsers in which no worker can paint.
  const art = all.filter((file) => /\/worker\/art-[^/]*\.js$/.test(file));
  const stills = all.filter((file) => /(^|\/)stills\//.test(file));
  const rows: Row[] = [
    { what: '  page (HTML)', bytes: sum([page]), budget: null },
    { what: '  styles', bytes: sum(styles), budget: null },
    { what: '  fonts', bytes: sum(fonts), budget: null },
    { what: '  scripts', bytes: sum(scripts), budget: null },
    { what: '  words', bytes: sum(language), budget: null },
    { what: 'first view', bytes: sum(first), budget: 150 * kib },
    { what: 'brain: script, in a worker', bytes: sum(inWorker), budget: 140 * kib },
    { what: 'brain: script, on the page', bytes: sum(onPage), budget: 140 * kib },
    ...geometry.map((file) => ({
      what: `  ${file}`,
      bytes: sizeOf(file),
      budget: geometry.length > 1 ? null : 550_000,
    })),
    ...(geometry.length > 1
      ? [
          { what: 'brain: first level', bytes: Math.min(...geometry.map(sizeOf)), budget: 180_000 },
          { what: 'brain: all levels', bytes: sum(geometry), budget: 550_000 },
        ]
      : []),
    { what: 'cascade: painter', bytes: sum(painter), budget: null },
    ...art.map((file) => ({ what: `cascade: ${posix.basename(file)}`, bytes: sizeOf(file), budget: 60_000 })),
  ];
  // Packing well takes long, and there are many: those that are large when packed quickly are packed well.
  const likely = stills
    .map((file) => ({ file, quick: quickSizeOf(file) }))
    .toSorted((a, b) => b.quick - a.quick)
    .slice(0, 12)
    .map(({ file }) => file);
  const largest = likely.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
  if (largest !== undefined) {
    rows.push({ what: `largest still of ${stills.length}`, bytes: sizeOf(largest), budget: 40 * kib });
  }
  for (const file of filesUnder(dist).filter((name) => /^elements\/[^/]+\.js$/.test(name))) {
    rows.push({ what: file, bytes: sum(withImports([file])), budget: null });
  }
  return rows;
}

function print(rows: readonly Row[]): number {
  let over = 0;
  const kilobytes = (bytes: number): string => (bytes / kib).toFixed(1).padStart(8);
  console.log(`${'brotli'.padEnd(44)}     KiB   budget`);
  for (const { what, bytes, budget } of rows) {
    const fits = budget === null || bytes <= budget;
    if (!fits) over++;
    console.log(
      `${what.padEnd(44)}${kilobytes(bytes)}${budget === null ? '' : kilobytes(budget)}${fits ? '' : '  OVER'}`,
    );
  }
  return over;
}

if (!existsSync(join(dist, 'index.html'))) {
  console.error('there is no built page in dist/: run npm run build first');
  process.exitCode = 1;
} else if (print(measure()) > 0) {
  console.error('over budget: make it smaller, or load it later');
  process.exitCode = 1;
}
