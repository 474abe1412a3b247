// Types of the part of odex that a test uses; the package has none of its own.

declare module 'odex' {
  export class Solver {
    constructor(size: number);
    maxSteps: number;
    maxStepSize: number;
    absoluteTolerance: number;
    relativeTolerance: number;
    solve(
      derivative: (x: number, y: number[]) => number[],
      from: number,
      initial: number[],
      until: number,
    ): { y: number[]; outcome: number };
  }
}
