import type { Site } from "../../schema/index.ts";

/** The names of the elements by which search engines and other sites know the owner of a site. */
const names: Record<keyof NonNullable<Site["verifications"]>, string> = {
  google: "google-site-verification",
  bing: "msvalidate.01",
  naver: "naver-site-verification",
  yandex: "yandex-verification",
  baidu: "baidu-site-verification",
  facebook: "facebook-domain-verification",
  pinterest: "p:domain_verify",
};

/** The meta elements of the home page by which services verify the owner of the site. */
export function verificationsOf({
  verifications = {},
}: Pick<Site, "verifications">): { name: string; content: string }[] {
  return Object.entries(names).flatMap(([service, name]) => {
    const content = verifications[service as keyof typeof names];
    return content === undefined ? [] : [{ name, content }];
  });
}
