import { report, typeProblems } from "../proof/index.ts";
import { commandArguments } from "./arguments.ts";
import { proveAll } from "./prove-all.ts";

// npm run check: proves all outputs, twins, language pairs and types. Writes nothing.
commandArguments("check", []);
const { pages, means, content } = await proveAll();
const types = typeProblems(pages).map(({ file, line, message }) => `${file}:${line}: ${message}`);
const { problems, notices, summary } = report(pages, means);
const all = [...content, ...problems, ...types];
for (const line of [...notices, ...all]) console.log(line);
console.log(summary);
console.log(all.length === 0 ? "All is as documented." : `${all.length} problem(s).`);
process.exitCode = all.length === 0 ? 0 : 1;
