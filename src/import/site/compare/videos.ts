const addresses = [
  String.raw`youtu\.be\/([\w-]+)`,
  String.raw`youtube(?:-nocookie)?\.com\/(?:(?:embed|v|shorts|live)\/|(?:watch\/?)?\?(?:[^#/]*&)?v=)([\w-]+)`,
  String.raw`vimeo\.com\/(?:video\/)?(\d+)`,
];
const video = new RegExp(addresses.join("|"));

/** The id of a video on YouTube or Vimeo, which each of its addresses contains. */
export function videoId(url: string): string | undefined {
  const [, ...ids] = video.exec(url) ?? [];
  return ids.find((id) => id !== undefined);
}
