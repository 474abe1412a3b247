// Once story.yaml says "coverage: complete", every topic is taken up by a step and every core claim is made.

import { coverageOf } from '../coverage.ts';
import type { Rule } from './rule.ts';

export const completeCoverage: Rule = {
  name: 'complete-coverage',
  check(source) {
    if (source.coverage !== 'complete') return [];
    const { missingTopics, missingClaims } = coverageOf(source);
    return [
      ...missingTopics.map((id) => ({
        file: 'scenes/evidence/topics.yaml',
        line: source.ledger.topics.get(id)?.line ?? 1,
        message: `no step takes up the topic "${id}"; add it to a step's "topics" in scene.yaml`,
      })),
      ...missingClaims.map((id) => ({
        file: source.ledger.claims.get(id)?.file ?? 'scenes/evidence',
        line: source.ledger.claims.get(id)?.line ?? 1,
        message: `no step makes the core claim "${id}"; mark a sentence with it`,
      })),
    ];
  },
};
