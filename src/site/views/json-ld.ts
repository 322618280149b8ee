import type {
  BlogPosting,
  BreadcrumbList,
  CollectionPage,
  Graph,
  LearningResource,
  Person,
  Thing,
  WebPage,
  WebSite,
} from "schema-dts";
import { t } from "../../i18n/index.ts";
import type { Site } from "../../schema/index.ts";
import { bookPath, homePath, postsPath } from "../addresses/routes.ts";
import type { View } from "./view.ts";

/** The description of a page for search engines: its kind, and its place in the site. */
export interface Described {
  view: View;
  site: Pick<Site, "title" | "description">;
  /** The absolute address of the page's preview. */
  image: string;
  /** The absolute address of a path of the site. */
  absolute: (path: string) => string;
}

/** The structured data of a page in the vocabulary of schema.org, as JSON-LD. */
export function jsonLd(described: Described): Graph {
  const { view } = described;
  const crumbs = view.crumbs.length > 0 ? [breadcrumbs(described)] : [];
  return { "@context": "https://schema.org", "@graph": [thing(described), ...crumbs] };
}

function thing(described: Described): Thing {
  const { view, absolute } = described;
  switch (view.type) {
    case "site":
      return { "@type": "WebSite", ...common(described) } satisfies WebSite;
    case "list":
      return { "@type": "CollectionPage", ...common(described) } satisfies CollectionPage;
    case "page":
      return { "@type": "WebPage", ...common(described) } satisfies WebPage;
    case "post":
      return {
        "@type": "BlogPosting",
        ...common(described),
        ...written(described),
        headline: view.title,
        articleSection: view.article?.category?.title,
        mainEntityOfPage: absolute(view.path),
        isPartOf: {
          "@type": "Blog",
          name: described.site.title[view.lang],
          url: absolute(postsPath(view.lang)),
        },
      } satisfies BlogPosting;
    case "chapter":
      return {
        "@type": "LearningResource",
        ...common(described),
        ...written(described),
        learningResourceType: "tutorial",
        isPartOf: {
          "@type": "Book",
          name: described.site.title[view.lang],
          url: absolute(bookPath(view.lang)),
        },
      } satisfies LearningResource;
  }
}

function common({ view, image, absolute }: Described) {
  const { path, title, description, lang } = view;
  return {
    "@id": absolute(path),
    url: absolute(path),
    name: title,
    description,
    inLanguage: lang,
    image,
  };
}

function written({ view, absolute }: Described) {
  const { published, updated, author, keywords } = view.article ?? { keywords: [] };
  const person: Person | undefined = author && {
    "@type": "Person",
    name: author.title,
    url: absolute(author.path),
  };
  return {
    datePublished: published?.at,
    dateModified: (updated ?? published)?.at,
    author: person,
    keywords: keywords.length > 0 ? keywords.join(", ") : undefined,
  };
}

function breadcrumbs({ view, absolute }: Described): BreadcrumbList {
  const { lang, crumbs, title, path } = view;
  const home = { title: t(lang, "nav.home"), path: homePath(lang) };
  return {
    "@type": "BreadcrumbList",
    itemListElement: [home, ...crumbs, { title, path }].map((crumb, i) => ({
      "@type": "ListItem" as const,
      position: i + 1,
      name: crumb.title,
      item: absolute(crumb.path),
    })),
  };
}
