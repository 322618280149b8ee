import { fileOf, type Shot } from "./shots.ts";

/** An HTML page to look through the screenshots: one row for each kind of page and scheme. */
export function indexPage(shots: readonly Shot[]): string {
  const kinds = Map.groupBy(shots, ({ kind }) => kind.name);
  const links = [...kinds.keys()].map((name) => `<a href="#${name}">${name}</a>`);
  const parts = Array.from(kinds, ([name, ofKind]) => {
    const rows = Map.groupBy(ofKind, ({ lang, scheme }) => `${lang}, ${scheme}`);
    const tables = Array.from(rows, ([row, ofRow]) => {
      const figures = ofRow.map((shot) => {
        const file = encodeURIComponent(fileOf(shot));
        if (shot.kind.printed) return `<embed src="${file}" width="${shot.width}" height="1123">`;
        return `<figure><a href="${file}"><img src="${file}" alt="" width="${thumbnail(shot.width)}" loading="lazy"></a><figcaption>${shot.width} px</figcaption></figure>`;
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

function thumbnail(width: number): number {
  return Math.round(width / 3);
}
