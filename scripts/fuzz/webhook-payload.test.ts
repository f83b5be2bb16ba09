import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TOPICS } from "../../app/webhooks/topics.server";
import { PAYLOADS } from "./webhook-payload";

describe("the deliveries that the fuzzing makes up", () => {
  it("are of every topic", () => {
    expect(Object.keys(PAYLOADS).sort()).toEqual(Object.keys(TOPICS).sort());
  });

  it.each(Object.entries(TOPICS))("of %s are mostly taken, though not always", (topic, of) => {
    const made = fc.sample(PAYLOADS[topic]!, { numRuns: 400, seed: 1 });
    const taken = made.filter((payload) => of.keeps.safeParse(payload).success);
    expect(taken.length).toBeGreaterThan(200);
    expect(taken.length).toBeLessThan(400);
  });
});
