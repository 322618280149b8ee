import { menuIn } from "./map/menu.ts";
import type { MenuLink } from "./map/menu.ts";
import { portraitIn } from "./map/portrait.ts";
import type { Resolver } from "./map/resolve.ts";
import type { OldSite, Remark } from "./old-site.ts";
import type { Plan } from "./planned.ts";
import { leftRemarks, otherLanguageRemarks, portraitRemarks, settingsRemarks } from "./remarks.ts";

/** What a theme showed around the texts: the links of the menu, and the remarks on the settings. */
export function themeOf(
  site: OldSite,
  plan: Plan,
  resolver: Resolver,
  isFirst: boolean,
): { menu: readonly MenuLink[]; remarks: Remark[] } {
  const languages = plan.siteLanguages;
  const from = { path: "_config.yml", url: "/", lang: languages[0] };
  const menu = menuIn(site, languages[0], (url) => resolver.link(url, from));
  const portrait = portraitIn(site.config.all, (src) => resolver.asset(src, from));
  const remarks = [...settingsRemarks(site, languages), ...otherLanguageRemarks(plan)];
  if (isFirst) {
    remarks.push(...portraitRemarks(portrait, languages[0]));
    remarks.push(...leftRemarks(site, menu.missing, [menu.setting, portrait?.setting]));
  }
  return { menu: menu.links, remarks };
}
