import { describe, expect, it } from "vitest";
import type { Texts } from "../locale";
import { answerTimeText } from "../support/answer-time-text";
import { statesOtherNumbers } from "./disagreements";

const said = (texts: Texts | null): Texts => texts ?? expect.fail("There is no such promise");
const HOURS = said(answerTimeText({ within: 24, unit: "hours" }));
const WORKING_DAYS = said(answerTimeText({ within: 2, unit: "working-days" }));
const ONE_DAY = said(answerTimeText({ within: 1, unit: "days" }));

describe("a shortened text", () => {
  it.each([
    ["Answer in 24 hours", HOURS],
    ["Antwort in 24 Stunden", HOURS],
    ["Svar på 24 timer", HOURS],
    ["Réponse en 24 h", HOURS],
    ["We answer", HOURS],
    ["Write us an e-mail", HOURS],
    ["Vi svarer på min e-post", HOURS],
    ["Toutes mes réponses", HOURS],
    ["2 working days", WORKING_DAYS],
    ["2 jours ouvrés", WORKING_DAYS],
    ["2 días hábiles", WORKING_DAYS],
    ["Svar på 2 virkedager", WORKING_DAYS],
    ["Antwort in 2 Werktagen", WORKING_DAYS],
    ["Answer within a day", ONE_DAY],
  ])("may say a claim's period: %j", (words, texts) => {
    expect(statesOtherNumbers(words, texts)).toBe(false);
  });

  it.each([
    ["Answer in 24 minutes", HOURS],
    ["Answer within an hour", HOURS],
    ["Antwort binnen einer Stunde", HOURS],
    ["Answer in 12 hours", HOURS],
    ["Answer in 2 days", WORKING_DAYS],
    ["Réponse en 2 jours", WORKING_DAYS],
    ["Respuesta en 2 días", WORKING_DAYS],
    ["Svar på 2 dager", WORKING_DAYS],
    ["Antwort in 2 Tagen", WORKING_DAYS],
    ["Svar innen én time", ONE_DAY],
  ])("says no other period than its claim: %j", (words, texts) => {
    expect(statesOtherNumbers(words, texts)).toBe(true);
  });
});
