import { expect, it } from "vitest";
import { contactsIn } from "./contacts.ts";

const mail = { title: "", url: "mailto:kim@a.io" };
const github = { title: "GitHub", url: "https://github.com/kim" };

it.each([
  ["minima", { email: "kim@a.io", github_username: "kim" }, [mail, github]],
  [
    "Minimal Mistakes",
    { author: { email: "kim@a.io", links: [{ label: "GitHub", url: github.url }] } },
    [mail, github],
  ],
  [
    "Chirpy",
    { github: { username: "kim" }, social: { email: "kim@a.io", links: [github.url] } },
    [github, mail],
  ],
  [
    "Hydejack",
    { author: { social: { github: "kim", youtube: "UCot1Cj33R6YfSyXJ8Gsjww12" } } },
    [github, { title: "YouTube", url: "https://www.youtube.com/@UCot1Cj33R6YfSyXJ8Gsjww12" }],
  ],
  [
    "a list of names",
    { social: { links: [{ LinkedIn: "https://www.linkedin.com/in/kim" }] } },
    [{ title: "LinkedIn", url: "https://www.linkedin.com/in/kim" }],
  ],
  [
    "Hux Blog",
    { links: [{ title: "Reviews", href: "https://kim.io/review" }] },
    [{ title: "Reviews", url: "https://kim.io/review" }],
  ],
])("the links to the author in the settings of %s", (_, all, contacts) => {
  expect(contactsIn(all, {}).contacts).toEqual(contacts);
});

it("an address with an @ is no e-mail, and Twitter is one place with two addresses", () => {
  const links = ["https://www.threads.net/@kim", "https://x.com/kim"];
  expect(contactsIn({ twitter_username: "kim", social: { links } }, {}).contacts).toEqual([
    { title: "Twitter", url: "https://twitter.com/kim" },
    { title: "threads.net", url: "https://www.threads.net/@kim" },
  ]);
});

it("al-folio lists them in _data/socials.yml", () => {
  const { contacts, settings } = contactsIn({}, { socials: { github_username: "kim" } });
  expect(contacts).toEqual([github]);
  expect(settings).toEqual(["_data/socials.github_username"]);
});

it("what themes come with, and the settings of plugins, name nobody", () => {
  const all = {
    ...{ github_username: "jekyll", twitter_username: "jekyllrb", twitter: { card: "summary" } },
    ...{ github: ["metadata"], email: "your-email@example.com", facebook: { app_id: "1" } },
    social: { links: ["https://twitter.com/", "https://github.com/username"] },
  };
  expect(contactsIn(all, {})).toEqual({ contacts: [], settings: [] });
});
