import { describe, expect, it } from "vitest";
import { whatStands } from "./author-event";

const AT = new Date("2026-11-22T10:00:00Z");
const later = new Date("2026-11-22T11:00:00Z");

const review = {
  ...{ deletedAt: null, refusedAt: AT, refusedFor: "insult", reply: "Sorry.", repliedAt: AT },
};
const refused = { what: "refused", at: AT, details: { reason: "insult", undo: { revision: 2 } } };
const replied = { what: "replied", at: AT, details: null };

describe("what an author is told", () => {
  it("is the reason that holds, and the reply that stands", () => {
    expect(whatStands(refused, review)).toEqual({ what: "refused", reason: "insult" });
    expect(whatStands(replied, review)).toEqual({ what: "replied", text: "Sorry." });
  });

  it("is why the shop has deleted it", () => {
    const gone = { ...review, deletedAt: AT };
    expect(whatStands({ ...refused, what: "deleted" }, gone)).toEqual({
      ...{ what: "deleted", reason: "insult" },
    });
  });

  it.each([
    ["a refusal that was taken back", refused, { refusedAt: null, refusedFor: null }],
    ["a refusal for another reason since", refused, { refusedAt: later, refusedFor: "illegal" }],
    ["a refusal of what was then deleted", refused, { deletedAt: later }],
    ["a reply that was taken back", replied, { reply: null, repliedAt: null }],
    ["a reply that was written anew since", replied, { reply: "Hm.", repliedAt: later }],
    ["a deletion that was taken back", { ...refused, what: "deleted" }, {}],
    ["a deletion of the author's own", { ...replied, what: "deleted" }, { deletedAt: AT }],
    ["that a review is shown", { ...replied, what: "shown" }, {}],
  ])("is not %s", (_, event, fate) => expect(whatStands(event, { ...review, ...fate })).toBeNull());

  it("is in any case what the shop writes to the author alone", () => {
    const written = { what: "written-to", at: AT, details: { text: "Hello" } };
    const gone = { ...review, deletedAt: later };
    expect(whatStands(written, gone)).toEqual({ what: "written", text: "Hello" });
  });
});
