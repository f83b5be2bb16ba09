import { describe, expect, it } from "vitest";
import { bytesOf, jsonOf } from "./request-body.server";

const posted = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request("https://tillit.example/", { method: "POST", body, headers, duplex: "half" });

/** A body that nobody has measured, and how much of it was asked for. */
function anEndlessBody() {
  const read = { bytes: 0 };
  const chunk = new Uint8Array(1_000).fill(32);
  const stream = new ReadableStream({
    pull(controller) {
      read.bytes += chunk.length;
      controller.enqueue(chunk);
    },
  });
  return { stream, read };
}

describe("the body of a request", () => {
  it("is read whole up to its limit", async () => {
    expect((await bytesOf(posted("12345"), 5))?.toString()).toBe("12345");
    expect(await bytesOf(posted("123456"), 5)).toBeNull();
  });

  it("is nothing when there is none", async () => {
    expect(await bytesOf(new Request("https://tillit.example/"), 5)).toHaveLength(0);
  });

  it("is not read at all when it says itself that it is too large", async () => {
    const { stream, read } = anEndlessBody();
    const before = read.bytes;
    expect(await bytesOf(posted(stream, { "content-length": "2000000" }), 1_000_000)).toBeNull();
    expect(read.bytes - before).toBeLessThanOrEqual(1_000);
  });

  it("is read no further than its limit when it does not", async () => {
    const { stream, read } = anEndlessBody();
    expect(await bytesOf(posted(stream), 10_000)).toBeNull();
    expect(read.bytes).toBeLessThan(20_000);
  });
});

describe("the JSON of a request", () => {
  it("is parsed", async () => {
    expect(await jsonOf(posted('{"a":[1]}'))).toEqual({ a: [1] });
  });

  it("is null when it is none", async () => {
    expect(await jsonOf(posted('{"a":'))).toBeNull();
  });

  it("is refused with 413 when it is larger than any form", async () => {
    const answer = await jsonOf(posted(anEndlessBody().stream)).catch((thrown: unknown) => thrown);
    expect((answer as Response).status).toBe(413);
  });
});
