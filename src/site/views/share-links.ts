/** A service that can share an address. */
export interface ShareLink {
  /** The name of the service; undefined for e-mail. */
  name?: string;
  href: string;
}

/**
 * Plain links that share a page, without scripts of other sites.
 *
 * @param url the absolute address of the page
 */
export function shareLinks(url: string, title: string): ShareLink[] {
  const [u, t] = [url, title].map(encodeURIComponent);
  return [
    { name: "X", href: `https://x.com/intent/post?url=${u}&text=${t}` },
    { name: "Facebook", href: `https://www.facebook.com/sharer/sharer.php?u=${u}` },
    { name: "Telegram", href: `https://t.me/share/url?url=${u}&text=${t}` },
    { name: "LinkedIn", href: `https://www.linkedin.com/sharing/share-offsite/?url=${u}` },
    { href: `mailto:?subject=${t}&body=${u}` },
  ];
}

/** Where a file of the content can be edited, in the branch that is deployed; undefined if the repository is not on GitHub. */
export function editAddress(repository: string, file: string): string | undefined {
  const root = onGitHub(repository);
  return root && `${root}/edit/main/${file.split("/").map(encodeURIComponent).join("/")}`;
}

/** Where a mistake in a page can be reported; undefined if the repository is not on GitHub. */
export function reportAddress(
  repository: string,
  { title, body }: { title: string; body: string },
): string | undefined {
  const root = onGitHub(repository);
  return root && `${root}/issues/new?${new URLSearchParams({ title, body })}`;
}

function onGitHub(repository: string): string | undefined {
  return /^https?:\/\/github\.com\/[^/]+\/[^/]+?(?=\/?$|\.git$)/.exec(repository)?.[0];
}
