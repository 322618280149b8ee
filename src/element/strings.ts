/** The element's words in the page's language; the layout puts them into the page as JSON. */
export type Strings = (key: string, params?: Record<string, string>) => string;

let known: Record<string, string> | undefined;

/** The word for a key, with `{name}` filled in. */
export const say: Strings = (key, params = {}) => {
  known ??= JSON.parse(document.getElementById("cell-strings")?.textContent ?? "{}");
  return (known?.[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
};
