import { expect, test } from "./test.ts";

test.use({ hasTouch: true });

/** What code tries that must not work; each prints "refused". */
const attempts: Record<string, (url: string) => string> = {
  fetch: (url) => `await fetch("${url}").then(() => "open", () => "refused")`,
  XMLHttpRequest: (url) => `await new Promise((done) => {
    const request = new XMLHttpRequest();
    request.onload = () => done("open");
    request.onerror = () => done("refused");
    request.open("GET", "${url}");
    request.send();
  })`,
  WebSocket: (url) => `await new Promise((done) => {
    try {
      const socket = new WebSocket("${url.replace("http", "ws")}");
      socket.onopen = () => done("open");
      socket.onerror = () => done("refused");
    } catch {
      done("refused");
    }
  })`,
  importScripts: (url) =>
    `(() => { try { importScripts("${url}"); return "open"; } catch { return "refused"; } })()`,
  localStorage: () => `typeof localStorage === "undefined" ? "refused" : "open"`,
  indexedDB: () => `await new Promise((done) => {
    try {
      const request = indexedDB.open("a");
      request.onsuccess = () => done("open");
      request.onerror = () => done("refused");
    } catch {
      done("refused");
    }
  })`,
  document: () =>
    `typeof document === "undefined" && typeof parent === "undefined" ? "refused" : "open"`,
  eval: () => `(() => { try { return eval("'open'"); } catch { return "refused"; } })()`,
  "the site's origin": () => `self.origin === "null" ? "refused" : "open"`,
};

test("a cell reaches neither network, storage nor page", async ({ page, site }) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  for (const [what, attempt] of Object.entries(attempts)) {
    await test.step(what, async () => {
      await cell.edit(`console.log(${attempt(site.address("/cells.json"))});`);
      await cell.run();
      await expect(cell.output).toHaveText("refused\n");
    });
  }
  expect(page.url()).toBe(site.address("/en/book/1/1-1/"));
});

test("a large matrix product runs in WebAssembly, which the sandbox's policy allows", async ({
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
  await expect(cell.output).toHaveText("compiled\n128\n");
});

test("what a cell prints is text, never HTML", async ({ site, page }) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  const html = `<img src=x onerror="document.title='broken'"><b>bold</b>`;
  await cell.edit(
    `console.log(${JSON.stringify(html)});\nthrow new Error(${JSON.stringify(html)});`,
  );
  await cell.run();
  await expect(cell.output).toHaveText(`${html}\nError: ${html}\n`);
  await expect(cell.root.locator("b, img")).toHaveCount(0);
  expect(await page.title()).not.toBe("broken");
});

test("a flood of text is cut, said to be, and the next run works", async ({ site }) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  const code = await cell.code();
  await cell.edit(`for (let i = 0; i < 50_000; i++) console.log(i);\nconsole.log("end");`);
  await cell.run();
  await expect(cell.root).toContainText("more output than can be shown");
  expect((await cell.output.textContent())?.split("\n").length).toBeLessThan(10_100);
  await cell.edit(code);
  await cell.run();
  await expect(cell.root).toHaveAttribute("data-state", "same");
});

test("code that takes the console, promises and arrays apart ends, and the next run works", async ({
  site,
}) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  const code = await cell.code();
  await cell.edit(`
    Array.prototype.find = Array.prototype.map = () => { throw 1; };
    String.prototype.matchAll = () => { throw 2; };
    MessagePort.prototype.postMessage = postMessage = () => {};
    Promise.prototype.then = () => {};
    console = null;
    onmessage = () => {};
    throw new Error("apart");`);
  await cell.run();
  expect(["error", "timeout"]).toContain(await cell.state());
  await cell.edit(code);
  await cell.run();
  await expect(cell.root).toHaveAttribute("data-state", "same");
});

test("the sandbox document refuses to run anywhere but in the sandbox", async ({ site, page }) => {
  await site.open("/book/1/1-1/");
  const program = await site.cell("dot.ts").root.getAttribute("data-program");
  const response = await page.request.get(site.address(`/_live/${program}`));
  const { sandbox } = (await response.json()) as { sandbox: string };
  const other = await page.context().newPage();
  const refusal = other.waitForEvent("pageerror");
  await other.goto(site.address(`/_live/${sandbox}`));
  expect((await refusal).message).toContain("runs in a frame of opaque origin only");
});
