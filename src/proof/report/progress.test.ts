import { expect, it } from "vitest";
import { Progress } from "./progress.ts";
import { ProgressLine } from "./progress-line.ts";

it("Progress counts the cells of all pages, and those that are verified", () => {
  const shown: string[] = [];
  const progress = new Progress((done, total) => shown.push(`${done}/${total}`));
  progress.expect(0);
  progress.expect(2);
  progress.finish();
  progress.expect(1);
  progress.finish();
  progress.finish();
  expect(shown).toEqual(["0/2", "1/2", "1/3", "2/3", "3/3"]);
});

function terminal(isTTY: boolean) {
  let time = 0;
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  return {
    written,
    line: new ProgressLine({ isTTY, write }, () => time),
    wait: (ms: number) => (time += ms),
  };
}

it("ProgressLine overwrites its line on a terminal, and clears it", () => {
  const { written, line } = terminal(true);
  line.show("1 of 2");
  line.show("2 of 2");
  line.end();
  line.show("3 of 2");
  expect(written).toEqual(["\r\u001b[K1 of 2", "\r\u001b[K2 of 2", "\r\u001b[K"]);
});

it("ProgressLine writes plain lines to a file, one every ten seconds", () => {
  const { written, line, wait } = terminal(false);
  for (let n = 0; n < 12; n++) {
    line.show(`${n}`);
    wait(1000);
  }
  line.end();
  expect(written).toEqual(["10\n"]);
});
