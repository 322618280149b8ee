import { describe, expect, it } from "vitest";
import { run } from "./node.ts";

const programs: [what: string, code: string, text: string][] = [
  [
    "sends messages through a channel",
    `const { port1, port2 } = new MessageChannel();
    const data = await new Promise((resolve) => {
      port1.onmessage = (event) => resolve(event.data);
      port2.postMessage([1, 2]);
    });
    console.log(data.join());`,
    "1,2\n",
  ],
  [
    "does not wait for a Blob that the cell does not await",
    `new Blob(["a"]).text().then(() => { throw new Error("late"); });
    console.log("end");`,
    "end\n",
  ],
  [
    "reads a Blob that the cell awaits",
    `const blob = new Blob(["밑", "바닥"]);
    console.log(await blob.text(), (await blob.arrayBuffer()).byteLength);`,
    "밑바닥 9\n",
  ],
  [
    "waits for the signal of a timeout",
    `const signal = AbortSignal.timeout(20);
    await new Promise((done) => signal.addEventListener("abort", done));
    console.log(signal.reason.name);`,
    "TimeoutError\n",
  ],
  [
    "calls back after 0 ms before it does so after 1 ms",
    // Often, because Node reads the time in whole milliseconds. A pause of the machine between the two
    // calls would make the other order right.
    `let wrong = 0;
    for (let i = 0; i < 400; i++) {
      let order = "";
      const start = performance.now();
      const late = new Promise((done) => setTimeout(() => done((order += 1)), 1));
      const soon = new Promise((done) => setTimeout(() => done((order += 0))));
      const pause = performance.now() - start;
      await Promise.all([late, soon]);
      if (pause < 0.5 && order !== "01") wrong++;
    }
    console.log(wrong);`,
    "0\n",
  ],
  [
    "calls back in the order of the due times, not of whole milliseconds",
    // As above, for waits that differ by a millisecond.
    `let wrong = 0;
    const pair = async (ms) => {
      let order = "";
      const start = performance.now();
      const late = new Promise((done) => setTimeout(() => done((order += 1)), ms + 1));
      const soon = new Promise((done) => setTimeout(() => done((order += 0)), ms));
      const pause = performance.now() - start;
      await Promise.all([late, soon]);
      if (pause < 0.5 && order !== "01") wrong++;
    };
    for (let i = 0; i < 40; i++) {
      const pairs = [];
      for (let ms = 1; ms < 20; ms++) {
        const until = performance.now() + 0.3;
        while (performance.now() < until);
        pairs.push(pair(ms));
      }
      await Promise.all(pairs);
    }
    console.log(wrong);`,
    "0\n",
  ],
  [
    "calls an interval back until it is cleared, also twice and by a call of its own",
    `let calls = 0;
    await new Promise((done) => {
      const often = setInterval(() => {
        if (++calls < 3) return;
        clearInterval(often);
        clearInterval(often);
        done();
      });
    });
    await new Promise((done) => setTimeout(done, 20));
    console.log(calls);`,
    "3\n",
  ],
  [
    "calls back if a cell replaces performance.now",
    `performance.now = () => 0;
    await new Promise((done) => setTimeout(done, 5));
    console.log("called");`,
    "called\n",
  ],
  [
    "adds and clears ten times as many timers in far less than a hundred times the time",
    `const time = (count) => {
      const start = performance.now();
      const timers = [];
      for (let i = 0; i < count; i++) timers.push(setTimeout(() => {}, 90_000 - i));
      timers.forEach((timer) => clearTimeout(timer));
      return performance.now() - start;
    };
    time(4000);
    console.log(time(40_000) / time(4000) < 50);`,
    "true\n",
  ],
  [
    "does not call back early after the longest time",
    `setTimeout(() => console.log("early"), 2 ** 31 - 1);
    await new Promise((done) => setTimeout(done, 20));
    console.log("end");`,
    "end\n",
  ],
  [
    "prints what microtasks print after its end, and not what timers do",
    `await 0;
    (async () => {
      for (let i = 0; i < 1000; i++) await 0;
      console.log("microtask");
      queueMicrotask(() => console.log("another"));
    })();
    setTimeout(() => console.log("timer"));
    console.log("end");`,
    "end\nmicrotask\nanother\n",
  ],
  [
    "knows timers by numbers",
    `const timers = [setTimeout(() => console.log("late"), 5), setInterval(() => console.log("often"), 5)];
    console.log(timers.every((timer) => typeof timer === "number"));
    clearTimeout(timers[0]);
    clearInterval(timers[1]);
    await new Promise((done) => setTimeout(done, 20, "value")).then(console.log);`,
    "true\nvalue\n",
  ],
];

describe.concurrent("a cell in Node, as in a browser,", { timeout: 60_000 }, () => {
  it.each(programs)("%s", async (_, code, text) => {
    const program = { modules: [{ name: "entry.ts", parts: [code] }] };
    const { status, error, text: printed } = await run(program, { timeout: 50 });
    expect({ status, error, printed }).toEqual({ status: "ok", printed: text });
  });
});
