// The part of <syn-brain> that needs three: loaded only when a brain is on or near the screen. One model serves every
// brain of the page; a finer level of geometry takes the place of the lighter one between two pictures.

import { baseOf } from '../stage/asset-base.ts';
import { loadBrain } from '../stage/assets.ts';
import { BrainModel } from '../stage/brain.ts';
import { BrainScene } from '../stage/brain-scene.ts';
import { stage } from '../stage/renderer.ts';
import type { StageState } from '../stage/view.ts';

export type ViewResult =
  | { readonly ok: true; readonly view: BrainScene }
  | { readonly ok: false; readonly reason: string };

const models = new Map<string, Promise<BrainModel | string>>();
const views = new Set<BrainScene>();

/** The model from the files at a place, as soon as its first level is there; or the reason why not. */
function modelFrom(base: string): Promise<BrainModel | string> {
  const known = models.get(base);
  if (known) return known;
  const coming = new Promise<BrainModel | string>((done) => {
    let model: BrainModel | null = null;
    void loadBrain(base, (parts) => {
      if (model) {
        model.setParts(parts);
        views.forEach((view) => view.refresh());
      } else done((model = new BrainModel(parts)));
    }).then((result) => {
      if (result.ok) return;
      // Another try may go better: a later element asks again.
      models.delete(base);
      done(result.reason);
    });
  });
  models.set(base, coming);
  return coming;
}

/** A view on the brain in a canvas. `base` is the folder of brain.glb; empty = beside the page or script. */
export async function brainView(
  canvas: HTMLCanvasElement,
  base: string,
  onStage: (state: StageState) => void,
): Promise<ViewResult> {
  if (stage().check() === 'refused') return { ok: false, reason: 'this device shows no 3D pictures' };
  const model = await modelFrom(baseOf(base));
  if (typeof model === 'string') return { ok: false, reason: model };
  const view = new BrainScene(canvas, model, stage(), onStage);
  views.add(view);
  return { ok: true, view };
}

export function dropView(view: BrainScene): void {
  views.delete(view);
  view.dispose();
}
