type Write = (values: Record<string, string>, keys: Record<string, unknown>) => string | undefined;

/**
 * Includes of common themes that show a picture, a video or the like. Each takes the parameters, and
 * the keys of the document, and returns kramdown. They are used where the old site has no include of
 * that name.
 */
export const themeIncludes: [RegExp, Write][] = [
  [
    /(^|\/)youtube(-?player)?\./i,
    ({ id, video_id: other }) => video("https://www.youtube.com/watch?v=", id ?? other),
  ],
  [/(^|\/)vimeo(-?player)?\./i, ({ id }) => video("https://vimeo.com/", id)],
  [/(^|\/)bilibili\./i, ({ id }) => video("https://www.bilibili.com/video/", id)],
  [/(^|\/)spotify\./i, ({ id, type }) => video(`https://open.spotify.com/${type ?? "track"}/`, id)],
  [
    /^video$/,
    ({ id, provider }) =>
      video(provider === "vimeo" ? "https://vimeo.com/" : "https://www.youtube.com/watch?v=", id),
  ],
  [/(^|\/)(video)\.\w+$/, ({ src, path }) => media("video", src ?? path)],
  [/(^|\/)(audio)\.\w+$/, ({ src, path }) => media("audio", src ?? path)],
  [/(^|\/)(figure|image|img|responsive-image|img-gdrive)(\.\w+)?$/, figure],
  [/^gallery$/, gallery],
  // Minima names an account in the page "about" of each new site.
  [/^icon-github\.html$/, ({ username }) => account("https://github.com/", username)],
  [/^icon-twitter\.html$/, ({ username }) => account("https://twitter.com/", username)],
  [/(^|\/)(toc|toc\.html|lib\/mathjax\.html|mathjax(_support)?(\.html)?|head\.html)$/, () => ""],
];

function video(prefix: string, id: string | undefined): string | undefined {
  return id === undefined ? undefined : `\n\n<${/^https?:/.test(id) ? id : prefix + id}>\n\n`;
}

function account(prefix: string, name: string | undefined): string | undefined {
  return name === undefined ? undefined : `[${name}](${prefix}${name})`;
}

function media(tag: string, src: string | undefined): string | undefined {
  return src === undefined ? undefined : `\n\n<${tag} src="${src}" controls></${tag}>\n\n`;
}

/** The gallery of Minimal Mistakes, whose pictures are in the front matter, with links to larger ones. */
function gallery(
  { id = "gallery", caption }: Record<string, string>,
  { [id]: written }: Record<string, unknown>,
): string | undefined {
  if (!Array.isArray(written)) return undefined;
  const pictures = written.flatMap((one: Record<string, unknown> | null) => {
    const { url, image_path: path, alt, title } = one ?? {};
    if (typeof path !== "string") return [];
    const picture = `![${textOf(alt ?? title).replace(/[[\]]/g, "\\$&")}](<${path}>)`;
    return [typeof url === "string" && url !== path ? `[${picture}](<${url}>)` : picture];
  });
  return `\n\n${pictures.join("\n")}\n\n${caption ?? ""}\n\n`;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function figure(values: Record<string, string>): string | undefined {
  const src = values.image_path ?? values.path ?? values.src ?? values.url ?? values.file;
  if (src === undefined) return undefined;
  const { title } = values;
  const caption = values.caption?.trim();
  const alt = values.alt ?? title ?? "";
  // A caption with Markdown, HTML or quotes is not a title.
  const isPlain = !/[[\]<>&*_`$\\"{]/.test(caption ?? "");
  const shown = caption && isPlain ? ` "${caption}"` : "";
  // Emphasis on the line below an image is its caption.
  const isOneText = /^[^*_\n]*$/.test(caption ?? "");
  const below = caption && !isPlain ? (isOneText ? `\n*${caption}*` : `\n\n${caption}`) : "";
  return `\n\n![${alt.replace(/[[\]]/g, "\\$&")}](<${src}>${shown})${below}\n\n`;
}
