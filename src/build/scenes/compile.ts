// Compiles the folder of scenes into plain data, or into a list of everything that is wrong with it. Never throws for
// what stands in a file.

import { createHash } from 'node:crypto';
import type { WordTree } from '../../content/words.ts';
import type { Badge, Claim, ClaimId, Outcome, Reference, Visit } from '../../core/evidence.ts';
import { parseTime } from '../../core/log-time.ts';
import { entityIds, regionIds } from '../../core/regions.ts';
import type { FigureState, Scene, SceneText, StageState, Step, Story, StoryText, Term } from '../../core/story.ts';
import type { Seconds } from '../../core/units.ts';
import { compareWords, readTerms, readWords, type GlossaryTerm } from './glossary.ts';
import { readLedger, translateLedger, type Ledger } from './ledger.ts';
import { quote, sortProblems, unknown, type Problem } from './problems.ts';
import type { Passage } from './prose.ts';
import { readScenes, readSourceTexts, type Files, type SourceText } from './read.ts';
import { checkRules } from './rules/check.ts';
import { sceneSchema, storySchema, type SceneFile } from './schemas.ts';
import { bodyOf, readSceneText, type SceneDraft } from './text.ts';
import { YamlFile } from './yaml-file.ts';

export interface Language {
  readonly tag: string;
  readonly name: string;
  readonly path: string;
}

export interface EvidenceModule {
  readonly claims: Readonly<Record<ClaimId, Claim>>;
  readonly references: Readonly<Record<string, Reference>>;
  readonly outcomes: readonly Outcome[];
  readonly visit: Visit | null;
}

/** A scene of the story with its words in every language, as the rules read it. */
export interface SceneSource {
  readonly id: string;
  readonly folder: string;
  /** A scene of pairs: no limit on words and claims in a step. */
  readonly pairs: boolean;
  readonly scene: Scene;
  /** Line of each step in scene.yaml. */
  readonly lines: readonly number[];
  readonly texts: Readonly<Record<string, TextSource>>;
}

export interface TextSource {
  readonly file: string;
  readonly draft: SceneDraft;
  readonly follows: string | null;
  /** Hash of this text, as a translation records it. */
  readonly hash: string;
}

/** Everything the rules may look at. */
export interface StorySource {
  readonly coverage: 'partial' | 'complete';
  readonly languages: readonly Language[];
  readonly scenes: readonly SceneSource[];
  readonly terms: Readonly<Record<string, ReadonlyMap<string, GlossaryTerm>>>;
  readonly ledger: Ledger;
  readonly sourceTexts: readonly SourceText[];
}

export interface CompiledStory {
  readonly title: string;
  readonly coverage: 'partial' | 'complete';
  readonly story: Story;
  readonly badges: Readonly<Record<ClaimId, Badge>>;
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
  const source: StorySource = { coverage: head.coverage, languages, scenes, terms, ledger, sourceTexts };
  const evidence = Object.fromEntries(
    languages.map(({ tag }) => [
      tag,
      evidenceOf(tag === first.tag ? ledger : translateLedger(ledger, used, tag, files, problems), used),
    ]),
  );
  problems.push(...checkRules(source));

