// A critically damped approach to a goal: fast at first, never past it. Only the reader's own turn uses it; what the
// story shows is never animated by a clock.

export interface Motion {
  readonly value: number;
  /** Per second. */
  readonly speed: number;
}

/** Where a value stands after `seconds`; `stiffness` is per second. */
export function settle(from: Motion, goal: number, seconds: number, stiffness = 14): Motion {
  const gap = from.value - goal;
  const drift = (from.speed + stiffness * gap) * seconds;
  const decay = Math.exp(-stiffness * seconds);
  return { value: goal + (gap + drift) * decay, speed: (from.speed - stiffness * drift) * decay };
}
