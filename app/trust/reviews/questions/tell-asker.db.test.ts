import { describe, expect, it } from "vitest";
import { boss, NOW, SHOP } from "../../../../tests/deliveries";
import { Outside } from "../../../../tests/invitations";
import { openShop } from "../../../../tests/visitors";
import { db } from "../../../db.server";
import { MailTrouble } from "../../../mail.server";
import { LOCALES } from "../../locale";
import { WORDS } from "../invitations/mails/words/in-each-language";
import { askQuestion } from "../visitors/ask.server";
import { answerQuestion, deleteEntry } from "./moderation.server";
import { tellAsker } from "./tell-asker.server";

async function asked(overrides: { email?: string; locale?: string } = {}): Promise<string> {
  await openShop();
  const said = {
    ...{ body: "Tåler det maskinvask?", authorName: "Ola", email: "ola@example.no", locale: "nb" },
    ...{ senderHash: "s", sent: { machine: false, many: false }, ...overrides },
  };
  const question = await db.$transaction((tx) => askQuestion(tx, SHOP, "1001", said, NOW));
  return question!.id;
}
const answer = (id: string, words = "Ja, på 30 grader.") =>
  db.$transaction((tx) => answerQuestion(tx, SHOP, id, words, NOW));
const waiting = async () => (await boss.findJobs("answer-mail")).map(({ data }) => data);

describe("whoever asked and left an address", () => {
  it.each(LOCALES)("is told of the answer in %s, once", async (locale) => {
    const id = await asked({ locale });
    await answer(id);
    expect(await waiting()).toEqual([{ shop: SHOP, questionId: id }]);
    const outside = new Outside();
    await tellAsker(SHOP, id, NOW, outside.world);
    await tellAsker(SHOP, id, NOW, outside.world);
    expect(outside.sent).toHaveLength(1);
    const words = WORDS[locale].answered;
    expect(outside.sent[0]).toMatchObject({
      to: "ola@example.no",
      subject: words.subject({ shop: "Woolly", product: "Wool blanket" }),
    });
    expect(outside.sent[0]?.text).toContain("> Ja, på 30 grader.");
    expect(outside.sent[0]?.text).toContain(
      `/apps/tillit/questions?product=wool-blanket&lang=${locale}#question-${id}`,
    );
  });

  it("is told nothing by a second answer", async () => {
    const id = await asked();
    await answer(id);
    await tellAsker(SHOP, id, NOW, new Outside().world);
    await boss.deleteAllJobs();
    await answer(id, "Ja, også på 40.");
    expect(await waiting()).toEqual([]);
  });

  it("is told once of two answers within the minute", async () => {
    const id = await asked();
    await answer(id);
    await answer(id, "Ja, også på 40.");
    expect(await waiting()).toEqual([{ shop: SHOP, questionId: id }]);
  });

  it("is told nothing where the answer was taken back within the minute", async () => {
    const id = await asked();
    await answer(id);
    const { id: answerId } = await db.productAnswer.findFirstOrThrow();
    await db.$transaction((tx) => deleteEntry(tx, SHOP, { questionId: id, answerId }, NOW));
    const outside = new Outside();
    await tellAsker(SHOP, id, NOW, outside.world);
    expect(outside.sent).toEqual([]);
  });

  it("is told later where the mail server is away, and not again where it refuses", async () => {
    const id = await asked();
    await answer(id);
    const outside = new Outside();
    outside.next = [new MailTrouble("temporary", "away")];
    await expect(tellAsker(SHOP, id, NOW, outside.world)).rejects.toThrow("away");
    outside.next = [new MailTrouble("refused", "no such box")];
    await tellAsker(SHOP, id, NOW, outside.world);
    await tellAsker(SHOP, id, NOW, outside.world);
    expect(outside.sent).toEqual([]);
    expect(await db.productQuestion.findFirst()).toMatchObject({ toldAt: NOW });
  });
});

it("nobody is told who left no address", async () => {
  const id = await asked({ email: "" });
  await answer(id);
  expect(await waiting()).toEqual([]);
});
