// The part of <syn-brain> that needs three: loaded only when a brain is on or near the screen. One model serves every
// brain of the page; a finer level of geometry takes the place of the lighter one between two pictures.

import { BrainModel } from '../../stage/brain.ts';
import { BrainScene } from '../../stage/brain-scene.ts';
import { compileFirst, compileLater } from '../../stage/programs.ts';
import { stage } from '../../stage/renderer.ts';
import type { StageState } from '../../stage/view.ts';
import type { Theme } from '../../palette.ts';
import type { brainFiles } from './files.ts';

export type ViewResult =
  | { readonly ok: true; readonly view: BrainScene }
  | { readonly ok: false; readonly reason: string };
type BrainFiles = ReturnType<typeof brainFiles>;

const models = new WeakMap<BrainFiles, Promise<BrainModel | string>>();
const views = new Set<BrainScene>();

/** The model of some files, as soon as its first level is there; or the reason why not. */
function modelOf(files: BrainFiles, theme: Theme): Promise<BrainModel | string> {
  const known = models.get(files);
  if (known) return known;
  const coming = new Promise<BrainModel | string>((done) => {
    let model: Promise<BrainModel> | null = null;
    files.follow((parts) => {
      if (!model) return done((model = BrainModel.make(parts)));
      void model
        .then((made) => made.refine(parts, (pieces) => stage().upload(pieces)))
        .then(() => compileLater(stage(), theme))
        .then(() => views.forEach((view) => view.refresh()));
    }, done);
  });
  models.set(files, coming);
  return coming;
}

/** A view on the brain in a canvas. */
export async function brainView(
  canvas: HTMLCanvasElement,
  files: BrainFiles,
  theme: Theme,
  onStage: (state: StageState) => void,
): Promise<ViewResult> {
  // While the geometry is on its way.
  void compileFirst(stage(), theme);
  if ((await stage().open()) === 'refused') return { ok: false, reason: 'this device shows no 3D pictures' };
  const model = await modelOf(files, theme);
  if (typeof model === 'string') return { ok: false, reason: model };
  const view = new BrainScene(canvas, model, stage(), onStage);
  views.add(view);
  return { ok: true, view };
}

export function dropView(view: BrainScene): void {
  views.delete(view);
  view.dispose();
}
