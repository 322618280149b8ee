import { expect, it } from "vitest";
import { fileNameOf, freeName, nameProblem, parseProject, projectOf } from "./project.ts";

const project = projectOf([["a.ts", "1"]], "a.ts");

it("reads a project as it was written", () => {
  expect(parseProject(JSON.stringify(project))).toEqual(project);
});

it("selects the first file where the one on screen is gone", () => {
  expect(parseProject(JSON.stringify({ ...project, selected: "b.ts" }))?.selected).toBe("a.ts");
});

it.each([
  "",
  "null",
  "{}",
  '{"files":[]}',
  '{"files":[null]}',
  '{"files":[{"name":"a.ts"}]}',
  '{"files":[{"name":"<b>.ts","code":"","from":""}]}',
  JSON.stringify({ files: [...project.files, ...project.files], selected: "a.ts" }),
])("takes %j for no project", (text) => {
  expect(parseProject(text)).toBeUndefined();
});

it.each([
  ["net.ts", undefined],
  ["a.ts", "play.name.taken"],
  ["net", "play.name.bad"],
  ["../net.ts", "play.name.bad"],
  ["두층.ts", "play.name.bad"],
  ["", "play.name.bad"],
])("the name %j is judged %j", (name, problem) => {
  expect(nameProblem(name, ["a.ts"])).toBe(problem);
});

it.each([
  ["util", "util.ts"],
  [" util.ts ", "util.ts"],
  ["", ""],
])("takes %j for the file %j", (typed, name) => {
  expect(fileNameOf(typed)).toBe(name);
});

it("finds a name that no file has", () => {
  expect(freeName(["main.ts", "file1.ts", "file3.ts"])).toBe("file2.ts");
});
