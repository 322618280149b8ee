import { createServer } from "node:http";
import { hosted } from "../src/cli/common/hosted.ts";
import { sites } from "./sites.ts";

for (const { dist, base, port } of sites) createServer(hosted(dist, base)).listen(port);
