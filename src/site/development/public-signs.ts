import send from "send";
import type { Plugin } from "vite";
import { withoutBase } from "../addresses/routes.ts";

/**
 * In development, serves the files of `public/` whose names contain `#` or `?`, such as `C# 1.png`.
 * Vite takes these signs for the end of the path, though the address encodes them.
 */
export function publicSigns(): Plugin {
  return {
    name: "public-signs",
    configureServer({ middlewares, config }) {
      middlewares.use((request, response, next) => {
        const [pathname] = (request.url ?? "/").split(/[?#]/, 1);
        const path = withoutBase(config.base, pathname);
        if (path === undefined || !/%(?:23|3f)/i.test(path)) return next();
        send(request, path, { root: config.publicDir, index: false })
          .on("error", () => next())
          .on("directory", () => next())
          .pipe(response);
      });
    },
  };
}
