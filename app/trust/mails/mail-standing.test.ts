import { describe, expect, it } from "vitest";
import { mailStanding } from "./mail-standing";

const [queuedAt, earlier, later] = ["01", "02", "03"].map(
  (day) => new Date(`2026-09-${day}T12:00:00Z`),
) as [Date, Date, Date];
const NONE = { queuedAt, sentAt: null, refusedAt: null, gaveUpAt: null, bouncedAt: null };

describe("how a mail stands", () => {
  it("waits since it was queued while nothing became of it", () => {
    expect(mailStanding(NONE)).toEqual({ state: "waiting", at: queuedAt });
  });

  it.each([
    ["sent", "sentAt"],
    ["refused", "refusedAt"],
    ["given-up", "gaveUpAt"],
    ["bounced", "bouncedAt"],
  ] as const)("is %s by its time", (state, time) => {
    expect(mailStanding({ ...NONE, [time]: later })).toEqual({ state, at: later });
  });

  it("came back, though it was sent before", () => {
    const state = mailStanding({ ...NONE, sentAt: earlier, bouncedAt: later });
    expect(state).toEqual({ state: "bounced", at: later });
  });
});
