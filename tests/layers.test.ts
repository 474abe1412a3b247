// Who may import whom, read from the sources themselves. The table is the one of CONTRIBUTING.md; there is no way to
// except a file from it.

import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

interface Rule {
  /** Folders and files of src/ that may be imported, besides the layer itself. */
  readonly layers: readonly string[];
  readonly packages: readonly string[];
  readonly virtual?: RegExp;
  readonly node?: boolean;
}

const buildParts = ['build', 'build/scenes', 'build/art', 'build/prerender'];
const anything = ['palette.ts', 'core', 'stage', 'figures', 'content', 'elements', 'app', ...buildParts];

/** What the build makes from scenes/ and from the art: part of the content layer. */
const compiled = /^virtual:(story|languages|art)/;

/** The nearest entry above a file is its layer. */
const table: Readonly<Record<string, Rule>> = {
  'palette.ts': { layers: [], packages: [] },
  core: { layers: [], packages: [] },
  stage: { layers: ['core', 'palette.ts'], packages: ['three'] },
  figures: { layers: ['core', 'palette.ts'], packages: ['d3'] },
  content: { layers: ['core', 'palette.ts'], packages: [], virtual: /^virtual:/ },
  elements: { layers: ['core', 'palette.ts', 'content', 'stage', 'figures'], packages: ['lit'], virtual: compiled },
  app: { layers: ['elements', 'content'], packages: [], virtual: /^virtual:(story|fonts\.css|tokens\.css)$/ },
  // The tools of the build itself: runners, the test browser, fonts, sizes, the model's table.
  build: {
    layers: ['core', 'palette.ts', 'content', 'build/bench/plain-page', ...buildParts],
    packages: ['vite', 'playwright', 'subset-font'],
    virtual: /^virtual:/,
    node: true,
  },
  'build/scenes': {
    // The types of what it makes.
    layers: ['core', 'content'],
    packages: ['vite', 'unified', 'yaml', 'zod', 'remark-parse', 'remark-directive', 'mdast', 'mdast-util-directive'],
    node: true,
  },
  'build/prerender': { layers: anything, packages: ['*'], virtual: /^virtual:/, node: true },
  'build/art': { layers: ['core', 'figures', 'palette.ts'], packages: ['vite', 'd3', 'linkedom'], node: true },
  'build/anatomy': { layers: ['core'], packages: ['*'], node: true },
  // A page of three alone, to race against.
  'build/race/plain-page': { layers: [], packages: ['three'] },
  // A page as others make it, to compare the cascade's cost with.
  'build/bench/plain-page': { layers: [], packages: ['d3', 'scrollama'] },
  // The page that the posters are photographed from: the stage itself, in a browser.
  'build/anatomy/poster-page': { layers: ['core', 'palette.ts', 'stage'], packages: ['three'] },
};

const extension = /\.(ts|mts|mjs|js)$/;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : extension.test(entry.name) ? [path] : [];
  });
}

