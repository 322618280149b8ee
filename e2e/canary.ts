import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Opens a server that nothing may reach: it accepts and records all requests. */
export async function openCanary() {
  const reached: string[] = [];
  const server = createServer((request, response) => {
    reached.push(`${request.method} ${request.url}`);
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.end();
  });
  server.on("upgrade", (request, socket) => {
    reached.push(`upgrade ${request.url}`);
    socket.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    reached,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
