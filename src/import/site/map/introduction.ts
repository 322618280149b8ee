import type { Config } from "../read/config.ts";
import { readable } from "./keys.ts";

/** What a blog says of itself. */
export interface Introduction {
  title: string;
  /** Whether no setting gives the title, so that it is the host of the blog or the name of its folder. */
  isUnnamed: boolean;
  /** The title if `_config.yml` describes nothing. */
  description: string;
}

/** Reads the title, the description and the other data of a blog in `_config.yml`. */
export function introductionOf({ all, url, folderName }: Config): Introduction {
  const written = [all.title, all.name, all.site_title].map(readable).find(Boolean);
  // al-folio shows the name of its author for this title.
  const fullName = [all.first_name, all.middle_name, all.last_name].map(readable).filter(Boolean);
  const named = written === "blank" && fullName.length > 0 ? fullName.join(" ") : written;
  const title = named ?? (URL.canParse(url) ? new URL(url).host : folderName);
  const about = [all.description, all.tagline, all.subtitle].map(readable).find(Boolean);
  return { title, isUnnamed: named === undefined, description: about ?? title };
}
