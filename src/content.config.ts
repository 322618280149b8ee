import { defineCollection } from "astro:content";
import { z } from "astro/zod";
import { chapterSchema, plainSchema, postSchema } from "./schema/index.ts";
import { frontMatterLoader } from "./site/front-matter-loader.ts";

/** What the loader adds to the keys of a page. */
const found = {
  excerpt: z.string().optional(),
  minutes: z.number().optional(),
  changed: z.string().optional(),
};

/** Named for the folders of content/. */
export const collections = {
  chapters: defineCollection({
    loader: frontMatterLoader("content/chapters"),
    schema: chapterSchema.extend(found),
  }),
  posts: defineCollection({
    loader: frontMatterLoader("content/posts"),
    schema: postSchema.extend(found),
  }),
  pages: defineCollection({
    loader: frontMatterLoader("content/pages"),
    schema: plainSchema.extend(found),
  }),
};
