// Three before what is made of it: evaluated in a task of its own, it does not lengthen the one that draws the brain.

import { Vector3 } from 'three';

/** A name to ask for, so that three is evaluated. */
export const origin = new Vector3();
