import { counted } from "../../cell/counted.ts";
import type { OldDocument, OldSite, Remark } from "./old-site.ts";
import { isZone, zoneOf } from "./address/zone.ts";
import { isWebAddress } from "./read/config.ts";
import { isNameOnWindows } from "./map/name-on-windows.ts";
import { existsConfig } from "./read/config-file.ts";
import { languageName } from "./map/language.ts";
import type { Lang } from "./map/language.ts";
import { leftSettings } from "./map/left-settings.ts";
import { isHome } from "./map/place.ts";
import { foreignComments, wrongGoogleId, wrongServices } from "./map/services.ts";
import { addressOfFile } from "./map/redirects.ts";
import type { Portrait } from "./map/portrait.ts";
import { remoteImagesIn } from "./run/remote-images.ts";
import type { Plan, Planned } from "./planned.ts";

/** The remarks on a document whose old address another one had, too. */
export function collisionRemarks({ collisions }: Plan, { path }: OldDocument): Remark[] {
  const one = collisions.find(({ paths }) => paths.includes(path));
  if (!one) return [];
  const [owner, ...others] = one.paths;
  const message =
    path === owner
      ? `it keeps the address /${one.file}, which ${others.join(", ")} had too`
      : `its address /${one.file} is that of ${owner}: it has a new one`;
  return [{ severity: "changed", line: 1, message }];
}

/** The remark on a document whose language is not the one that it names. */
export function languageRemarks({ languageSource, lang, place }: Planned): Remark[] {
  if (languageSource === "name") return [];
  const other = lang === "ko" ? "en" : "ko";
  if (languageSource === "site") {
    const message = `it names ${languageName(other)}, as no other document does: it is at ${place.address}, and its language is ${languageName(lang)}; for a site in both, write languages: [ko, en] in the old _config.yml, and import again`;
    return [{ severity: "review", line: 1, message }];
  }
  const message = `it names no language, and its text is ${languageName(lang)}: it is at ${place.address}; if that is wrong, write lang: ${other} in the old file, and import again`;
  return [{ severity: "changed", line: 1, message }];
}

/** The remark on all documents in languages that the new site cannot have. */
export function otherLanguageRemarks({ aside, planned }: Plan): Remark[] {
  const codes = aside.flatMap(({ language }) => (language === undefined ? [] : [language]));
  if (codes.length === 0) return [];
  const counts = Array.from(
    Map.groupBy(codes.toSorted(), (code) => code),
    ([code, all]) => `${code} (${all.length})`,
  ).join(", ");
  const asEnglish =
    planned.length > 0
      ? ""
      : ". Or, for a site with English menus and buttons, write lang: en in the old _config.yml and instead of these codes in the old documents, and import again";
  const message = `${counted(codes.length, "document is in a language", "documents are in languages")} for which this site has no strings: ${counts}. The files are unchanged in imported/aside. To publish documents in such a language, add the language to the site, as README.md explains for a third language; then write lang: en instead of its code in a copy of the old blog, import the copy with --into, and move the documents from there to content/posts/<language>${asEnglish}`;
  return [{ severity: "review", line: 1, message }];
}

/** The remark on settings that are missing, or do not say where the old site is. */
export function settingsRemarks({ config, root }: OldSite, languages: readonly Lang[]): Remark[] {
  if (!existsConfig(root)) {
    const homes = languages.map((lang) => `content/pages/${lang}/home.md`).join(" and ");
    const message = `it is missing: write the title and the url of the blog in content/site.yml, and its title in ${homes}`;
    return [{ severity: "review", line: 1, message }];
  }
  const messages: string[] = [];
  const service = foreignComments(config.all);
  if (service !== undefined) {
    messages.push(
      `the comments of ${service} are not imported, because this site supports only giscus, which comments in content/site.yml sets up`,
    );
  }
  const { timezone } = config.all;
  if (timezone && zoneOf(String(timezone)) === "UTC" && !isZone(String(timezone))) {
    messages.push(
      `timezone is "${String(timezone)}", which is not the name of a time zone: dates are in UTC, as in Jekyll; for another zone, write a name such as Asia/Seoul there, and import again`,
    );
  }
  const wrong = wrongServices(config.all);
  if (wrong.length > 0) {
    messages.push(
      `the settings of ${wrong.join(" and ")} are not imported, because an id is missing or cannot be one: write comments and analytics in content/site.yml`,
    );
  }
  const google = wrongGoogleId(config.all);
  if (google !== undefined) {
    const why = /^UA-/i.test(google)
      ? "properties with such an id ended in 2023"
      : "an id of Google Analytics begins with G-";
    messages.push(
      `the id ${JSON.stringify(google)} of Google Analytics is not imported, because ${why}: create a property in Google Analytics, and write analytics: { provider: google, id: G-… } in content/site.yml, with its id`,
    );
  }
  if (config.url === "") {
    messages.push(
      "it has no url: write the address of the blog in content/site.yml, for its feeds, its sitemap and the previews of its links. Posts get no feed_id, so feed readers may show them again; to keep the ids, write url in the old _config.yml, and import again",
    );
  } else if (!isWebAddress(config.url)) {
    messages.push(
      `its url is ${JSON.stringify(config.url)}, which is not the address of a site: write that of the blog in content/site.yml, such as https://name.github.io`,
    );
  }
  return messages.map((message) => ({ severity: "review", line: 1, message }));
}

