import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listNames, parseList } from "../../schema/index.ts";
import type { Listed, Problem } from "../../schema/index.ts";
import { readImage } from "../../markdown/images/image-files.ts";
import { languagesOf } from "../model/languages.ts";
import { chosenFile } from "../views/preview.ts";

/**
 * The problems of projects.yml, links.yml and contacts.yml, which a site may not have, and of those
 * whose page is missing.
 *
 * @param files all files of the content folder
 */
export function listProblems(contentDir: string, files: readonly string[]): Problem[] {
  const langs = languagesOf(contentDir);
  return listNames.flatMap((name) => {
    const path = `${contentDir}/${name}.yml`;
    if (!existsSync(path)) return [];
    const text = readFileSync(path, "utf8");
    const parsed = parseList(name, path, text, langs);
    const pages = langs.map((lang) => join(contentDir, `pages/${lang}/${name}.md`));
    const missing = pages.filter((page) => !files.includes(page.replaceAll("\\", "/")));
    return [
      ...(parsed.ok ? [] : parsed.problems),
      ...imageProblems(
        parsed.ok ? parsed.list : (parsed.rest ?? []),
        path,
        text,
        dirname(contentDir),
      ),
      ...missing.map((page) => {
        const message = `the list is shown on the page ${page}, which does not exist: create it`;
        return { file: path, line: 1, message };
      }),
    ];
  });
}

/** Reports the images of a list that do not exist, or that are not images. */
function imageProblems(
  list: readonly Listed[],
  file: string,
  text: string,
  root: string,
): Problem[] {
  const lines = text.split("\n");
  return list.flatMap(({ img: image }) => {
    const path = chosenFile({ image, file }, root);
    const found = path === undefined ? undefined : readImage(root, path);
    if (image === undefined || typeof found !== "string") return [];
    const line = lines.findIndex((one) => one.includes(image)) + 1;
    return [{ file, line: Math.max(line, 1), message: `img is ${image}, which ${found}` }];
  });
}
