// Edges of a mesh in the order of what collapsing them costs.

/** A binary heap of edges in typed arrays, cheapest first. */
export class EdgeHeap {
  u = 0;
  v = 0;
  mark = 0;
  private cost: Float64Array;
  private ends: Uint32Array;
  private size = 0;

  constructor(room: number) {
    this.cost = new Float64Array(room);
    this.ends = new Uint32Array(room * 3);
  }

  push(cost: number, u: number, v: number, mark: number): void {
    if (this.size === this.cost.length) this.grow();
    let at = this.size++;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (this.cost[up]! <= cost) break;
      this.move(up, at);
      at = up;
    }
    this.put(at, cost, u, v, mark);
  }

  /** Takes the cheapest edge into u, v and mark; false when empty. */
  pop(): boolean {
    if (this.size === 0) return false;
    [this.u, this.v, this.mark] = [this.ends[0]!, this.ends[1]!, this.ends[2]!];
    const last = --this.size;
    const cost = this.cost[last]!;
    const [u, v, mark] = [this.ends[3 * last]!, this.ends[3 * last + 1]!, this.ends[3 * last + 2]!];
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= last) break;
      if (down + 1 < last && this.cost[down + 1]! < this.cost[down]!) down++;
      if (this.cost[down]! >= cost) break;
      this.move(down, at);
      at = down;
    }
    this.put(at, cost, u, v, mark);
    return true;
  }

  private move(from: number, to: number): void {
    this.put(to, this.cost[from]!, this.ends[3 * from]!, this.ends[3 * from + 1]!, this.ends[3 * from + 2]!);
  }

  private put(at: number, cost: number, u: number, v: number, mark: number): void {
    this.cost[at] = cost;
    this.ends[3 * at] = u;
    this.ends[3 * at + 1] = v;
    this.ends[3 * at + 2] = mark;
  }

  private grow(): void {
    const cost = new Float64Array(this.cost.length * 2);
    cost.set(this.cost);
    this.cost = cost;
    const ends = new Uint32Array(this.ends.length * 2);
    ends.set(this.ends);
    this.ends = ends;
  }
}
