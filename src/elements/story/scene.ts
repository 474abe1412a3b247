// One scene of the story on its own, for a lesson or a consultation.

import { SynStory } from './story.ts';

/**
 * One scene.
 *
 * @attr scene - id of the scene, such as "receptor".
 * @fires syn-step - detail { scene, step, index, of }
 */
export class SynScene extends SynStory {
  override scene: string | undefined = this.story.scenes[0]?.id;
}
