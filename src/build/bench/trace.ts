// Reads a browser's own trace, in thread time: what the scripts of a page's main thread took, frame by frame and task by
// task, what it took to lay out and paint each frame, and what its busiest worker took for each message.

import { scripts, type TraceEvent } from '../trace-events.ts';
type Thread = Pick<TraceEvent, 'pid' | 'tid'>;

const layouts = new Set(['Layout', 'UpdateLayoutTree']);
const paints = new Set([...layouts, 'PrePaint', 'Paint', 'Layerize']);

/** What to trace, and no more: each event costs the page time. Where all of the timeline is traced, the browser counts nodes
 *  and heap at the end of every call. */
export const traced = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline.frame'];

/** A console time stamp of this name tells which of several pages the trace is of. */
export const traceMark = 'the page that is traced';

export interface Cost {
  /** Script of each frame and of each task, in milliseconds of thread time. */
  readonly frames: readonly number[];
  readonly tasks: readonly number[];
  /** Layouts that a script forced, and what they took. */
  readonly forced: number;
  readonly forcedTime: number;
  /** Style, layout and paint of each frame, on the main thread; what a script forced counts as script. */
  readonly painting: readonly number[];
  /** Script of each message that the page's busiest worker took; none without a worker. */
  readonly messages: readonly number[];
}

/** Reads the costs from a trace of one page; each time is multiplied by `slowdown`. */
export function costOf(trace: Uint8Array, slowdown: number): Cost {
  const events = (JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }).traceEvents;
  const main = mainThread(events);
  const timeOf = (e: TraceEvent): number => (slowdown * (e.tdur ?? e.dur ?? 0)) / 1000;
  const frames: number[] = [];
  const painting: number[] = [];
  const tasks: number[] = [];
  const add = (to: number[], time: number): void => void (to.length > 0 && to.push((to.pop() ?? 0) + time));
  let [forced, forcedTime, scriptEnd, taskEnd, paintEnd] = [0, 0, 0, 0, 0];
  for (const e of eventsOn(main, events)) {
    const end = e.ts + (e.dur ?? 0);
    if (e.name === 'BeginMainThreadFrame') {
      frames.push(0);
      painting.push(0);
    } else if (e.name === 'ThreadControllerImpl::RunTask' && e.ts >= taskEnd) {
      taskEnd = end;
      tasks.push(0);
    } else if (scripts.has(e.name) && e.ts >= scriptEnd) {
      scriptEnd = end;
      add(frames, timeOf(e));
      if (e.ts < taskEnd) add(tasks, timeOf(e));
    } else if (paints.has(e.name) && e.ts >= paintEnd) {
      if (e.ts >= scriptEnd) add(painting, timeOf(e));
      else if (layouts.has(e.name)) {
        forced += 1;
        forcedTime += timeOf(e);
      }
      paintEnd = end;
    }
  }
  return { frames, tasks, forced, forcedTime, painting, messages: messagesOf(main.pid, events).map(timeOf) };
}

const onThread =
  ({ pid, tid }: Thread) =>
  (e: TraceEvent): boolean =>
    e.pid === pid && e.tid === tid;

/** What ran on a thread and the starts of its frames, in their order. */
const eventsOn = (thread: Thread, events: readonly TraceEvent[]): readonly TraceEvent[] =>
  events
    .filter((e) => onThread(thread)(e) && (e.ph === 'X' || e.name === 'BeginMainThreadFrame'))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));

const threads = (name: string, events: readonly TraceEvent[]): readonly TraceEvent[] =>
  events.filter((e) => e.name === 'thread_name' && e.args?.name === name);

/** The thread that bears the mark, or else the first with frames in it. */
function mainThread(events: readonly TraceEvent[]): Thread {
  const marked = events.find((e) => e.name === 'TimeStamp' && e.args?.data?.message === traceMark);
  if (marked) return marked;
  const starts = events.filter((e) => e.name === 'BeginMainThreadFrame');
  const main = threads('CrRendererMain', events).find((thread) => starts.some(onThread(thread)));
  if (!main) throw new Error('the trace has no main thread with frames in it');
  return main;
}

/** What the busiest worker of a process did with each message. */
function messagesOf(pid: number, events: readonly TraceEvent[]): readonly TraceEvent[] {
  const took = events.filter((e) => e.ph === 'X' && e.name === 'HandlePostMessage');
  const total = (own: readonly TraceEvent[]): number => own.reduce((sum, e) => sum + (e.tdur ?? e.dur ?? 0), 0);
  return threads('DedicatedWorker thread', events)
    .filter((thread) => thread.pid === pid)
    .map((thread) => took.filter(onThread(thread)))
    .reduce((a, b) => (total(b) > total(a) ? b : a), []);
}
