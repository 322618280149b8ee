import { createServer } from "node:http";
import { siteAddress } from "../schema/index.ts";
import { settingsOf } from "../site/content/settings.ts";
import { parsedArguments } from "./common/arguments.ts";
import { builtSite } from "./common/built-site.ts";
import { hosted } from "./common/hosted.ts";
import { root } from "./common/prove-all.ts";

// npm run preview [-- --port 4321] [-- --host]: serves dist/ as GitHub Pages does, so that the
// addresses of an old blog can be tried. It reads each file when it is asked for, so it can go on
// while the site is built again.
const { port: given, host } = parsedArguments("preview", "--port <number> and --host", {
  options: { port: { type: "string" }, host: { type: "boolean" } },
}).values;
if (given !== undefined && !isPort(given)) {
  console.error(`npm run preview: --port is "${given}": write a number from 1 to 65535`);
  process.exit(2);
}
const dist = builtSite(root);
const { base } = siteAddress(settingsOf("content"), process.env);
const server = createServer(hosted(dist, base));
listen(Number(given ?? 4321), given === undefined ? 10 : 0);

/** Listens on a port, or on one of the next ports if it is in use. */
function listen(port: number, others: number): void {
  server.once("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE" && others > 0) return listen(port + 1, others - 1);
    const why = error.code === "EADDRINUSE" ? "it is in use" : error.message;
    console.error(
      `npm run preview cannot use port ${port}: ${why}; choose another one, such as --port 4400`,
    );
    process.exit(1);
  });
  server.listen(port, host ? undefined : "localhost", () => {
    server.removeAllListeners("error");
    console.log(`dist/ is at http://localhost:${port}${base}`);
  });
}

function isPort(text: string): boolean {
  return /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}
