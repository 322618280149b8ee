/** The id of a video on YouTube or Vimeo, which each of its addresses contains. */
export function videoId(url: string): string | undefined {
  return /(?:youtu\.be\/|[?&]v=|youtube\.com\/(?:embed|shorts|live)\/|vimeo\.com\/)([\w-]+)/.exec(
    url,
  )?.[1];
}
