import { make } from "./make.ts";

// In development, shows the problems of the page in a corner, folded.
const hot = import.meta.hot;

const style = `position: fixed; z-index: 100; inset: auto auto 0.5rem 0.5rem; max-width: 90vw;
  max-height: 50vh; overflow: auto; padding: 0.25rem 0.75rem; border: 1px solid #b45309;
  border-radius: 0.5rem; background: #fffbeb; color: #451a03; font: 0.85rem/1.5 system-ui;`;
const summary = make("summary", {});
const list = make("ul", { style: "margin: 0.5rem 0; padding-left: 1.2rem; user-select: text" });
const box = make("details", { style, lang: "en", "data-problems": "" }, summary, list);

const ask = () => hot?.send("problems:ask", location.pathname);

hot?.on("problems:found", ask);
hot?.on("problems:of", ({ pathname, lines }: { pathname: string; lines: string[] }) => {
  if (pathname !== location.pathname) return;
  summary.textContent = `${lines.length} problem${lines.length === 1 ? "" : "s"} on this page`;
  list.replaceChildren(...lines.map((line) => make("li", {}, line)));
  if (lines.length > 0) document.body.append(box);
  else box.remove();
});
ask();
