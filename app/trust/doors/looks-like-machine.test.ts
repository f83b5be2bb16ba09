import { describe, expect, it } from "vitest";
import { looksLikeMachine } from "./looks-like-machine";

const NOW = new Date("2026-11-22T12:00:00Z");
const secondsAgo = (seconds: number) => String(NOW.getTime() / 1000 - seconds);
const fields = (said: Record<string, string> = {}) =>
  new URLSearchParams({ opened: secondsAgo(60), website: "", ...said });

describe("a form", () => {
  it("is sent by a person a minute after it was opened, or from a page whose clock is ahead", () => {
    expect(looksLikeMachine(fields(), NOW)).toBe(false);
    expect(looksLikeMachine(fields({ opened: secondsAgo(4) }), NOW)).toBe(false);
    expect(looksLikeMachine(fields({ opened: secondsAgo(-9000) }), NOW)).toBe(false);
  });

  it.each<[string, Record<string, string>]>([
    ["the unseen field is filled in", { website: "https://spam.example" }],
    ["it comes faster than one types", { opened: secondsAgo(3) }],
    ["it never was on a page", { opened: "" }],
  ])("is sent by a machine when %s", (_, said) => {
    expect(looksLikeMachine(fields(said), NOW)).toBe(true);
  });
});
