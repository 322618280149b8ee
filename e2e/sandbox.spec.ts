import { openCanary } from "./canary.ts";
import { expect, test } from "./test.ts";

test.use({ hasTouch: true });

/**
 * What a worker of the sandbox attempts with all of the browser's globals; each attempt must be
 * blocked.
 */
const attempts: Record<string, string> = {
  fetch: `await fetch(canary)`,
  XMLHttpRequest: `const request = new XMLHttpRequest(); request.open("GET", canary, false); request.send()`,
  WebSocket: `await new Promise((resolve, reject) => Object.assign(new WebSocket(canary), { onopen: resolve, onerror: reject }))`,
  EventSource: `await new Promise((resolve, reject) => Object.assign(new EventSource(canary), { onopen: resolve, onerror: reject }))`,
  FontFace: `await new FontFace("a", "url(" + canary + ")").load()`,
  importScripts: `importScripts(canary)`,
  "import()": `await import(canary)`,
  "import() of data": `await import("data:text/javascript,")`,
  "a worker from data": `await new Promise((resolve, reject) => Object.assign(new Worker("data:text/javascript,postMessage(1)"), { onmessage: resolve, onerror: reject }))`,
  eval: `eval("1")`,
  indexedDB: `await new Promise((resolve, reject) => Object.assign(indexedDB.open("a"), { onsuccess: resolve, onerror: reject }))`,
  caches: `await caches.open("a")`,
  files: `await navigator.storage.getDirectory()`,
  locks: `await navigator.locks.request("a", () => {})`,
};

test("the sandbox's policy alone blocks network, storage and foreign code", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-1/");
  await site.cell("dot.ts").run();
  const canary = await openCanary();
  const sandbox = page.frames().find((frame) => frame !== page.mainFrame());
  const open = await sandbox?.evaluate(
    async ([canary, attempts]) => {
      const tries = attempts.map(
        ([name, code]) => `try { ${code}; open.push(${JSON.stringify(name)}) } catch {}`,
      );
      const text = `(async (canary, open) => { ${tries.join("\n")}\n postMessage(open) })("${canary}", [])`;
      const worker = new Worker(URL.createObjectURL(new Blob([text])));
      return new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
      });
    },
    [canary.url, Object.entries(attempts)] as const,
  );
  expect(open).toEqual([]);
  expect(canary.reached).toEqual([]);
  await canary.close();
});

test("a large matrix product runs in WebAssembly from the second run on, which the sandbox's policy allows", async ({
  site,
}) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.edit(`import * as np from "np";
    const { Module } = WebAssembly;
    WebAssembly.Module = class extends Module {
      constructor(bytes) {
        super(bytes);
        console.log("compiled");
      }
    };
    const A = np.ones([128, 128]);
    console.log(A.dot(A).at(1, 2));`);
  await cell.run();
  await expect(cell.output).toHaveText("128\n");
  await cell.run();
  await expect(cell.output).toHaveText("compiled\n128\n");
});

test("a cell prints what its microtasks print after its end, as in Node", async ({ site }) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.edit(`await 0;
    void (async () => {
      for (let i = 0; i < 1000; i++) await 0;
      console.log("microtask");
    })();
    setTimeout(() => console.log("timer"));
    console.log("end");`);
  await cell.run();
  await expect(cell.output).toHaveText("end\nmicrotask\n");
});

test("a flood of text is cut, and the page says so", async ({ site }) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.edit(`for (let i = 0; i < 50_000; i++) console.log(i);\nconsole.log("end");`);
  await cell.run();
  await expect(cell.root).toContainText(
    "The rest of the text is not shown: a cell prints at most 1,048,576 characters and 10,000 lines.",
  );
  expect((await cell.output.textContent())?.split("\n").length).toBeLessThan(10_100);
});

test("the beginning of a text that is too long is shown, and the page says the limit", async ({
  site,
}) => {
  await site.open("/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.edit(`console.log("x".repeat(3e6));`);
  await cell.run();
  await expect(cell.root).toContainText("셀 하나는 1,048,576자, 10,000줄까지 출력할 수 있습니다.");
  await expect(cell.output).toContainText("xxx … 1,043,576자 더 있음");
  await expect(cell.root).not.toContainText("출력 없음");
});

test("messages of other pages are not read, since reading one copies all of it", async ({
  site,
  page,
}) => {
  await page.addInitScript(() => {
    const data = Object.getOwnPropertyDescriptor(MessageEvent.prototype, "data");
    Object.defineProperty(MessageEvent.prototype, "data", {
      get(this: MessageEvent) {
        const text: unknown = data?.get?.call(this);
        if (text === "from elsewhere") document.documentElement.dataset.read = text;
        return text;
      },
    });
  });
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.run();
  for (const frame of page.frames()) {
    await frame.evaluate(() => postMessage("from elsewhere", "*"));
  }
  await cell.run();
  await expect(cell.root).toHaveAttribute("data-state", "same");
  for (const frame of page.frames()) {
    expect(await frame.locator("html").getAttribute("data-read")).toBeNull();
  }
});

test("the sandbox document refuses to run outside the sandbox", async ({ site, page }) => {
  await site.open("/book/1/1-1/");
  const program = await site.cell("dot.ts").root.getAttribute("data-program");
  const response = await site.get(`/_live/${program}`);
  const { sandbox } = (await response.json()) as { sandbox: string };
  const other = await page.context().newPage();
  const refusal = other.waitForEvent("pageerror");
  await other.goto(site.address(`/_live/${sandbox}`));
  expect((await refusal).message).toContain("runs in a frame of opaque origin only");
});

test("a page whose policy is violated fails its test", async ({ site, page }) => {
  test.fail();
  await site.open("/en/");
  const refused = page.waitForEvent("console");
  await page.evaluate(() => void (new Image().src = "http://localhost:9/"));
  await refused;
});
