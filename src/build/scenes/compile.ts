// Compiles the folder of scenes into plain data, or into a list of everything that is wrong with it. Never throws for
// what stands in a file.

import type { WordTree } from '../../content/words.ts';
import type { Badge, ClaimId } from '../../core/evidence.ts';
import type { Story, StoryText } from '../../core/story.ts';
import type { Seconds } from '../../core/units.ts';
import { checkStrayFiles, checkText, compareTerms } from './cross-check.ts';
import { compareWords, readTerms, readWords } from './glossary.ts';
import { readLedger } from './ledger.ts';
import { evidenceOf, textIn, type EvidenceModule } from './modules.ts';
import { sortProblems, unknown, type Problem } from './problems.ts';
import { readScenes, readSourceTexts, type Files, type SourceText } from './read.ts';
import { readRegionClaims, type RegionClaims } from './region-claims.ts';
import { checkRules } from './rules/check.ts';
import { sceneOf } from './scene.ts';
import { sceneSchema, storySchema } from './schemas.ts';
import {
  readTexts,
  termTranslations,
  textTranslations,
  type Language,
  type SceneSource,
  type StorySource,
  type Translation,
} from './source.ts';
import { translateLedger } from './translate-ledger.ts';
import { YamlFile } from './yaml-file.ts';

export interface CompiledStory {
  readonly title: string;
  readonly coverage: 'partial' | 'complete';
  readonly story: Story;
  readonly badges: Readonly<Record<ClaimId, Badge>>;
  readonly regionClaims: RegionClaims;
  readonly languages: readonly Language[];
  readonly hasDetail: boolean;
  readonly words: Readonly<Record<string, WordTree>>;
  readonly text: Readonly<Record<string, StoryText>>;
  readonly evidence: Readonly<Record<string, EvidenceModule>>;
  readonly source: StorySource;
}

export interface Result {
  /** Everything that is wrong, in the order of files and lines. */
  readonly problems: readonly Problem[];
  /** Null when a problem keeps the story from being put together; broken rules of style do not. */
  readonly compiled: CompiledStory | null;
}

/** Reads and compiles the scenes of a project. `sourceTexts`: a folder of texts that must not be repeated word for word. */
export function compileStory(root: string, sourceTexts?: string): Result {
  return compile(readScenes(root), sourceTexts === undefined ? [] : readSourceTexts(sourceTexts));
}

export function compile(files: Files, sourceTexts: readonly SourceText[] = []): Result {
  const problems: Problem[] = [];
  const finish = (compiled: CompiledStory | null): Result => ({
    problems: sortProblems(problems),
    compiled: problems.some((problem) => problem.rule === null) ? null : compiled,
  });

  const storyFile = new YamlFile('scenes/story.yaml', files.get('scenes/story.yaml') ?? '', problems);
  const head = storyFile.check(storySchema, 'story');
  const ledger = readLedger(files, problems);
  if (!head) return finish(null);
  const languages: readonly Language[] = head.languages;
  for (const [index, language] of languages.entries()) {
    if (languages.findIndex((l) => l.tag === language.tag || l.path === language.path) < index) {
      storyFile.faults.add(
        storyFile.lineOf(['languages', index]),
        `language "${language.tag}": tag and path must be its own`,
      );
    }
  }
  checkStrayFiles(files, head.scenes, languages, problems);

  const terms = Object.fromEntries(languages.map(({ tag }) => [tag, readTerms(tag, files, problems)]));
  const words = Object.fromEntries(languages.map(({ tag }) => [tag, readWords(tag, files, problems)]));
  const scenes: SceneSource[] = [];
  let time: Seconds = 0;
  for (const [index, folder] of head.scenes.entries()) {
    const id = folder.slice(3);
    const name = `scenes/${folder}/scene.yaml`;
    const text = files.get(name);
    if (scenes.some((scene) => scene.id === id))
      storyFile.faults.add(storyFile.lineOf(['scenes', index]), `two scenes are named "${id}"`);
    if (text === undefined) {
      const folders = [
        ...new Set([...files.keys()].flatMap((path) => /^scenes\/(\d{2}-[^/]+)\//.exec(path)?.[1] ?? [])),
      ];
      storyFile.faults.add(
        storyFile.lineOf(['scenes', index]),
        folders.includes(folder) ? `scene "${folder}" has no scene.yaml` : unknown('scene', folder, folders),
      );
      continue;
    }
    const file = new YamlFile(name, text, problems);
    const data = file.check(sceneSchema, 'scene');
    const texts = readTexts(folder, languages, files, problems);
    if (!data) continue;
    const scene = sceneOf(id, data, file, texts[languages[0]?.tag ?? 'en'], time, ledger);
    time = scene.steps.at(-1)?.time ?? time;
    for (const source of Object.values(texts)) checkText(source.draft, data, scene, ledger, terms, languages, problems);
    const lines = scene.steps.map((_, step) => file.lineOf(['steps', step]));
    scenes.push({ id, folder, pairs: data.pairs, scene, lines, texts });
  }

  const [first, ...others] = languages;
  if (!first) return finish(null);
  for (const { tag } of others) {
    compareWords(words[first.tag] ?? {}, words[tag] ?? {}, tag, problems);
    compareTerms(terms[first.tag] ?? new Map(), terms[tag] ?? new Map(), tag, problems);
  }
  const used = [...new Set(scenes.flatMap((s) => s.scene.steps.flatMap((step) => step.claims)))].filter((id) =>
    ledger.claims.has(id),
  );
  const regionClaims = readRegionClaims(files, ledger, used, problems);
  const translations: Translation[] = others.flatMap(({ tag }) => [
    ...textTranslations(scenes, first.tag, tag),
    ...termTranslations(terms[first.tag] ?? new Map(), terms[tag] ?? new Map(), tag),
  ]);
  const evidence = Object.fromEntries(
    languages.map(({ tag }) => {
      const here = tag === first.tag ? ledger : translateLedger(ledger, used, tag, files, problems, translations);
      return [tag, evidenceOf(here, used)];
    }),
  );
  const source: StorySource = { coverage: head.coverage, languages, scenes, terms, ledger, translations, sourceTexts };
  problems.push(...checkRules(source));

  return finish({
    title: head.title,
    coverage: head.coverage,
    story: { scenes: scenes.map((s) => s.scene) },
    badges: Object.fromEntries(
      used.flatMap((id) => {
        const claim = ledger.claims.get(id);
        return claim ? [[id, claim.badge]] : [];
      }),
    ),
    regionClaims,
    languages,
    hasDetail: scenes.some((s) =>
      Object.values(s.texts).some((t) => t.draft.steps.some((step) => step.detail.length > 0)),
    ),
    words,
    text: Object.fromEntries(languages.map(({ tag }) => [tag, textIn(tag, scenes, terms[tag] ?? new Map())])),
    evidence,
    source,
  });
}