/** The remark on the author's picture, which themes show beside each text. */
export function portraitRemarks(portrait: Portrait | undefined, lang: Lang): Remark[] {
  if (!portrait) return [];
  const { setting, address } = portrait;
  const message = `the author's picture (${setting}) is not shown, because this site does not show one beside its texts: to show it on a page, write ![your name](<${address}>) in its file, such as content/pages/${lang}/about.md`;
  return [{ severity: "review", line: 1, message }];
}

/**
 * The remarks on settings that have no place in the new site.
 * @param missing addresses in the old menu that lead nowhere
 * @param told settings that other remarks name
 */
export function leftRemarks(
  { config }: OldSite,
  missing: readonly string[],
  told: readonly (string | undefined)[],
): Remark[] {
  const left = leftSettings(config.all).filter(
    (key) => !told.includes(key) && !told.includes(key.split(".")[0]),
  );
  const messages = [
    ...(left.length > 0 ? [`these settings have no effect here: ${left.join(", ")}`] : []),
    ...missing.map(
      (url) => `the link of the menu to ${url} is left out, because the new site has no such page`,
    ),
  ];
  return messages.map((message) => ({ severity: "changed", line: 1, message }));
}

/** The remarks on a document whose old addresses cannot lead to it. */
export function addressRemarks({ lang, place, refused, made }: Planned): Remark[] {
  const remarks: Remark[] = refused.map((address) => ({
    severity: "lost",
    line: 1,
    message: `its old address ${address} does not lead to it: addresses of this site cannot contain ?, %, // or .., or a name of more than 250 bytes, have more than 800 bytes in all, or be the path of a file`,
  }));
  for (const file of made) {
    const [what, mend] = isHome(file)
      ? ["a home page", `; move it into content/pages/${lang}/home.md`]
      : [`a page at ${addressOfFile(file)}`, ""];
    const message = `this site has ${what} of its own: the text is at ${place.address}${mend}`;
    remarks.push({ severity: "review", line: 1, message });
  }
  return remarks;
}

/** The remarks on images of other sites that a document contains and that were not fetched. */
export function imageRemarks(
  { source }: OldDocument,
  failed: ReadonlyMap<string, string>,
): Remark[] {
  return [...new Set(remoteImagesIn(source))].flatMap((url) => {
    const why = failed.get(url);
    if (why === undefined) return [];
    const message = `the image ${url} was not fetched, and the page loads it from there: ${why}`;
    return [{ severity: "review" as const, line: 1, message }];
  });
}

/**
 * Returns the remarks on a name that equals another of `names` on a system that ignores case or how
 * letters are composed, or that Windows cannot have.
 */
export function nameRemarks(names: readonly string[]): (name: string) => Remark[] {
  const fold = (name: string) => name.normalize("NFC").toLowerCase();
  const groups = Map.groupBy(names, fold);
  return (name) => {
    const others = groups.get(fold(name))?.filter((other) => other !== name) ?? [];
    const messages = [
      others.length > 0 &&
        `its name differs from ${others.map((one) => JSON.stringify(one)).join(", ")} only in case or in how letters are composed; macOS and Windows keep one of them`,
      !name.split("/").every(isNameOnWindows) &&
        "Windows cannot have a file of this name: if you use Git there, rename the file",
    ];
    return messages
      .filter((message) => message !== false)
      .map((message) => ({ severity: "review", line: 1, message }));
  };
}
