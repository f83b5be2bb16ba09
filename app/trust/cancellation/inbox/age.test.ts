import { describe, expect, it } from "vitest";
import { age } from "./age";

const NOW = "2026-11-22T12:00:00Z";

describe("how long somebody has waited", () => {
  it.each([
    ["2026-11-22T11:59:40Z", "this minute"],
    ["2026-11-22T11:43:00Z", "17 minutes ago"],
    ["2026-11-22T09:00:00Z", "3 hours ago"],
    ["2026-11-19T12:00:00Z", "3 days ago"],
    ["2026-11-22T12:00:05Z", "this minute"],
  ])("since %s is %s", (since, said) => expect(age(since, NOW, "en")).toBe(said));
});
