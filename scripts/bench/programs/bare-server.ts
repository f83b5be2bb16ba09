/**
 * Reads each request and answers it with the text that it was told last, and does nothing else: what Node alone can do.
 * Asked for nothing in particular, it says how much of the processor it has had, in microseconds.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

let body = Buffer.alloc(0);
const server = createServer((request, answer) => {
  request.resume().on("end", () => {
    answer.writeHead(200, { "Content-Type": "text/html", "Content-Length": body.length });
    answer.end(body);
  });
});
process.on("message", ({ text }: { text?: string }) => {
  if (text !== undefined) body = Buffer.from(text);
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
// With whoever has started it, however that went.
process.on("disconnect", () => process.exit());
