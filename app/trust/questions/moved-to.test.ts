import { describe, expect, it } from "vitest";
import { filled } from "../../../tests/examples/questions";
import { movedTo } from "./moved-to";

const idsIn = ({ groups }: typeof filled) =>
  groups.map(({ questions }) => questions.map(({ id }) => id.at(-1)).join(""));

describe("a question that changes its group", () => {
  it("stands at the end of the other one", () => {
    expect(idsIn(filled)).toEqual(["12", "345"]);
    expect(idsIn(movedTo(filled, "question-1", "group-2"))).toEqual(["2", "3451"]);
  });

  it("is nowhere lost", () => {
    expect(movedTo(filled, "unknown", "group-2")).toEqual(filled);
  });
});
