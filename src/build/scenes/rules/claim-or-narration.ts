// Every step either makes a claim, which has its badge, or says that it only tells.

import type { Rule } from './rule.ts';

export const claimOrNarration: Rule = {
  name: 'claim-or-narration',
  check: ({ scenes }) =>
    scenes.flatMap(({ folder, scene, lines }) =>
      scene.steps.flatMap((step, index) => {
        if (step.claims.length > 0 || step.narration) return [];
        const message = `step "${step.id}" makes no claim; mark its sentence with :claim[...]{#id}, or say "narration: true"`;
        return [{ file: `scenes/${folder}/scene.yaml`, line: lines[index] ?? 1, message }];
      }),
    ),
};
