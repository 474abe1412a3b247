// What lies beside the elements for other people's pages: their fonts, and scripts that ask in time for what they need.

import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { writeFonts } from './fonts.ts';

/** A font face cannot be declared inside a shadow root: pages that want our fonts link fonts.css. */
export function fontsBeside(outDir: string): Plugin {
  return {
    name: 'fonts-beside',
    async writeBundle({ dir = outDir }) {
      const sheet = await writeFonts();
      const from = join(sheet, '..');
      mkdirSync(join(dir, 'fonts'), { recursive: true });
      for (const file of readdirSync(from)) copyFileSync(join(from, file), join(dir, 'fonts', file));
    },
  };
}

/** Pixels beyond the screen that count as near, as for the elements themselves. */
const nearMargin = 400;

/**
 * The script that a page names asks at once for all that its element needs, for what only its parts name would each be a
 * trip to the host: by its own imports, and for the brain, whose drawing script is by far the largest, before them, where
 * one stands on the first screen or near it. That script then lies in shared/.
 */
export function askedAtOnce(): Plugin {
  return {
    name: 'asked-at-once',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const chunks = files.filter((one) => one.type === 'chunk');
      const needsOf = (file: string): readonly string[] => {
        const all = new Set([file]);
        for (const one of all)
          for (const further of chunks.find(({ fileName }) => fileName === one)?.imports ?? []) all.add(further);
        return [...all].filter((one) => one !== file);
      };
      for (const chunk of chunks.filter(({ isEntry }) => isEntry)) {
        const missing = needsOf(chunk.fileName).filter((file) => !chunk.imports.includes(file));
        const path = chunk.fileName.startsWith('shared/') ? '..' : '.';
        chunk.code = missing.map((file) => `import ${JSON.stringify(`${path}/${file}`)};\n`).join('') + chunk.code;
      }
      const brain = chunks.find(({ isEntry, name }) => isEntry && name === 'brain');
      const worker = files.find(({ fileName }) => /brain-worker-[^/]*\.js$/.test(fileName));
      if (!brain || !worker) return this.error('there is no brain, or no script that draws it');
      const source = `// Starts what draws a brain, and asks for its files, while <syn-brain> itself is on its way.
const near = [...document.querySelectorAll("syn-brain")].filter(
  (one) => one.getBoundingClientRect().top < innerHeight + ${nearMargin},
);
// When something does not come, the element says so.
const fine = () => {};
const address = new URL("./${worker.fileName}", import.meta.url);
if (near.length > 0) {
  try {
    // A page starts workers of its own origin only: from another, a small one of its own brings ours in.
    const started = address.origin === location.origin
      ? address
      : URL.createObjectURL(new Blob([\`import \${JSON.stringify(address.href)}\`], { type: "text/javascript" }));
    const worker = new Worker(started, { type: "module", name: "brain" });
    globalThis[Symbol.for("synapse-story.brain-worker")] = new Promise((done) => {
      worker.addEventListener("message", () => done(worker), { once: true });
      worker.addEventListener("error", () => done(null));
    });
  } catch {}
}
const asked = new Map();
globalThis[Symbol.for("synapse-story.asked")] = asked;
const ask = (file) => {
  if (near.every((one) => one.hasAttribute("base"))) return;
  const { href } = new URL("./" + file, import.meta.url);
  const coming = fetch(href, { priority: "low" });
  coming.catch(fine);
  asked.set(href, coming);
};
ask("brain-first.glb");
const element = import("./${brain.fileName}");
${needsOf(brain.fileName)
  .map((file) => `import("./${file}").catch(fine);`)
  .join('\n')}
// A browser may ask one host for no more than six files at once: the last is the one that is wanted last.
ask("brain.json");
await element;
`;
      this.emitFile({ type: 'asset', fileName: 'brain.js', source });
    },
  };
}
