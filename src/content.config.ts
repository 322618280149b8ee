import { defineCollection } from "astro:content";
import { chapterSchema, plainSchema, postSchema } from "./schema/index.ts";
import { frontMatterLoader } from "./site/front-matter-loader.ts";

/** Named for the folders of content/. */
export const collections = {
  chapters: defineCollection({
    loader: frontMatterLoader("content/chapters"),
    schema: chapterSchema,
  }),
  posts: defineCollection({ loader: frontMatterLoader("content/posts"), schema: postSchema }),
  pages: defineCollection({ loader: frontMatterLoader("content/pages"), schema: plainSchema }),
};
