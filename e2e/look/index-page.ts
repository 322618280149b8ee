import { fileOf, type Shot } from "./shots.ts";

/**
 * An HTML page to look through the screenshots that exist: one row for each kind of page and scheme,
 * and the parts of a tall page below each other.
 */
export function indexPage(shots: readonly Shot[], files: ReadonlySet<string>): string {
  const existing = shots.filter((shot) => files.has(fileOf(shot)));
  const kinds = Map.groupBy(existing, ({ kind }) => kind.name);
  const links = [...kinds.keys()].map((name) => `<a href="#${name}">${name}</a>`);
  const parts = Array.from(kinds, ([name, ofKind]) => {
    const rows = Map.groupBy(ofKind, ({ lang, scheme }) => `${lang}, ${scheme}`);
    const tables = Array.from(rows, ([row, ofRow]) => {
      const figures = ofRow.map((shot) => {
        if (shot.kind.printed)
          return `<embed src="${encodeURIComponent(fileOf(shot))}" width="${shot.width}" height="1123">`;
        return `<figure>${picturesOf(shot, files).join("")}<figcaption>${shot.width} px</figcaption></figure>`;
      });
      return `<h3>${row}</h3><div>${figures.join("")}</div>`;
    });
    return `<section id="${name}"><h2>${name}</h2>${tables.join("")}</section>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Screenshots</title>
<style>
body { font-family: system-ui, sans-serif; margin: 1rem; background: #888; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
div { display: flex; gap: 1rem; align-items: start; overflow-x: auto; }
figure { margin: 0; flex: none; }
a { color: inherit; }
</style>
<nav>${links.join("")}</nav>
${parts.join("\n")}
</html>
`;
}

function picturesOf(shot: Shot, files: ReadonlySet<string>): string[] {
  const pictures: string[] = [];
  for (let part = 1; files.has(fileOf(shot, part)); part++) {
    const file = encodeURIComponent(fileOf(shot, part));
    pictures.push(
      `<a href="${file}"><img src="${file}" alt="" width="${thumbnail(shot.width)}" loading="lazy"></a>`,
    );
  }
  return pictures;
}

function thumbnail(width: number): number {
  return Math.round(width / 3);
}
