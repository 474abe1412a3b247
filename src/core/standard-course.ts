// The course that the story follows, one standard infusion, with AMPA or mTOR blocked where a step says so. Each is solved
// once, when first asked for.

import type { Course } from './numbers.ts';
import { simulate, standardInfusion } from './simulate.ts';
import type { CascadeState } from './story.ts';

const courses = new Map<string, Course>();

export function standardCourse(block: CascadeState['block'] = []): Course {
  const [blockAmpa, blockMtor] = [block.includes('ampa'), block.includes('mtor')];
  const key = `${blockAmpa} ${blockMtor}`;
  let course = courses.get(key);
  if (!course) courses.set(key, (course = simulate(standardInfusion, { blockAmpa, blockMtor })));
  return course;
}
