// The page's fonts, cut down: Literata for reading, Atkinson Hyperlegible Next for labels and controls, only the
// letters of English and Spanish (and of names in references), weights 400-640 and 400-700. `virtual:fonts.css`
// declares them; the two files of the first view are preloaded. Cut files are kept in node_modules/.cache.
// Source: the @fontsource-variable packages (SIL Open Font Licence 1.1).

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import type { HtmlTagDescriptor, Plugin } from 'vite';

interface Cut {
  readonly name: string;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly from: string;
  readonly weights: { readonly min: number; readonly max: number };
  /** Needed by the first view. */
  readonly first: boolean;
}

const cuts: readonly Cut[] = [
  {
    name: 'literata',
    family: 'Literata',
    style: 'normal',
    from: '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
    weights: { min: 400, max: 640 },
    first: true,
  },
  {
    name: 'literata-italic',
    family: 'Literata',
    style: 'italic',
    from: '@fontsource-variable/literata/files/literata-latin-wght-italic.woff2',
    weights: { min: 400, max: 640 },
    first: false,
  },
  {
    name: 'atkinson',
    family: 'Atkinson Hyperlegible Next',
    style: 'normal',
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    weights: { min: 400, max: 700 },
    first: true,
  },
];

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const beyond = '\u00a0¡¿ÁÉÍÓÚÑÜáéíóúñüçèöïßø«»–—‘’“”…·•×±≈≤≥−µμαβγ→←↑↓°′″½¼₂²³©™€£\u2009\u202f\u2011';
const features = ['kern', 'liga', 'mark', 'ccmp', 'locl', 'tnum', 'lnum'] as const;

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = join(root, 'node_modules', '.cache', 'fonts');
const sheet = join(folder, 'fonts.css');

/** Cuts one font, or takes the cut made before from the same file with the same settings. */
async function cutFont(cut: Cut): Promise<string> {
  const original = readFileSync(createRequire(import.meta.url).resolve(cut.from));
  const settings = JSON.stringify([cut, ascii + beyond, features]);
  const key = createHash('sha256').update(original).update(settings).digest('hex').slice(0, 12);
  const file = `${cut.name}-${key}.woff2`;
  if (!existsSync(join(folder, file))) {
    const font = await subsetFont(original, ascii + beyond, {
      targetFormat: 'woff2',
      variationAxes: { wght: cut.weights },
      keepFeatures: features,
      noHinting: true,
    });
    writeFileSync(join(folder, file), font);
  }
  return file;
}

/** Writes the cut fonts and the sheet that declares them; returns the sheet's path. */
export async function writeFonts(): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const rules: string[] = [];
  for (const cut of cuts) {
    const file = await cutFont(cut);
    rules.push(
      `@font-face {\n  font-family: '${cut.family}';\n  font-style: ${cut.style};\n` +
        `  font-weight: ${cut.weights.min} ${cut.weights.max};\n  font-display: swap;\n` +
        `  src: url('./${file}') format('woff2');\n}\n`,
    );
  }
  const text = rules.join('\n');
  if (!existsSync(sheet) || readFileSync(sheet, 'utf8') !== text) writeFileSync(sheet, text);
  return sheet;
}

/** Vite plugin: `virtual:fonts.css`, and preload links in built pages that load the sheet. */
export function fontsPlugin(): Plugin {
  let writing: Promise<string> | undefined;
  return {
    name: 'fonts',
    resolveId(id) {
      return id === 'virtual:fonts.css' ? (writing ??= writeFonts()) : undefined;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, context) {
        const first = cuts.filter((cut) => cut.first).map((cut) => new RegExp(`(^|/)${cut.name}-[^/]*\\.woff2$`));
        const from = posix.dirname(context.path.replace(/^\//, ''));
        return Object.keys(context.bundle ?? {})
          .filter((file) => first.some((pattern) => pattern.test(file) && !/italic/.test(file)))
          .toSorted()
          .map((file): HtmlTagDescriptor => {
            const href = posix.relative(from, file);
            return {
              tag: 'link',
              attrs: {
                rel: 'preload',
                as: 'font',
                type: 'font/woff2',
                crossorigin: true,
                href: href.startsWith('.') ? href : `./${href}`,
              },
              injectTo: 'head-prepend',
            };
          });
      },
    },
  };
}
