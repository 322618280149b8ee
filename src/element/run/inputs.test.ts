import { expect, it } from "vitest";
import { resultOf } from "../../cell/output/result.ts";
import type { ControlValues, Status } from "../../cell/types.ts";
import type { Event } from "../../live/index.ts";
import { inputsOfRun } from "./inputs-of-run.ts";
import { inputsOf } from "./inputs.ts";

const sources = { "a.ts": 'import "./b";', "b.ts": "1;" };
const control = (label: string, value: boolean): Event => ({
  type: "control",
  control: { kind: "checkbox", label, value, initial: false },
});

/** What a run of a.ts depended on, which had these values and created these controls. */
function ran(values: ControlValues, status: Status, ...events: Event[]) {
  const controls = { "a.ts": values, "b.ts": { n: 2 } };
  const request = { program: "", file: "a.ts", sources, edited: new Set<string>(), controls };
  return inputsOfRun(request, resultOf(status, events, 1));
}

/** What a run of a.ts with these values would depend on now. */
function now(values: ControlValues) {
  const cells = {
    "a.ts": { code: sources["a.ts"], values },
    "b.ts": { code: "1;", values: { n: 2 } },
  };
  return inputsOf("a.ts", new Map(Object.entries(cells)));
}

it("a run depended on the values of the controls that it created", () => {
  expect(ran({ x: true }, "ok", control("x", true))).toEqual(now({ x: true }));
  expect(ran({ x: true }, "ok", control("x", true))).not.toEqual(now({}));
});

it("a run that ended did not depend on values of controls that it did not create, or did not accept", () => {
  expect(ran({ x: true, gone: 5 }, "ok", control("x", true))).toEqual(now({ x: true }));
  expect(ran({ x: 5 }, "ok", control("x", false))).toEqual(now({}));
});

it("a run that failed may have depended on values of controls that it would have created later", () => {
  expect(ran({ x: true, later: 5 }, "error", control("x", true))).toEqual(
    now({ x: true, later: 5 }),
  );
});

it("the order in which values were set does not matter", () => {
  expect(now({ x: true, y: 1 })).toEqual(now({ y: 1, x: true }));
});
