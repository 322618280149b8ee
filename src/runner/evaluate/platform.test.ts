import { expect, it } from "vitest";
import { format } from "./inspect.ts";

it.each([
  ["a proxy", new Proxy(new URL("https://a.io/"), {})],
  ["an object with the prototype of another", Object.create(Event.prototype)],
])("%s of the platform is printed without an error", (_, value) => {
  expect(() => format(value)).not.toThrow();
});
