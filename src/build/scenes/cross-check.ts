// What no single file can tell: that marks name things that exist, that texts follow scene.yaml and each other, and that
// every file is read by somebody.

import { entityIds, regionIds } from '../../core/regions.ts';
import type { Scene } from '../../core/story.ts';
import type { GlossaryTerm } from './glossary.ts';
import type { Ledger } from './ledger.ts';
import { unknown, type Problem } from './problems.ts';
import type { Passage } from './prose.ts';
import type { Files } from './read.ts';
import type { SceneFile } from './schemas.ts';
import { claimsOf, type Language } from './source.ts';
import type { SceneDraft } from './text.ts';

/** Marks name things that exist; steps are those of scene.yaml, in its order; the claims are the first language's. */
export function checkText(
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
    claim: ledger.claimIds,
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
  if (scene.contentNote !== false && draft.note.length === 0)
    say(1, `scene.yaml says "contentNote: ${scene.contentNote}"; write it in ":::note" before the first step`);
  if (scene.contentNote === false && draft.note.length > 0)
    say(1, 'the scene has a note; name the step that it is about in scene.yaml: "contentNote: step-name"');

  const first = languages[0]?.tag;
  if (first === undefined || tag === first) return;
  const original = draft.file.replace(/[^/]+$/, `${first}.md`);
  for (const step of draft.steps) {
    const here = claimsOf(step);
    const there = scene.steps.find((s) => s.id === step.id)?.claims;
    if (!there) continue;
    const lost = there.filter((id) => !here.includes(id));
    const added = here.filter((id) => !there.includes(id));
    if (lost.length > 0)
      say(step.line, `step "${step.id}" lacks the claim "${lost.join('", "')}", which it makes in ${original}`);
    if (added.length > 0)
      say(step.line, `step "${step.id}" has the claim "${added.join('", "')}", which it does not make in ${original}`);
  }
}

/** A file that nothing reads is a slip of the pen in its name or in story.yaml. */
export function checkStrayFiles(
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

/** Every term of the first language is explained in the other, and no other one. */
export function compareTerms(
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
