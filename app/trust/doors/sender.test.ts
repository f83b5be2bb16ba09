import { describe, expect, it } from "vitest";
import { senderOf } from "./sender";

const sender = (forwarded?: string) =>
  senderOf(new Headers(forwarded === undefined ? {} : { "x-forwarded-for": forwarded }));

describe("where a request was sent from", () => {
  it("is the first address that it was forwarded for", () => {
    expect(sender("203.0.113.7, 10.0.0.1, 10.0.0.2")).toBe("203.0.113.7");
  });

  it.each([
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:0DB8:0001:0002::1", "2001:db8:1:2"],
    ["2001:db8::1", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
  ])("is the network, for the IPv6 address %s", (address, network) => {
    expect(sender(address)).toBe(network);
  });

  it.each([undefined, "", " , 10.0.0.1", "x".repeat(100)])("is unknown for %j", (forwarded) => {
    expect(sender(forwarded)).toBe("unknown");
  });
});