  return finish({
    title: head.title,
    coverage: head.coverage,
    story: { scenes: scenes.map((s) => s.scene) },
    badges: Object.fromEntries(used.flatMap((id) => (ledger.claims.has(id) ? [[id, badgeIn(ledger, id)]] : []))),
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

/** First characters of the hash of a text: what a translation says it follows. */
export function hashOf(text: string): string {
  return createHash('sha256').update(bodyOf(text).replace(/\s+/g, ' ')).digest('hex').slice(0, 10);
}

function readTexts(
  folder: string,
  languages: readonly Language[],
  files: Files,
  problems: Problem[],
): Record<string, TextSource> {
  const texts: Record<string, TextSource> = {};
  for (const { tag } of languages) {
    const file = `scenes/${folder}/${tag}.md`;
    const text = files.get(file);
    if (text === undefined) {
      problems.push({ file, line: 1, message: `this file is missing; the scene has no text in "${tag}"`, rule: null });
      continue;
    }
    const draft = readSceneText(file, text, problems);
    texts[tag] = { file, draft, follows: draft.follows, hash: hashOf(text) };
  }
  return texts;
}

function sceneOf(
  id: string,
  data: SceneFile,
  file: YamlFile,
  text: TextSource | undefined,
  before: Seconds,
  ledger: Ledger,
): Scene {
  let time = before;
  let timed = false;
  const seen = new Set<string>();
  const steps = data.steps.map((step, index): Step => {
    const at = (...path: (string | number)[]) => file.lineOf(['steps', index, ...path]);
    if (seen.has(step.id)) file.faults.add(at('id'), `two steps are named "${step.id}"`);
    seen.add(step.id);
    if (step.time !== undefined) {
      const parsed = parseTime(step.time);
      if (parsed === null)
        file.faults.add(
          at('time'),
          `unknown time ${quote(step.time)}; write start, 90 s, 12 min, 2 h, 1 day or 2 weeks, up to 3 weeks`,
        );
      time = parsed ?? time;
      timed = true;
    }
    const shown = (['brain', 'cascade', 'figure'] as const).filter((kind) => step[kind] !== undefined);
    if (shown.length > 1) file.faults.add(at(), `step "${step.id}" shows ${shown.join(' and ')}; keep one`);
    for (const [place, topic] of step.topics.entries()) {
      if (!ledger.topics.has(topic))
        file.faults.add(at('topics', place), unknown('topic', topic, [...ledger.topics.keys()]));
    }
    if (step.figure) checkFigure(step.figure, file, at('figure'), ledger);
    const words = text?.draft.steps.find((s) => s.id === step.id);
    return {
      id: step.id,
      time,
      showsTime: step.showsTime ?? timed,
      stage: stageOf(step),
      topics: step.topics,
      claims: words ? claimsOf(words) : [],
      narration: step.narration,
    };
  });
  return { id, sky: data.sky, contentNote: data.contentNote, steps };
}

function stageOf(step: SceneFile['steps'][number]): StageState {
  let figure: FigureState | null = null;
  if (step.figure) {
    const { kind, ...options } = step.figure;
    figure = { kind, options: options as FigureState['options'] };
  }
  return { brain: step.brain ?? null, cascade: step.cascade ?? null, figure };
}

/** Settings that name things of the ledger must name things that are there. */
function checkFigure(figure: Readonly<Record<string, unknown>>, file: YamlFile, line: number, ledger: Ledger): void {
  const known: Record<string, readonly string[]> = {
    outcome: ledger.outcomes.map((row) => row.id),
    outcomes: ledger.outcomes.map((row) => row.id),
    claim: [...ledger.claims.keys()],
    claims: [...ledger.claims.keys()],
  };
  for (const [key, value] of Object.entries(figure)) {
    const ids = known[key];
    if (!ids || !Object.hasOwn(known, key)) continue;
    for (const id of Array.isArray(value) ? value : [value]) {
      if (!ids.includes(String(id))) file.faults.add(line, unknown(key.replace(/s$/, ''), id, ids));
    }
  }
}

function claimsOf(step: { plain: SceneDraft['note']; detail: SceneDraft['note'] }): ClaimId[] {
  return [...new Set([...step.plain, ...step.detail].flatMap((block) => block.claims))];
}

/** Marks name things that exist; steps are those of scene.yaml, in its order; the claims are the first language's. */
function checkText(
  draft: SceneDraft,
  data: SceneFile,
  scene: Scene,
  ledger: Ledger,
  terms: Readonly<Record<string, ReadonlyMap<string, GlossaryTerm>>>,
  languages: readonly Language[],
  problems: Problem[],
): void {
  const say = (line: number, message: string) => problems.push({ file: draft.file, line, message, rule: null });
  const tag = /([^/]+)\.md$/.exec(draft.file)?.[1] ?? 'en';
  const known = {
    claim: [...ledger.claims.keys()],
    term: [...(terms[tag]?.keys() ?? [])],
    thing: [...entityIds, ...regionIds] as string[],
  };
  const passages: readonly Passage[] = [...draft.notePassages, ...draft.steps.flatMap((step) => step.passages)];
  for (const mark of passages.flatMap((passage) => passage.marks)) {
    if (!known[mark.kind].includes(mark.id)) say(mark.line, unknown(mark.kind, mark.id, known[mark.kind]));
  }
  for (const step of draft.steps) {
    for (const block of [...step.plain, ...step.detail]) {
      if (block.kind !== 'pair') continue;
      for (const id of block.claims) if (!known.claim.includes(id)) say(step.line, unknown('claim', id, known.claim));
    }
  }

  const wanted = data.steps.map((step) => step.id);
  const found = draft.steps.map((step) => step.id);
  for (const [index, step] of draft.steps.entries()) {
    if (!wanted.includes(step.id)) say(step.line, unknown('step', step.id, wanted));
    else if (found.indexOf(step.id) < index) say(step.line, `step "${step.id}" stands here twice`);
  }
  const missing = wanted.filter((id) => !found.includes(id));
  for (const id of missing)
    say(draft.steps.at(-1)?.line ?? 1, `step "${id}" of scene.yaml has no text; add "## ${id}"`);
  if (missing.length === 0 && found.length === wanted.length && found.some((id, index) => id !== wanted[index])) {
    say(draft.steps[0]?.line ?? 1, `the steps must stand in the order of scene.yaml: ${wanted.join(', ')}`);
  }
  if (scene.contentNote && draft.note.length === 0)
    say(1, 'scene.yaml says "contentNote: true"; write it in ":::note" before the first step');
  if (!scene.contentNote && draft.note.length > 0)
    say(1, 'the scene has a note; say "contentNote: true" in scene.yaml');

  if (tag === languages[0]?.tag) return;
  for (const step of draft.steps) {
    const here = claimsOf(step);
    const there = scene.steps.find((s) => s.id === step.id)?.claims;
    if (!there) continue;
    const lost = there.filter((id) => !here.includes(id));
    const added = here.filter((id) => !there.includes(id));
    if (lost.length > 0)
      say(step.line, `step "${step.id}" lacks the claim "${lost.join('", "')}" of the first language`);
    if (added.length > 0)
      say(
        step.line,
        `step "${step.id}" has the claim "${added.join('", "')}", which the first language does not make here`,
      );
  }
}

/** A file that nothing reads is a slip of the pen in its name or in story.yaml. */
function checkStrayFiles(
  files: Files,
  folders: readonly string[],
  languages: readonly Language[],
  problems: Problem[],
): void {
  const tags = languages.map((language) => language.tag);
  for (const file of files.keys()) {
    const [, folder, rest] = /^scenes\/([^/]+)\/(.+)$/.exec(file) ?? [];
    if (folder === undefined || rest === undefined || !/^\d/.test(folder)) continue;
    const say = (message: string) => problems.push({ file, line: 1, message, rule: 'unused-file' });
    if (!folders.includes(folder)) {
      if (rest === 'scene.yaml') say(`the folder "${folder}" is not in scenes/story.yaml; add it to "scenes" there`);
    } else if (rest.endsWith('.md') && !tags.includes(rest.slice(0, -3))) {
      say(unknown('language', rest.slice(0, -3), tags));
    } else if (!rest.endsWith('.md') && rest !== 'scene.yaml') {
      say('nothing reads this file; a scene has scene.yaml and one text a language');
    }
  }
}

function compareTerms(
  from: ReadonlyMap<string, GlossaryTerm>,
  to: ReadonlyMap<string, GlossaryTerm>,
  tag: string,
  problems: Problem[],
): void {
  const file = `scenes/terms/${tag}.yaml`;
  for (const id of from.keys()) {
    if (!to.has(id)) problems.push({ file, line: 1, message: `term "${id}" has no translation yet`, rule: null });
  }
  for (const [id, term] of to) {
    if (!from.has(id))
      problems.push({ file, line: term.line, message: unknown('term', id, [...from.keys()]), rule: null });
  }
}

function textIn(tag: string, scenes: readonly SceneSource[], terms: ReadonlyMap<string, GlossaryTerm>): StoryText {
  const texts: Record<string, SceneText> = {};
  for (const { id, texts: byLanguage } of scenes) {
    const draft = byLanguage[tag]?.draft;
    if (!draft) continue;
    const steps = draft.steps.map(
      (step) => [step.id, { heading: step.heading ?? '', plain: step.plain, detail: step.detail }] as const,
    );
    texts[id] = { title: draft.title ?? '', note: draft.note, steps: Object.fromEntries(steps) };
  }
  const plainTerms = [...terms].map(([id, { name, plain, spoken }]): [string, Term] => [
    id,
    { id, name, plain, spoken },
  ]);
  return { language: tag, scenes: texts, terms: Object.fromEntries(plainTerms) };
}

function badgeIn(ledger: Ledger, id: ClaimId): Badge {
  const claim = ledger.claims.get(id);
  if (!claim) throw new Error(`no claim "${id}" in the ledger`);
  return claim.badge;
}

function evidenceOf(ledger: Ledger, used: readonly ClaimId[]): EvidenceModule {
  const claims = used.flatMap((id): Claim[] => {
    const found = ledger.claims.get(id);
    if (!found) return [];
    const { badge, statement, technical, uncertain, corrected, sources } = found;
    return [{ id, badge, statement, technical, uncertain, corrected, sources }];
  });
  const facts = ledger.visit ? [...ledger.visit.nasal.facts, ...ledger.visit.infusion.facts] : [];
  const cited = new Set([...claims, ...ledger.outcomes, ...facts].flatMap((row) => row.sources));
  return {
    claims: Object.fromEntries(claims.map((claim) => [claim.id, claim])),
    references: Object.fromEntries([...ledger.references].filter(([id]) => cited.has(id))),
    outcomes: ledger.outcomes,
    visit: ledger.visit,
  };
}
