// Serves the compiled story to the browser code as virtual modules: virtual:story at once, words, text and evidence of
// each language only when asked for. In dev a change below scenes/ reloads the page; problems go to the overlay.

import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { compile, type CompiledStory, type Result } from './compile.ts';
import { formatProblem, formatProblems, type Problem } from './problems.ts';
import { readScenes, readSourceTexts, type Files } from './read.ts';

export interface ScenesOptions {
  /** Project root; the Vite root unless given. */
  readonly root?: string;
  /** A folder of texts whose wording the story must not repeat; $SOURCE_TEXTS unless given. */
  readonly sourceTexts?: string;
  /** What broken rules of style do to a build: fail it (the default), or only print. */
  readonly brokenRules?: 'fail' | 'warn';
}

const names = /^virtual:(story|languages|(?:words|text|evidence)\/[\w-]+)$/;

export function scenesPlugin(options: ScenesOptions = {}): Plugin {
  let root = options.root ?? process.cwd();
  let building = false;
  let result: Result | null = null;
  let server: ViteDevServer | null = null;
  let files: Files = new Map();
  const compiled = (): Result => {
    if (result) return result;
    files = readScenes(root);
    const folder = options.sourceTexts ?? process.env['SOURCE_TEXTS'];
    return (result = compile(files, folder === undefined ? [] : readSourceTexts(folder)));
  };
  const isFatal = (problem: Problem): boolean => problem.rule === null || options.brokenRules !== 'warn';

  const showProblems = () => {
    const fatal = compiled().problems.filter(isFatal);
    if (!server || fatal.length === 0) return;
    server.environments.client.hot.send({
      type: 'error',
      err: { message: formatProblems(fatal), stack: '', plugin: 'scenes', id: fatal[0]?.file ?? '' },
    });
  };

  return {
    name: 'scenes',
    enforce: 'pre',
    configResolved(config) {
      root = options.root ?? config.root;
      building = config.command === 'build';
    },
    buildStart() {
      if (!building) return;
      result = null;
      for (const path of ['scenes', 'scenes/story.yaml']) this.addWatchFile(join(root, path));
      const { problems } = compiled();
      const fatal = problems.filter(isFatal);
      for (const problem of problems.filter((p) => !isFatal(p))) this.warn(formatProblem(problem));
      if (fatal.length > 0) this.error(`\n${formatProblems(fatal)}`);
    },
    configureServer(dev) {
      server = dev;
      const folder = join(root, 'scenes');
      if (dev.config.server.watch === null) return;
      dev.watcher.add(folder);
      dev.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder + sep) || !/\.(ya?ml|md)$/.test(path)) return;
        // A watcher also tells of files that it sees for the first time: nothing has changed then.
        if (!result || sameFiles(files, readScenes(root))) return;
        result = null;
        for (const environment of Object.values(dev.environments)) {
          for (const [id, module] of environment.moduleGraph.idToModuleMap) {
            if (id.startsWith('\0virtual:') && names.test(id.slice(1)))
              environment.moduleGraph.invalidateModule(module);
          }
        }
        const { problems, compiled: story } = compiled();
        if (problems.length > 0) dev.config.logger.warn(formatProblems(problems), { timestamp: true });
        // After a reload the page connects again, and is then shown what is still wrong.
        if (story) dev.environments.client.hot.send({ type: 'full-reload' });
        else showProblems();
      });
      dev.environments.client.hot.on('vite:client:connect', showProblems);
    },
    resolveId(id) {
      return names.test(id) ? `\0${id}` : null;
    },
    load(id) {
      const name = id.startsWith('\0') ? names.exec(id.slice(1))?.[1] : undefined;
      if (name === undefined) return null;
      const story = compiled();
      if (!story.compiled) this.error(`\n${formatProblems(story.problems)}`);
      const code = moduleCode(story.compiled, name);
      if (code === null) this.error(`no module "virtual:${name}": the story has no such language`);
      return { code, moduleType: 'js', moduleSideEffects: false };
    },
  };
}

function sameFiles(a: Files, b: Files): boolean {
  return a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);
}

/** The code of a virtual module; null for a language that the story does not have. */
export function moduleCode(story: CompiledStory, name: string): string | null {
  const [kind, tag = ''] = name.split('/');
  const constant = (key: string, value: unknown) => `export const ${key} = ${JSON.stringify(value)};\n`;
  if (kind === 'story') {
    const { badges, regionClaims, languages, hasDetail } = story;
    return (
      constant('story', story.story) +
      constant('badges', badges) +
      constant('regionClaims', regionClaims) +
      constant('languages', languages) +
      constant('hasDetail', hasDetail)
    );
  }
  if (kind === 'languages') {
    const loaders = (module: string) =>
      story.languages
        .map(({ tag: t }) => `${JSON.stringify(t)}: () => import(${JSON.stringify(`virtual:${module}/${t}`)})`)
        .join(', ');
    return (['Words', 'Text', 'Evidence'] as const)
      .map((m) => `export const load${m} = { ${loaders(m.toLowerCase())} };\n`)
      .join('');
  }
  if (!story.languages.some((language) => language.tag === tag)) return null;
  if (kind === 'words') return constant('words', story.words[tag]);
  if (kind === 'text') return constant('text', story.text[tag]);
  const evidence = story.evidence[tag];
  return evidence
    ? Object.entries(evidence)
        .map(([key, value]) => constant(key, value))
        .join('')
    : null;
}
