import { defineCollection } from "astro:content";
import { z } from "astro/zod";
import { chapterSchema, plainSchema, postSchema } from "./schema/index.ts";
import { frontMatterLoader } from "./site/front-matter-loader.ts";

const excerpt = { excerpt: z.string().optional() };
const minutes = { minutes: z.number() };

/** Named for the folders of content/. */
export const collections = {
  chapters: defineCollection({
    loader: frontMatterLoader("content/chapters"),
    schema: chapterSchema.extend(excerpt),
  }),
  posts: defineCollection({
    loader: frontMatterLoader("content/posts"),
    schema: postSchema.extend({ ...excerpt, ...minutes }),
  }),
  pages: defineCollection({ loader: frontMatterLoader("content/pages"), schema: plainSchema }),
};
