import { editor } from "monaco-editor/editor";

const tokens: Record<string, string> = {
  comment: "--code-comment",
  keyword: "--code-keyword",
  operator: "--code-keyword",
  string: "--code-string",
  number: "--code-constant",
  constant: "--code-constant",
  function: "--code-function",
  "type.identifier": "--code-function",
};

const colors: Record<string, string> = {
  "editor.background": "--bg",
  "editor.foreground": "--text",
  "editorCursor.foreground": "--text",
  "editorLineNumber.foreground": "--muted",
  "editorLineNumber.activeForeground": "--text",
  "editorWidget.background": "--surface",
  "editorWidget.border": "--border",
  "editorSuggestWidget.background": "--surface",
  "editorSuggestWidget.selectedBackground": "--inline",
  "editorSuggestWidget.selectedForeground": "--text",
  "editorSuggestWidget.highlightForeground": "--accent",
  "editorSuggestWidget.focusHighlightForeground": "--accent",
  "editorError.foreground": "--error",
  "editorWarning.foreground": "--warn",
  focusBorder: "--accent",
};

/** Sets Monaco's colours to the page's, now and whenever they change. */
export function followTheme(): void {
  const apply = () => {
    const dark = isDark();
    editor.defineTheme("page", {
      base: dark ? "vs-dark" : "vs",
      inherit: true,
      rules: Object.entries(tokens).map(([token, variable]) => ({
        token,
        foreground: colorOf(variable).slice(1),
      })),
      colors: Object.fromEntries(
        Object.entries(colors).map(([name, variable]) => [name, colorOf(variable)]),
      ),
    });
    editor.setTheme("page");
  };
  apply();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", apply);
  new MutationObserver(apply).observe(document.documentElement, {
    attributeFilter: ["data-theme"],
  });
}

function isDark(): boolean {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  if (scheme === "dark" || scheme === "light") return scheme === "dark";
  return matchMedia("(prefers-color-scheme: dark)").matches;
}

/** The colour of a CSS variable as #rrggbb, in the page's current colour scheme. */
function colorOf(variable: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${variable})`;
  document.body.append(probe);
  const channels = getComputedStyle(probe).color.match(/[\d.]+/g) ?? [];
  probe.remove();
  const hex = channels.slice(0, 3).map((value) => Number(value).toString(16).padStart(2, "0"));
  return `#${hex.join("")}`;
}
