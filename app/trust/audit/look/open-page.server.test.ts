import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { aNetwork, localServer, localShop } from "../../../../tests/local-shop";
import { answers } from "./answers.server";
import { LookTrouble } from "./look-trouble";
import type { Network } from "./network.server";
import { openPage } from "./open-page.server";

const HOSTS = ["woolly.example", "woolly.myshopify.com"];
const never = () => new AbortController().signal;

/** What a look gets at the address: where it came from in the end, or the code of what went wrong. */
async function opened(network: Partial<Network>, address = "https://woolly.example/") {
  try {
    return await openPage(new URL(address), {
      ...{ hosts: HOSTS, network: aNetwork(network), signal: never() },
    });
  } catch (error) {
    if (error instanceof LookTrouble) return error.code;
    throw error;
  }
}

describe("a page of the shop's", () => {
  it("is read, by somebody who says who they are and brings no cookie", async () => {
    const shop = await localShop({
      "/": (_, response) =>
        response.writeHead(200, { "content-type": "text/html", "set-cookie": "a=b" }).end("Hei"),
    });
    const found = await opened({ standIn: shop.url }, "http://woolly.example/");
    expect(found).toMatchObject({
      ...{ html: "Hei", status: 200, passed: ["http://woolly.example/"] },
      address: new URL("https://woolly.example/"),
    });
    expect(shop.asked.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
    expect(shop.asked[1]?.headers).toMatchObject({
      ...{ "user-agent": "TillitAudit/1.0 (+https://tillit.example)", accept: "text/html" },
      ...{ "x-forwarded-host": "woolly.example", "x-forwarded-proto": "https" },
    });
  });

  it.each(["gzip"])("is unpacked: %s", async () => {
    const shop = await localShop({
      "/": (_, response) =>
        response
          .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
          .end(gzipSync("Hei")),
    });
    expect(await opened({ standIn: shop.url })).toMatchObject({ html: "Hei" });
  });

  it("may be missing", async () => {
    const shop = await localShop({});
    expect(await opened({ standIn: shop.url })).toMatchObject({ status: 404, html: "" });
  });

  it.each<[code: string, what: string, location: string]>([
    ["elsewhere", "to another name", "https://evil.example/"],
    [
      "elsewhere",
      "to a name that only begins like the shop's",
      "https://woolly.example.evil.example/",
    ],
    ["elsewhere", "to where clouds keep their secrets", "http://169.254.169.254/latest/meta-data/"],
    ["elsewhere", "to this machine", "http://127.0.0.1/"],
    ["elsewhere", "to this machine by number", "http://2130706433/"],
    ["elsewhere", "to a file", "file:///etc/passwd"],
    ["no-page", "away from encryption", "http://woolly.example/"],
    ["password", "to the door", "/password"],
    ["password", "to the door, in a language", "https://woolly.myshopify.com/de/password?x"],
    ["no-page", "in a circle", "/"],
  ])("is %s where it sends one %s", async (code, _, location) => {
    const other = await localServer((_, response) => response.end("secret"));
    const shop = await localShop({
      "/": (_, response) => response.writeHead(302, { location }).end(),
    });
    expect(await opened({ standIn: shop.url })).toBe(code);
    expect(shop.asked.length).toBeLessThan(9);
    expect(shop.asked.map(({ headers }) => headers["x-forwarded-proto"])).not.toContain("http");
    expect(other.asked).toEqual([]);
  });

  it("is given up where it sends one on for good, each time to another address", async () => {
    let count = 0;
    const shop = await localServer((_, response) =>
      response.writeHead(302, { location: `/${(count += 1)}` }).end(),
    );
    expect(await opened({ standIn: shop.url })).toBe("no-page");
    expect(count).toBe(7);
  });

  it.each<[code: string, what: string, status: number, headers: Record<string, string>]>([
    ["refused", "a refusal", 403, {}],
    ["refused", "too many", 429, {}],
    ["no-page", "an error", 500, {}],
    ["no-page", "a picture", 200, { "content-type": "image/png" }],
    ["no-page", "nothing that says what it is", 200, {}],
    [
      "no-page",
      "a packing that nobody knows",
      200,
      { "content-type": "text/html", "content-encoding": "zip" },
    ],
    [
      "no-page",
      "what is not packed as it says",
      200,
      { "content-type": "text/html", "content-encoding": "gzip" },
    ],
  ])("is %s where the answer is %s", async (code, _, status, headers) => {
    const shop = await localShop({
      "/": (_, response) => response.writeHead(status, headers).end("x".repeat(500)),
    });
    expect(await opened({ standIn: shop.url })).toBe(code);
  });

  it("is not read to its end where it has none", async () => {
    let sent = 0;
    const shop = await localShop({
      "/": (_, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        const more = () => {
          while (!response.destroyed && response.write("x".repeat(65_536))) sent += 65_536;
          if (!response.destroyed) response.once("drain", more);
        };
        more();
      },
    });
    expect(await opened({ standIn: shop.url })).toBe("no-page");
    expect(sent).toBeLessThan(40_000_000);
  });

  it("is not unpacked to its end where it is a bomb", async () => {
    const bomb = gzipSync(Buffer.alloc(300_000_000));
    const shop = await localShop({
      "/": (_, response) =>
        response
          .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
          .end(bomb),
    });
    const before = process.memoryUsage().rss;
    expect(await opened({ standIn: shop.url })).toBe("no-page");
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  it.each<
    [
      string,
      (
        drip: () => void,
        response: { writeHead(status: number, headers: Record<string, string>): unknown },
      ) => void,
    ]
  >([
    ["never begins", () => undefined],
    [
      "comes a byte at a time",
      (drip, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        drip();
      },
    ],
  ])("is left after a while where the answer %s", async (_, begin) => {
    const shop = await localShop({
      "/": (_, response) => {
        const drip = () => {
          if (response.destroyed) return;
          response.write("x");
          setTimeout(drip, 50);
        };
        begin(drip, response);
      },
    });
    const begun = performance.now();
    expect(await opened({ standIn: shop.url, patienceMs: 400 })).toBe("timeout");
    expect(performance.now() - begun).toBeLessThan(1_500);
  });
});

describe("the name of the shop", () => {
  it.each([
    [["127.0.0.1"]],
    [["::1"]],
    [["::ffff:127.0.0.1"]],
    [["169.254.169.254"]],
    [["10.0.0.7"]],
    [["23.227.38.65", "127.0.0.1"]],
    [[]],
  ])("is asked nothing where it leads to %j", async (numbers) => {
    const asked: string[] = [];
    const code = await opened(
      { resolve: (host) => (asked.push(host), Promise.resolve(numbers)) },
      "http://woolly.example/",
    );
    expect([code, asked]).toEqual(["unreachable", ["woolly.example"]]);
  });

  it.each(["23.227.38.65", "[2606:4700::6810:84e5]"])("is never a number: %s", async (number) => {
    const resolve = () => Promise.reject(new Error("asked"));
    const opening = openPage(new URL(`http://${number}/`), {
      ...{ hosts: [number], network: aNetwork({ resolve }), signal: never() },
    });
    await expect(opening).rejects.toMatchObject({ code: "unreachable" });
  });

  it("is unreachable where nobody knows it", async () => {
    expect(await opened({})).toBe("unreachable");
  });

  it.each(["https://woolly.example:8443/", "https://a:b@woolly.example/", "ftp://woolly.example/"])(
    "is not looked at as %s",
    async (address) => {
      const resolve = () => Promise.resolve(["23.227.38.65"]);
      expect(await opened({ resolve }, address)).toBe("elsewhere");
    },
  );
});

describe("an address of somebody else's", () => {
  const ask = (address: string, network: Partial<Network> = {}) =>
    answers(address, { network: aNetwork(network), signal: never() });

  it("is not there where nobody knows its name", async () => {
    expect(await ask("https://gone.example/seal")).toBe(false);
    expect(await ask("https://gone.example/seal", { standIn: "http://127.0.0.1:9" })).toBeNull();
  });

  it.each([
    ["leads to this machine", "https://seal.example/", ["127.0.0.1"]],
    ["is a number", "https://127.0.0.1/", ["127.0.0.1"]],
    ["has a port", "https://seal.example:8080/", ["23.227.38.65"]],
    ["is not encrypted", "http://seal.example/", ["23.227.38.65"]],
  ])("is not asked where it %s", async (_, address, numbers) => {
    const server = await localServer((_, response) => response.end());
    const resolve = () => Promise.resolve(numbers);
    // What stands in for the shop stands in for nobody else.
    expect(await ask(address, { resolve, standIn: server.url })).toBeNull();
    expect(server.asked).toEqual([]);
  });
});
