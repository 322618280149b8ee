/** The values of the placeholders of a permalink. */
export type Placeholders = Readonly<Record<string, string>>;

/** An address of the old site. */
export interface OldAddress {
  /** As links write it, percent signs decoded: "/posts/Form-&-Serializer/". */
  url: string;
  /** The file of the built site that answers, without a slash at its start. */
  file: string;
}

/**
 * Fills in a template such as `/:year/:title.html`.
 * @throws {Error} if it names an unknown placeholder
 */
export function fillTemplate(template: string, values: Placeholders): string {
  return template.replace(/:([a-z_]+)/g, (match, name: string) => {
    const known = [name, ...(name.endsWith("_") ? [name.replace(/_$/, "")] : [])];
    const winner = known.find((key) => key in values);
    if (winner === undefined) {
      throw new Error(
        `the permalink "${template}" has an unknown placeholder ":${name}"; known are ${Object.keys(values).join(", ")}`,
      );
    }
    return match.replace(`:${winner}`, () => values[winner]);
  });
}

/** Makes a path absolute, and removes what would lead out of the site. */
function cleanPath(path: string): string {
  return `/${path}`.replaceAll("..", "/").replaceAll("./", "").replace(/\/+/g, "/");
}

/** The address of a page whose filled-in permalink is `path`. */
export function oldAddress(path: string, outputExtension: string): OldAddress {
  const url = cleanPath(decoded(path));
  return { url, file: fileOf(url, outputExtension) };
}

/** The file that Jekyll writes for an address. */
export function fileOf(url: string, outputExtension = ".html"): string {
  const path = url.slice(1);
  if (url.endsWith("/")) return `${path}index${outputExtension}`;
  return path.endsWith(outputExtension) ? path : path + outputExtension;
}

export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The end of a template for pages and collections, which follow the style of the posts' permalink. */
export function suffixOf(style: string): string {
  if (style === "pretty") return "/";
  if (["date", "ordinal", "weekdate", "none"].includes(style)) return ":output_ext";
  return style.endsWith("/") ? "/" : style.endsWith(":output_ext") ? ":output_ext" : "";
}
