// Reads a browser's own trace: how long the scripts of a page's main thread ran, task by task, in thread time. Style,
// layout and paint are not counted.

import { scripts, type TraceEvent } from '../trace-events.ts';

/** What to trace. */
export const traced = ['toplevel', 'v8', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Script of each task of the page that ran a script, in milliseconds. Throws when the trace has no page in it. */
export function scriptTasks(trace: Uint8Array, script: string): readonly number[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  const threads = traceEvents
    .filter((event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => traceEvents.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid));
  // The browser's own pages are in the trace, too.
  const page = threads.find((events) => events.some(({ args }) => JSON.stringify(args ?? {}).includes(script)));
  if (!page) throw new Error('the trace has no page in it');
  const tasks: number[] = [];
  let [taskEnd, scriptEnd] = [0, 0];
  for (const { name, ts, dur = 0, tdur = dur } of page.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (/RunTask$/.test(name) && ts >= taskEnd) {
      taskEnd = ts + dur;
      tasks.push(0);
    } else if (scripts.has(name) && ts >= scriptEnd && ts < taskEnd) {
      scriptEnd = ts + dur;
      tasks.push((tasks.pop() ?? 0) + tdur / 1000);
    }
  }
  return tasks;
}
