// A step that is taller than its room is read in pages, each from the first line that the one before did not show whole. So
// nothing is passed unseen. A page is where the text stands, measured on the page itself; asking for it changes nothing.

/** A line of text, or a badge: what is seen whole or not at all. Pixels below the step's top. */
export interface Line {
  readonly top: number;
  readonly bottom: number;
  /** It belongs to the line before it. */
  readonly badge: boolean;
  /** What a press opens, and not the step's own text: Next waits for no one to see it. */
  readonly aside: boolean;
}

/** Where a step stands while a page of it is read. */
export interface Page {
  /** How far the step's top lies above the room's, in pixels; negative where a short step stands in the middle. */
  readonly offset: number;
  /** Height above the foot in which a line would be cut: nothing is seen there. Pixels. */
  readonly veil: number;
}

export interface Pages {
  readonly pages: readonly [Page, ...Page[]];
  /** Where the step's own text ends, in pixels below the step's top. */
  readonly end: number;
}

/** A line that comes as near to the foot as that is not seen whole. */
const clear = 6;
/** Most and least room above a page's first line. */
const [roomy, tight] = [6, 2];
/** A page that gets on by less than that shows nothing new. */
const least = 16;

/** The pages of a step of some height in a room of some height, both in pixels. measure: its lines, from the top; asked
 *  for where the step is taller than the room, else when its end is. */
export function pagesOf(height: number, room: number, measure: () => readonly Line[]): Pages {
  if (height <= room) {
    const middle: Page = { offset: (height - room) / 2, veil: 0 };
    return {
      pages: [middle],
      get end() {
        return endOf(measure());
      },
    };
  }
  const lines = measure();
  const end = endOf(lines);
  const first = pageAt(0, lines, height, room);
  const pages: [Page, ...Page[]] = [first];
  for (let page = first; end > page.offset + room - clear;) {
    const offset = Math.min(onward(page.offset, lines, room), lastOffset(lines, height, room));
    if (offset < page.offset + 1) break;
    page = pageAt(offset, lines, height, room);
    pages.push(page);
  }
  return { pages, end };
}

/** Whether there is more of a step's text below the room, where its top lies so far above the room's. */
export const hasMore = ({ pages, end }: Pages, offset: number, room: number): boolean =>
  pages.length > 1 && end > offset + room - clear && offset < (pages.at(-1)?.offset ?? 0) - clear;

/** Where the step stands once Next was pressed; null where what is next is another step. */
export function offsetAfter({ pages, end }: Pages, offset: number, room: number): number | null {
  const next = pages.find((page) => page.offset > offset + clear);
  return next && end > offset + room - clear ? next.offset : null;
}

/** What is not to be seen above the foot: where the step stands as one of these pages does. Pixels. */
export const veilAt = (pages: readonly Page[], offset: number): number =>
  pages.find((page) => Math.abs(page.offset - offset) < clear)?.veil ?? 0;

const endOf = (lines: readonly Line[]): number =>
  Math.max(0, ...lines.filter(({ aside }) => !aside).map(({ bottom }) => bottom));

const firstCut = (offset: number, lines: readonly Line[], room: number): number =>
  lines.findIndex(({ bottom }) => bottom > offset + room - clear);

/** A step of some height as it stands so far above the top of its room. */
export function pageAt(offset: number, lines: readonly Line[], height: number, room: number): Page {
  const cut = lines[firstCut(offset, lines, room)];
  // Beyond the step's end the next one begins.
  const seen = Math.min(height, cut ? cut.top - tight : height);
  return { offset, veil: Math.max(0, Math.ceil(offset + room - seen)) };
}

/** The page that begins with a line. */
function beginningAt(at: number, lines: readonly Line[]): number {
  const line = lines[at];
  if (!line) return 0;
  const gap = line.top - (lines[at - 1]?.bottom ?? 0);
  return line.top - Math.min(roomy, Math.max(tight, gap - tight));
}

function onward(offset: number, lines: readonly Line[], room: number): number {
  const cut = firstCut(offset, lines, room);
  const withItsLine = lines[cut]?.badge && cut > 0 ? beginningAt(cut - 1, lines) : 0;
  const next = withItsLine > offset + least ? withItsLine : beginningAt(cut, lines);
  // What is higher than the room is passed by most of a room at a time.
  return next > offset + least ? next : offset + 0.8 * room;
}

/** The last page shows the step's end, and begins with a whole line too. */
function lastOffset(lines: readonly Line[], height: number, room: number): number {
  const last = height - room;
  const starts = lines.map((_, at) => beginningAt(at, lines)).filter((start) => start >= last);
  const start = Math.min(...starts);
  return start < last + room / 4 ? start : last;
}

/** A badge has that much room around its ground, in pixels, for fingers. */
const bare = 5;

/** How high letters are, in font sizes. Fonts keep more room than that above them: lines would overlap. */
const letters = 1.1;

/** The lines of a step as they stand on the page. */
export function linesOf(step: Element): readonly Line[] {
  const { top } = step.getBoundingClientRect();
  const found: Line[] = [];
  const add = (rect: DOMRect, badge: boolean, aside: boolean): void => {
    if (rect.height > 1 && rect.width > 1) found.push({ top: rect.top - top, bottom: rect.bottom - top, badge, aside });
  };
  for (const badge of step.querySelectorAll('syn-evidence')) {
    if (isFolded(badge)) continue;
    const { x, y, width, height } = badge.getBoundingClientRect();
    add(new DOMRect(x, y + bare, width, height - 2 * bare), true, false);
  }
  const walker = document.createTreeWalker(step, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const within = node.parentElement;
    if (!within || !node.nodeValue?.trim() || within.closest('syn-evidence')) continue;
    const aside = within.closest('summary') !== null;
    if (!aside && isFolded(within)) continue;
    range.selectNodeContents(node);
    const high = parseFloat(getComputedStyle(within).fontSize) * letters;
    for (const { x, bottom, width, height } of range.getClientRects()) {
      const seen = Math.min(height, high);
      add(new DOMRect(x, bottom - seen, width, seen), false, aside);
    }
  }
  return merged(found.sort((a, b) => a.top - b.top));
}

/** In a passage that is shut. It has a place even so. */
const isFolded = (element: Element): boolean => element.closest('details:not([open])') !== null;

/** Pieces that stand side by side are one line. */
function merged(pieces: readonly Line[]): readonly Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last && piece.top < (last.top + last.bottom) / 2)
      lines[lines.length - 1] = {
        top: last.top,
        bottom: Math.max(last.bottom, piece.bottom),
        badge: last.badge && piece.badge,
        aside: last.aside && piece.aside,
      };
    else lines.push(piece);
  }
  return lines;
}
