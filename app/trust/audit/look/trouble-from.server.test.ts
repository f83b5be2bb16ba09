import { describe, expect, it } from "vitest";
import { LookTrouble } from "./look-trouble";
import { troubleFrom } from "./trouble-from.server";

const failing = (code: string) => Object.assign(new Error("failed"), { code });

describe("what goes wrong on the way", () => {
  it.each([
    ["certificate", "CERT_HAS_EXPIRED"],
    ["certificate", "ERR_TLS_CERT_ALTNAME_INVALID"],
    ["certificate", "DEPTH_ZERO_SELF_SIGNED_CERT"],
    ["certificate", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
    ["unreachable", "ENOTFOUND"],
    ["unreachable", "ECONNREFUSED"],
    ["unreachable", "ECONNRESET"],
    ["no-page", "HPE_INVALID_CONSTANT"],
    ["no-page", "Z_DATA_ERROR"],
  ])("is %s for %s", (code, ofNode) => {
    expect(troubleFrom(failing(ofNode), false)).toMatchObject({ code });
  });

  it("is the time that is over, whatever else broke by that", () => {
    expect(troubleFrom(failing("ECONNRESET"), true)).toMatchObject({ code: "timeout" });
  });

  it("stays a bug where it is one", () => {
    const bug = new TypeError("x is not a function");
    expect(troubleFrom(bug, false)).toBe(bug);
    const known = new LookTrouble("password", "");
    expect(troubleFrom(known, true)).toBe(known);
  });
});
