import { expect, it } from "vitest";
import { fileNameOf, freeName, nameProblem, parseProject, projectOf } from "./project.ts";

const project = projectOf([["a.ts", "1"]], "a.ts");

it("reads a project as it was written", () => {
  expect(parseProject(JSON.stringify(project))).toEqual(project);
});

it("selects the first file if the selected one does not exist", () => {
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
])("rejects %j as a project", (text) => {
  expect(parseProject(text)).toBeUndefined();
});

it.each([
  ["net.ts", undefined],
  ["a.ts", "play.name.taken"],
  ["A.ts", "play.name.taken"],
  ["con.ts", "play.name.device"],
  ["LPT1.ts", "play.name.device"],
  ["console.ts", undefined],
  ["net", "play.name.bad"],
  ["../net.ts", "play.name.bad"],
  ["두층.ts", "play.name.bad"],
  ["", "play.name.bad"],
])("the problem of the name %j is %j", (name, problem) => {
  expect(nameProblem(name, ["a.ts"])).toBe(problem);
});

it.each([
  ["util", "util.ts"],
  [" util.ts ", "util.ts"],
  ["", ""],
])("reads %j as the file name %j", (typed, name) => {
  expect(fileNameOf(typed)).toBe(name);
});

it("finds an unused name", () => {
  expect(freeName(["main.ts", "File1.ts", "file3.ts"])).toBe("file2.ts");
});
