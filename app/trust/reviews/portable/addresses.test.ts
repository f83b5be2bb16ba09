import { describe, expect, it } from "vitest";
import { addressesIn } from "./addresses";

const A = "https://a.example/1.jpg";
const B = "https://b.example/2.png";

describe("the addresses in a cell", () => {
  it.each([
    `${A},${B}`,
    `${A}, ${B},`,
    `${A};${B}`,
    `${A} | ${B}`,
    `${A}\n${B}`,
    `${A} ${B}`,
    `["${A}","${B}"]`,
    `[{"url":"${A}"},{"url":"${B}"}]`,
    `[${A}, ${B}]`,
    `"${A}","${B}"`,
    `${A},${B},${A}`,
  ])("are found however they are listed: %s", (cell) => {
    expect(addressesIn(cell)).toEqual({ addresses: [A, B], leftOut: 0 });
  });

  it("may have separators in them", () => {
    const address = "https://c.example/w_100,h_100/a;b|c/3.jpg?x=1,2";
    expect(addressesIn(`${address},${A}`).addresses).toEqual([new URL(address).href, A]);
  });

  it("are asked for with https", () => {
    expect(addressesIn("http://a.example/1.jpg //b.example/2.png").addresses).toEqual([A, B]);
  });

  it.each([
    "javascript:alert(1)",
    "data:image/png;base64,AAAA",
    "file:///etc/passwd",
    "photo-1.jpg",
    "https://me:secret@a.example/1.jpg",
    "http://localhost/1.jpg",
    `https://a.example/${"x".repeat(3_000)}`,
  ])("are only such as anybody can fetch: %s is left out, and counted", (cell) => {
    expect(addressesIn(cell)).toEqual({ addresses: [], leftOut: 1 });
  });

  it("stand beside others that are left out", () => {
    expect(addressesIn(`${A}, javascript:alert(1); ${B}`)).toEqual({
      addresses: [A, B],
      leftOut: 1,
    });
  });

  it("are found at once in a cell of nothing but spaces and separators", () => {
    const begun = performance.now();
    expect(addressesIn(`${" , ".repeat(200_000)}x`).addresses).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it("are none in an empty cell", () => {
    expect(addressesIn(" ")).toEqual({ addresses: [], leftOut: 0 });
    expect(addressesIn("[]")).toEqual({ addresses: [], leftOut: 0 });
  });
});
