// What a browser's own trace is made of.

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly message?: string };
    readonly [key: string]: unknown;
  };
}

/** Events that are a script at work. */
export const scripts: ReadonlySet<string> = new Set([
  'FunctionCall',
  'FireAnimationFrame',
  'EventDispatch',
  'TimerFire',
  'RunMicrotasks',
  'EvaluateScript',
  'HandlePostMessage',
  'v8.evaluateModule',
  'v8.callFunction',
  'IntersectionObserverController::computeIntersections',
]);
