import { expect, it } from "vitest";
import { format } from "./inspect.ts";

it.each([
  ["a proxy", new Proxy(new URL("https://a.io/"), {})],
  ["an object with the prototype of another", Object.create(Event.prototype)],
])("%s of the platform is printed without an error", (_, value) => {
  expect(() => format(value)).not.toThrow();
});

it.each([
  ["no constructor", { value: undefined }],
  [
    "a constructor that cannot be read",
    {
      get() {
        throw new Error("no");
      },
    },
  ],
])("an object of the platform with %s is printed as one of its class", (_, constructor) => {
  const event = Object.defineProperty(new Event("click"), "constructor", constructor);
  expect(format(event)).toMatch(/^Event \{/);
});
