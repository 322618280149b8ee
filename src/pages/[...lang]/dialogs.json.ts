import type { APIRoute } from "astro";
import type { Lang } from "../../i18n/index.ts";
import { langs } from "../../site/model/languages.ts";
import { langParam } from "../../site/addresses/routes.ts";
import { dialogWords } from "../../site/views/words.ts";

export function getStaticPaths() {
  return langs.map((lang) => ({ params: { lang: langParam(lang) }, props: { lang } }));
}

export const GET: APIRoute<{ lang: Lang }> = ({ props }) =>
  new Response(dialogWords(props.lang), { headers: { "Content-Type": "application/json" } });
