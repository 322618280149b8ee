import type { Page, Post } from "./page.ts";
import { perList } from "./per-list.ts";
import { slugOf } from "./slug.ts";

/** The most posts of a tag that are compared, so that a tag of all posts costs no more than others. */
const compared = 50;

/**
 * The posts that share the most with a post, best first: each shared tag counts more the fewer posts
 * have it. Of equal posts, the newest is first.
 *
 * @param posts in the same language
 * @param count the most posts that are returned
 */
export function relatedPosts(post: Page, posts: readonly Post[], count: number): Post[] {
  const byTag = tagsOf(posts);
  const scores = new Map<Post, number>();
  for (const tag of slugsOf(post)) {
    const same = byTag.get(tag) ?? [];
    for (const other of same.slice(0, compared)) {
      if (other.path !== post.path) scores.set(other, (scores.get(other) ?? 0) + 1 / same.length);
    }
  }
  return [...scores]
    .sort(([a, score], [b, other]) => other - score || newer(a, b))
    .slice(0, count)
    .map(([other]) => other);
}

function newer(a: Post, b: Post): number {
  const [left = "", right = ""] = [a.date?.at, b.date?.at];
  return left < right ? 1 : left > right ? -1 : 0;
}

/** The tags of a post by their slugs: two spellings with the same page are one tag. */
function slugsOf({ tags }: Page): Set<string> {
  return new Set(tags.map(slugOf));
}

/** The posts by their tags. */
const tagsOf = perList((posts: readonly Post[]) => {
  const made = new Map<string, Post[]>();
  for (const post of posts) {
    for (const tag of slugsOf(post)) {
      const same = made.get(tag);
      if (same) same.push(post);
      else made.set(tag, [post]);
    }
  }
  return made;
});
