import { text } from "../read/config.ts";
import { isKeys } from "../read/yaml.ts";

/** The services that site.yml can name. */
export const services = ["google", "bing", "naver", "yandex", "baidu", "facebook", "pinterest"];

/**
 * The texts by which services know the owner of a site: `webmaster_verifications` of jekyll-seo-tag,
 * or keys such as `google_site_verification`.
 */
export function verificationsIn(
  all: Readonly<Record<string, unknown>>,
): Record<string, string> | undefined {
  const listed = isKeys(all.webmaster_verifications) ? all.webmaster_verifications : {};
  const found = services.flatMap((name) => {
    const content = contentOf(text(listed[name]) || text(all[`${name}_site_verification`]));
    return content === "" ? [] : [[name, content] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** The text in an element that was copied as a whole. */
function contentOf(written: string): string {
  if (!/[<>]/.test(written)) return written;
  return /\scontent=["']?([^"'<>\s]*)/.exec(written)?.[1] ?? "";
}
