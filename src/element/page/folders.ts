/** The path of the live folder, with the files that runs need; ends with a slash. */
export const liveFolder =
  document.querySelector<HTMLMetaElement>('meta[name="mitbadak:live"]')?.content ?? "/";

/** The site's base path, which ends with a slash. */
export const siteFolder = liveFolder.replace(/_live\/$/, "");