/** Every module named in an import or export, static, dynamic or of types only. Comments are left out. */
function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
  const patterns = [
    /\b(?:import|export)\s[^'"`;]*?\bfrom\s*(['"])([^'"]+)\1/g,
    /\bimport\s*(['"])([^'"]+)\1/g,
    /\bimport\s*\(\s*(['"`])([^'"`]+)\1/g,
    /\bnew\s+URL\(\s*(['"])(\.[^'"]+)\1\s*,\s*import\.meta\.url/g,
  ];
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].flatMap((match) => match[2] ?? []));
}

function layerOf(path: string): string | undefined {
  const parts = path.split('/');
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join('/');
    if (name in table) return name;
  }
  return undefined;
}

/** Why one import is not allowed, or null. `from` is a path under src/, `name` what stands in the import. */
function objection(from: string, name: string): string | null {
  const layer = layerOf(from);
  const rule = layer === undefined ? undefined : table[layer];
  if (layer === undefined || !rule) return 'belongs to no layer: give it a place in the table';
  const bare = name.split('?')[0] ?? name;
  if (bare.startsWith('virtual:')) return rule.virtual?.test(bare) ? null : `${layer} may not import ${bare}`;
  if (isBuiltin(bare)) return rule.node ? null : `${layer} may not use Node (${bare})`;
  if (!bare.startsWith('.')) {
    const parts = bare.split('/');
    const pack = bare.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? bare);
    if (rule.packages.includes('*') || rule.packages.includes(pack)) return null;
    return `${layer} may not import the package ${pack}`;
  }
  const target = posix.normalize(posix.join(posix.dirname(from), bare));
  if (target.startsWith('../')) {
    // public/ holds made files that may be addressed, never code.
    return /^\.\.\/public\//.test(target) || rule.node ? null : `${layer} may not reach outside src (${target})`;
  }
  const other = layerOf(target);
  if (other === layer || (other !== undefined && rule.layers.includes(other))) return null;
  return `${layer} may not import ${other ?? target}`;
}

/** Every import under a src folder that breaks the table, as "file: why". */
function broken(src: string): string[] {
  return filesUnder(src).flatMap((file) => {
    const from = relative(src, file).split(sep).join('/');
    return importsOf(readFileSync(file, 'utf8')).flatMap((name) => {
      const why = objection(from, name);
      return why === null ? [] : `${from}: "${name}": ${why}`;
    });
  });
}

describe('layers', () => {
  test('every import in src keeps to the table', () => {
    const src = join(root, 'src');
    expect(filesUnder(src).length).toBeGreaterThan(10);
    expect(broken(src)).toEqual([]);
  });

  test('imports are found however they are written', () => {
    const source = [
      "import { a } from './a.ts';",
      "import type { B } from './b.ts';",
      "import {\n  c,\n  d,\n} from './c.ts';",
      "export { e } from './e.ts';",
      "export * from './f.ts';",
      "import './g.css';",
      "const h = await import('./h.ts');",
      "new Worker(new URL('./i.ts', import.meta.url));",
      "// import { no } from './comment.ts';",
      "/* import './comment.ts'; */",
    ].join('\n');
    expect(importsOf(source).toSorted()).toEqual(
      ['a.ts', 'b.ts', 'c.ts', 'e.ts', 'f.ts', 'g.css', 'h.ts', 'i.ts'].map((name) => `./${name}`),
    );
  });

  test('a file that breaks the table is named, with the import and the reason', () => {
    const src = mkdtempSync(join(tmpdir(), 'layers-'));
    try {
      const files: Readonly<Record<string, string>> = {
        'core/model.ts': "import { readFileSync } from 'node:fs';\nimport { scaleLinear } from 'd3';",
        'stage/brain.ts': "import type { Figure } from '../figures/figure.ts';",
        'figures/axis.ts': "import { x } from '../core/x.ts';\nimport { html } from 'lit';",
        'app/page.ts': "const later = () => import('../stage/brain.ts');",
        'palette.ts': "import './core/model.ts';",
        'helpers/odd.ts': "import './more.ts';",
      };
      for (const [name, source] of Object.entries(files)) {
        mkdirSync(dirname(join(src, name)), { recursive: true });
        writeFileSync(join(src, name), source);
      }
      expect(broken(src).toSorted()).toEqual([
        'app/page.ts: "../stage/brain.ts": app may not import stage',
        'core/model.ts: "d3": core may not import the package d3',
        'core/model.ts: "node:fs": core may not use Node (node:fs)',
        'figures/axis.ts: "lit": figures may not import the package lit',
        'helpers/odd.ts: "./more.ts": belongs to no layer: give it a place in the table',
        'palette.ts: "./core/model.ts": palette.ts may not import core',
        'stage/brain.ts: "../figures/figure.ts": stage may not import figures',
      ]);
    } finally {
      rmSync(src, { recursive: true });
    }
  });
});
