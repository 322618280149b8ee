import { expect, it } from "vitest";
import { checkFolder } from "./project-folder.ts";

it.each(["/home/kim/C#/blog/", "/home/kim/why?/"])("a project in %s is refused", (folder) => {
  expect(() => checkFolder(folder)).toThrow(
    `the folder of the project is ${folder}, but Vite cannot build it`,
  );
});

it.each(["/home/김/내 블로그/", "/a%23[b](c)&d'e/"])("a project in %s is accepted", (folder) => {
  expect(() => checkFolder(folder)).not.toThrow();
});
