import { describe, expect, it } from "vitest";
import type { Problem } from "../trust/problem";
import { afterEvent, draftOf, isDirty, type Draft, type DraftEvent } from "./setting-draft";

type Value = { heading: string };

const saved = { value: { heading: "Trust us" }, revision: 3 };
const typed = { heading: "See for yourself" };
const after = (...events: DraftEvent<Value>[]): Draft<Value> =>
  events.reduce(afterEvent<Value>, draftOf<Value>(saved));
const types = (value: Value, at = ["heading"]): DraftEvent<Value> => ({
  ...{ type: "edited", change: () => value, at },
});
const edited = types(typed);
const answered = (answer: Extract<DraftEvent<Value>, { type: "answered" }>["answer"]) =>
  ({ type: "answered", answer, sent: typed }) as const;

describe("a draft", () => {
  it("is clean until something else is typed, and again when it is typed back", () => {
    expect(isDirty(after())).toBe(false);
    expect(isDirty(after(edited))).toBe(true);
    expect(isDirty(after(edited, types({ heading: "Trust us" })))).toBe(false);
  });

  it("has every edit in it, each made of what those before have left", () => {
    const more: DraftEvent<Value> = {
      ...{ type: "edited", at: ["heading"] },
      change: ({ heading }) => ({ heading: `${heading}!` }),
    };
    expect(after(edited, more, more).value).toEqual({ heading: "See for yourself!!" });
  });

  it("goes back to what is saved when discarded", () => {
    const problems = answered({ ok: false, problems: [{ path: ["heading"], code: "too-long" }] });
    const draft = after(edited, problems, { type: "discarded" });
    expect(draft).toEqual(draftOf(saved));
  });

  it("is clean after a save, with what the server made of it", () => {
    const value = { heading: "See for yourself." };
    const draft = after(edited, answered({ ok: true, value, revision: 4, changed: true }));
    expect(draft).toEqual(draftOf({ value, revision: 4 }));
  });

  it("keeps what was typed while the save was under way", () => {
    const later = types({ heading: "Look it up" });
    const draft = after(
      edited,
      later,
      answered({ ok: true, value: typed, revision: 4, changed: true }),
    );
    expect(draft.value).toEqual({ heading: "Look it up" });
    expect(draft.saved).toEqual({ value: typed, revision: 4 });
    expect(isDirty(draft)).toBe(true);
  });

  it("keeps what was typed when the save is refused, and says why", () => {
    const problems = [{ path: ["heading"], code: "promise-absolute" }];
    const draft = after(edited, answered({ ok: false, problems }));
    expect(draft).toMatchObject({ value: typed, saved, problems });
  });

  it("forgets a problem as soon as its field is edited, and no other", () => {
    const elsewhere = { path: ["seals", 0], code: "twice" };
    const problems = [{ path: ["heading", "nb"], code: "too-long" }, elsewhere];
    const draft = after(
      edited,
      answered({ ok: false, problems }),
      types({ heading: "Short" }, ["heading", "nb"]),
    );
    expect(draft.problems).toEqual([elsewhere]);
  });

  it.each(["session", "unreachable"] as const)("keeps what was typed in %s trouble", (trouble) => {
    expect(after(edited, answered({ ok: false, trouble }))).toMatchObject({
      value: typed,
      trouble,
    });
  });

  it("forgets trouble once a save succeeds", () => {
    const draft = after(
      edited,
      answered({ ok: false, trouble: "unreachable" }),
      answered({ ok: true, value: typed, revision: 4, changed: true }),
    );
    expect(draft.trouble).toBeNull();
  });
});

describe("a draft that somebody else has saved over", () => {
  const newer = { value: { heading: "Theirs" }, revision: 9 };
  const conflict = answered({ ok: false, conflict: newer });

  it("changes nothing by itself", () => {
    expect(after(edited, conflict)).toMatchObject({ value: typed, saved, conflict: newer });
  });

  it("takes the newer version when asked to", () => {
    expect(after(edited, conflict, { type: "newer-loaded" })).toEqual(draftOf(newer));
  });

  it("keeps its own on top of the newer version when asked to", () => {
    const draft = after(edited, conflict, { type: "mine-kept" });
    expect(draft).toMatchObject({ value: typed, saved: newer, conflict: null });
    expect(isDirty(draft)).toBe(true);
  });
});

describe("a draft whose page is loaded again", () => {
  const reloaded: DraftEvent<Value> = {
    type: "reloaded",
    saved: { value: { heading: "Newer" }, revision: 4 },
  };

  it("follows while nothing is typed", () => {
    expect(after(reloaded).value).toEqual({ heading: "Newer" });
  });

  it("keeps what was typed", () => {
    expect(after(edited, reloaded)).toMatchObject({ value: typed, saved });
  });

  it("never goes back to an older revision", () => {
    expect(after({ ...reloaded, saved: { ...saved, revision: 2 } })).toEqual(draftOf(saved));
  });
});

describe("a draft that is checked while it is typed", () => {
  const promise = { path: ["heading"], code: "promise-absolute" };
  const lack = { path: ["seals", 0, "holder"], code: "holder-missing" };
  const checked = (problems: Problem[], value: unknown = typed) =>
    ({ type: "checked", value, problems }) as const;

  it("says what is wrong, and nothing more once it is right", () => {
    expect(after(edited, checked([promise])).problems).toEqual([promise]);
    expect(after(edited, checked([promise]), checked([])).problems).toEqual([]);
  });

  it("is not told of what has changed meanwhile", () => {
    expect(after(edited, checked([promise], { heading: "See for" })).problems).toEqual([]);
  });

  it("does not complain of what is still empty, unless a save has done so", () => {
    expect(after(edited, checked([lack])).problems).toEqual([]);
    const refused = answered({ ok: false, problems: [lack] });
    expect(after(edited, refused, checked([lack])).problems).toEqual([lack]);
  });

  it("counts as refused only by a save, and until all of it is mended", () => {
    const refused = answered({ ok: false, problems: [promise] });
    expect(after(edited, checked([promise])).refused).toBe(false);
    expect(after(edited, refused).refused).toBe(true);
    expect(after(edited, refused, checked([])).refused).toBe(false);
  });
});
