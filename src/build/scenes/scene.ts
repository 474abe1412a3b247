// Turns scene.yaml into the steps of a scene: times that carry on from step to step, one picture a step, names that exist.

import { parseTime } from '../../core/log-time.ts';
import { hypotheses, type FigureState, type Scene, type StageState, type Step } from '../../core/story.ts';
import type { Seconds } from '../../core/units.ts';
import type { Ledger } from './ledger.ts';
import { quote, unknown } from './problems.ts';
import type { SceneFile } from './schemas.ts';
import { claimsOf, type TextSource } from './source.ts';
import type { YamlFile } from './yaml-file.ts';

export function sceneOf(
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
    if (step.cascade?.compare === 'explanations' && step.cascade.explanation === null)
      file.faults.add(
        at('cascade'),
        `step "${step.id}" compares explanations but lights none; add explanation: ${hypotheses.join(', ')}`,
      );
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
      ...(step.prints ? { prints: true } : {}),
    };
  });
  const { contentNote } = data;
  const ids = steps.map((step) => step.id);
  if (contentNote !== false && !ids.includes(contentNote))
    file.faults.add(file.lineOf(['contentNote']), unknown('step', contentNote, ids));
  return { id, sky: data.sky, contentNote, steps };
}

function stageOf(step: SceneFile['steps'][number]): StageState {
  let figure: FigureState | null = null;
  if (step.figure) {
    const { kind, ...options } = step.figure;
    figure = { kind, options };
  }
  return { brain: step.brain ?? null, cascade: step.cascade ?? null, figure };
}

/** Settings that name things, most of them of the ledger, must name things that are there. */
function checkFigure(figure: Readonly<Record<string, unknown>>, file: YamlFile, line: number, ledger: Ledger): void {
  const known: Record<string, readonly string[]> = {
    emphasis: ['ketamine', 'control'],
    compare: ['anaesthetic', 'mood'],
    outcome: ledger.outcomes.map((row) => row.id),
    outcomes: ledger.outcomes.map((row) => row.id),
    claim: ledger.claimIds,
    claims: ledger.claimIds,
    first: ledger.visit ? [...ledger.visit.infusion.facts, ...ledger.visit.nasal.facts].map((fact) => fact.id) : [],
  };
  for (const [key, value] of Object.entries(figure)) {
    const ids = known[key];
    if (!ids || !Object.hasOwn(known, key)) continue;
    for (const id of Array.isArray(value) ? value : [value]) {
      if (!ids.includes(String(id))) file.faults.add(line, unknown(key.replace(/s$/, ''), id, ids));
    }
  }
}
