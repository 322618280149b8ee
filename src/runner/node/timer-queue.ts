interface Due {
  id: number;
  due: number;
}

/** Timers in the order of their due times; equal ones in the order of their numbers. */
export class TimerQueue<T extends Due> {
  readonly #known = new Map<number, T>();
  /** A binary heap. A timer that was deleted or replaced stays in it until it is the first. */
  #heap: T[] = [];

  /** The timer that is due first. */
  get first(): T | undefined {
    while (this.#heap.length > 0 && this.#known.get(this.#heap[0].id) !== this.#heap[0]) {
      this.#removeFirst();
    }
    return this.#heap.at(0);
  }

  /** Adds a timer, which replaces that with its number. */
  add(timer: T): void {
    this.#known.set(timer.id, timer);
    const heap = this.#heap;
    let place = heap.length;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (order(heap[parent], timer) <= 0) break;
      heap[place] = heap[parent];
      place = parent;
    }
    heap[place] = timer;
  }

  /** Deletes a timer if the queue contains it. */
  delete(id: number): void {
    this.#known.delete(id);
    const isMostlyDeleted = this.#heap.length > 2 * this.#known.size + 100;
    if (isMostlyDeleted) this.#heap = [...this.#known.values()].sort(order);
  }

  #removeFirst(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child + 1 < heap.length && order(heap[child + 1], heap[child]) < 0) child++;
      if (child >= heap.length || order(last, heap[child]) <= 0) break;
      heap[place] = heap[child];
      place = child;
    }
    heap[place] = last;
  }
}

function order(a: Due, b: Due): number {
  return a.due - b.due || a.id - b.id;
}
