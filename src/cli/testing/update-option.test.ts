import { expect, test } from "vitest";
import { refuseUpdateOfAll } from "./update-option.ts";

test.each(["-u", "--update"])("%s before a path is refused, which would be its value", (option) => {
  expect(() => refuseUpdateOfAll(["run", option, "src/np"])).toThrow(
    "vitest takes src/np as the value of -u and would run all tests: write -u last, as in npx vitest run src/np -u",
  );
});

test.each([[], ["run", "src/np", "-u"], ["run", "-u", "new"], ["-u", "--reporter=dot"]])(
  "other arguments are accepted: %s %s %s",
  (...args) => {
    expect(() => refuseUpdateOfAll(args)).not.toThrow();
  },
);
