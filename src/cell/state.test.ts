import { expect, it } from "vitest";
import { differs } from "./output/differs.ts";
import { resultOf } from "./output/result.ts";
import { stateOf, type Situation, type State } from "./state.ts";
import type { Status } from "./types.ts";

const original = { "a.ts": "A", "b.ts": "B" };
const edited = { ...original, "a.ts": "A2" };
const imported = { ...original, "b.ts": "B2" };
const documented = "1";

/** What is on screen after a run that printed a text. */
function shown(
  status: Status,
  text: string,
  sources = original,
  expected = documented,
): Situation["shown"] {
  const error = status === "error" ? { name: "Error", message: "no", frames: [] } : undefined;
  const result = resultOf(status, [{ type: "text", level: "log", text }], 1, error);
  return { result, sources, differs: differs(result, expected) };
}

it.each<[state: State, when: string, situation: Partial<Situation>]>([
  ["verified", "a page is opened", {}],
  ["plain", "nothing is documented", { documented: undefined }],
  ["running", "a run is in progress", { running: true }],
  [
    "running",
    "an edited cell runs again",
    { running: true, current: edited, shown: shown("ok", "2\n") },
  ],
  ["edited", "the code was edited", { current: edited }],
  ["edited", "the code was edited after a run", { current: edited, shown: shown("ok", "1\n") }],
  ["edited", "an edit was run and undone", { shown: shown("ok", "2\n", edited) }],
  ["stale", "an imported cell was edited", { current: imported }],
  [
    "stale",
    "an imported cell was edited after a run",
    { current: imported, shown: shown("ok", "1\n") },
  ],
  ["stale", "an imported cell was restored after a run", { shown: shown("ok", "2\n", imported) }],
  ["stale", "a cell no longer imports another one", { current: { "a.ts": "A" } }],
  ["same", "a run printed the documented output", { shown: shown("ok", "1  \n\n") }],
  [
    "same",
    "a run ended without an error and nothing is documented",
    { documented: undefined, shown: shown("ok", "2\n") },
  ],
  ["differs", "a run printed something else", { shown: shown("ok", "2\n") }],
  ["yours", "an edit was run", { current: edited, shown: shown("ok", "2\n", edited) }],
  [
    "yours",
    "an edit printed the documented output",
    { current: edited, shown: shown("ok", "1\n", edited) },
  ],
  [
    "yours",
    "an edit of an imported cell was run",
    { current: imported, shown: shown("ok", "2\n", imported) },
  ],
  ["error", "a run failed", { shown: shown("error", "1\n") }],
  ["error", "an edit failed", { current: edited, shown: shown("error", "", edited) }],
  [
    "error",
    "an edit of a cell that throws failed",
    { throws: true, current: edited, shown: shown("error", "", edited) },
  ],
  [
    "same",
    "a run failed as documented",
    {
      throws: true,
      documented: "1\nError: no",
      shown: shown("error", "1\n", original, "1\nError: no"),
    },
  ],
  [
    "differs",
    "a run failed, but not as documented",
    {
      throws: true,
      documented: "Error: yes",
      shown: shown("error", "", original, "Error: yes"),
    },
  ],
  ["stopped", "a run was stopped", { shown: shown("stopped", "1\n") }],
  ["timeout", "a run took too long", { shown: shown("timeout", "1\n") }],
  ["timeout", "an edit took too long", { current: edited, shown: shown("timeout", "", edited) }],
])("the state is %s if %s", (state, _, situation) => {
  const usual = {
    file: "a.ts",
    original,
    current: original,
    documented,
    throws: false,
    running: false,
  };
  expect(stateOf({ ...usual, ...situation })).toBe(state);
});
