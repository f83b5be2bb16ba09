import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./public-address.server";

describe("a public address", () => {
  it.each([
    "23.227.38.65",
    "1.1.1.1",
    "172.32.0.1",
    "192.169.0.1",
    "2606:4700::6810:84e5",
    "2a00:1450:4001::1",
  ])("is %s", (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    ...[
      "127.0.0.1",
      "127.9.9.9",
      "0.0.0.0",
      "10.1.2.3",
      "172.16.0.1",
      "172.31.255.255",
      "192.168.1.1",
    ],
    ...[
      "169.254.169.254",
      "100.64.0.1",
      "192.0.0.170",
      "198.18.0.1",
      "224.0.0.1",
      "255.255.255.255",
    ],
    ...["::", "::1", "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1", "2001:db8::1"],
    // An IPv4 address in another dress: mapped, translated, 6to4, Teredo.
    ...["::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:8.8.8.8", "::127.0.0.1", "64:ff9b::7f00:1"],
    ...[
      "64:ff9b:1::1",
      "2002:7f00:1::",
      "2001:0:7f00:1::",
      "fe80::1%eth0",
      "localhost",
      "",
      "2130706433",
      "0x7f.1",
    ],
  ])("is not %s", (address) => expect(isPublicAddress(address)).toBe(false));
});
