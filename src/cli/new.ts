import {
  closeSync,
  existsSync,
  globSync,
  mkdirSync,
  openSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname } from "node:path";
import { knownLangs } from "../i18n/index.ts";
import type { Lang } from "../i18n/index.ts";
import { langs, rootLang } from "../site/model/languages.ts";
import { momentOf } from "../site/model/moment.ts";
import { langsOfBook } from "../site/model/order.ts";
import { settingsOf } from "../site/content/settings.ts";
import { parsedArguments } from "./common/arguments.ts";
import { lastSectionOf, newFiles } from "./new-files.ts";

// npm run new -- "Title" [--lang en | --pair] [--chapter 2]: writes the files of a new post, of a new
// chapter or of the next section of a chapter as drafts, and prints their paths. It overwrites nothing.
const takes =
  'a title, such as npm run new -- "My post", and --lang en, --pair (in every language) or --chapter 2';
const { values, positionals } = parsedArguments("new", takes, {
  allowPositionals: true,
  options: {
    lang: { type: "string" },
    pair: { type: "boolean" },
    chapter: { type: "string" },
  },
});
const title = positionals.join(" ").trim();
const { lang, pair = false, chapter } = values;

if (title === "") stop(`npm run new takes ${takes}`);
if (chapter === undefined && !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(title)) {
  stop(
    `the title is "${title}", from which no name of a file can be made: use a letter or a digit`,
  );
}
if (lang !== undefined && !langs.some((known) => known === lang)) {
  const known = knownLangs.some((one) => one === lang);
  const mend = known ? `; add it to languages in content/site.yml` : "";
  stop(`--lang is "${lang}": the languages of the site are ${langs.join(", ")}${mend}`);
}
if (pair && lang !== undefined) stop("--pair makes every language: leave --lang out");
if (pair && langs.length === 1) stop("the site has one language: leave --pair out");
if (chapter !== undefined && !/^[1-9]\d*$/.test(chapter)) {
  stop(`--chapter is "${chapter}": write the number of the chapter, such as 2`);
}

// A chapter without its translation would be a problem as soon as it is published.
const ofBook = langsOfBook(langs, (lang) => existsSync(`content/chapters/${lang}`));
const { day } = momentOf(new Date().toISOString(), settingsOf("content").timezone);
const one = [(lang ?? rootLang) as Lang];
const chosen = pair ? langs : chapter !== undefined && lang === undefined ? ofBook : one;
const names = chosen.flatMap((lang) =>
  globSync(`content/chapters/${lang}/${chapter}/*`).map((path) => basename(path)),
);
const lastSection = chapter === undefined ? undefined : lastSectionOf(chapter, names);
const files = newFiles({ title, langs: chosen, chapter, lastSection, day });
const taken = files.filter(({ file }) => existsSync(file));
if (taken.length > 0) {
  const paths = taken.map(({ file }) => file).join(", ");
  const end = taken.length === 1 ? "exists already" : "exist already";
  stop(`${paths} ${end}: choose another title or number, or edit what is there`);
}
for (const { file, text } of files) {
  mkdirSync(dirname(file), { recursive: true });
  write(file, text);
  console.log(file);
}
console.log(
  files.length === 1
    ? 'npm start shows it as a draft. To publish it, remove the line "draft: true".'
    : 'npm start shows them as drafts. To publish one, remove its line "draft: true".',
);

/** Writes a new file; leaves none if that fails, for example because the disk is full. */
function write(file: string, text: string): void {
  const made = openSync(file, "wx");
  try {
    writeFileSync(made, text);
  } catch (error) {
    rmSync(file);
    throw error;
  } finally {
    closeSync(made);
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
