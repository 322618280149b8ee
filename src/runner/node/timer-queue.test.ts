import fc from "fast-check";
import { expect, it } from "vitest";
import { TimerQueue } from "./timer-queue.ts";

interface Timer {
  id: number;
  due: number;
}

const step = fc.record({ id: fc.nat(40), due: fc.nat(9), isDeleted: fc.boolean() });

it("the first timer is that of a sorted list, after any additions and deletions", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 500, size: "max" }), (steps) => {
      const queue = new TimerQueue<Timer>();
      const known = new Map<number, Timer>();
      for (const { id, due, isDeleted } of steps) {
        const timer = { id, due };
        if (isDeleted) queue.delete(id);
        else queue.add(timer);
        if (isDeleted) known.delete(id);
        else known.set(id, timer);
        const [first] = [...known.values()].sort((a, b) => a.due - b.due || a.id - b.id);
        expect(queue.first).toBe(first);
      }
    }),
  );
});
