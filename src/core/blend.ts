// Two states of a picture, and how far it has come from one to the other.

import type { Blend } from './moment.ts';

/** A state that rests. */
export const resting = <T>(state: T): Blend<T> => ({ from: state, to: state, mix: 0, opacity: 1 });

/** The state that a blend shows more of. */
export const nearer = <T>({ from, to, mix }: Pick<Blend<T>, 'from' | 'to' | 'mix'>): T => (mix < 0.5 ? from : to);
