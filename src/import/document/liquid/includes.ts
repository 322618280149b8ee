/**
 * Includes of common themes that show a picture, a video or the like. Each takes the parameters and
 * returns kramdown. They are used where the old site has no include of the name.
 */
export const themeIncludes: [RegExp, (values: Record<string, string>) => string | undefined][] = [
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
  [/(^|\/)(toc|toc\.html|lib\/mathjax\.html|mathjax(_support)?(\.html)?|head\.html)$/, () => ""],
];

function video(prefix: string, id: string | undefined): string | undefined {
  return id === undefined ? undefined : `\n\n<${/^https?:/.test(id) ? id : prefix + id}>\n\n`;
}

function media(tag: string, src: string | undefined): string | undefined {
  return src === undefined ? undefined : `\n\n<${tag} src="${src}" controls></${tag}>\n\n`;
}

function figure(values: Record<string, string>): string | undefined {
  const src = values.image_path ?? values.path ?? values.src ?? values.url ?? values.file;
  if (src === undefined) return undefined;
  const { title } = values;
  const caption = values.caption?.trim();
  const alt = values.alt ?? title ?? "";
  // A caption with Markdown, HTML or quotes is no title.
  const isPlain = !/[[\]<>&*_`$\\"{]/.test(caption ?? "");
  const shown = caption && isPlain ? ` "${caption}"` : "";
  // Emphasis on the line below an image is its caption.
  const isOneText = /^[^*_\n]*$/.test(caption ?? "");
  const below = caption && !isPlain ? (isOneText ? `\n*${caption}*` : `\n\n${caption}`) : "";
  return `\n\n![${alt.replace(/[[\]]/g, "\\$&")}](<${src}>${shown})${below}\n\n`;
}
