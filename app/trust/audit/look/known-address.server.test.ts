import http from "node:http";
import { describe, expect, it } from "vitest";
import { localServer } from "../../../../tests/local-shop";
import { alreadyKnown } from "./known-address.server";

describe("a name that was resolved already", () => {
  it.each([true, false])(
    "leads there and nowhere else, whoever else knows it (all at once: %s)",
    async (all) => {
      const server = await localServer((request, response) => response.end(request.headers.host));
      const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
        http
          .get({
            ...{ hostname: "woolly.example", port: server.port, agent: false },
            ...{ lookup: alreadyKnown(["127.0.0.1"]), autoSelectFamily: all },
          })
          .once("response", resolve)
          .once("error", reject);
      });
      answer.resume();
      expect(answer.statusCode).toBe(200);
      expect(server.asked[0]?.headers.host).toBe(`woolly.example:${server.port}`);
    },
  );
});
