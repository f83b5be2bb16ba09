import { describe, expect, it } from "vitest";
import { boss, DAY, NOW, OTHER, SHOP } from "../../../../tests/deliveries";
import { asking, Outside } from "../../../../tests/invitations";
import { aNewReview, storedReview } from "../../../../tests/reviews";
import { db } from "../../../db.server";
import { MailTrouble } from "../../../mail.server";
import { eraseAuthor } from "../erasure.server";
import { deleteReviews, refuseReviews, replyToReview, showReviews } from "../moderation.server";
import type { NewReview } from "../new-review.server";
import { undoChange } from "../undo.server";
import { tellAuthor } from "./tell-author.server";
import { writeToAuthor } from "./write-to-author.server";

const LATER = new Date(NOW.getTime() + DAY);

async function aReview(overrides: Partial<NewReview> = {}) {
  await asking();
  return storedReview(SHOP, aNewReview(overrides), NOW);
}

/** What the jobs that are there say to whom. */
async function told(outside = new Outside()): Promise<Outside> {
  const jobs = await boss.findJobs<{ shop: string; reviewId: string; eventId: string }>(
    "author-mail",
  );
  for (const { data } of jobs) {
    await tellAuthor(data.shop, data.reviewId, data.eventId, NOW, outside.world);
  }
  return outside;
}

const mailed = async () =>
  (await db.reviewEvent.findMany({ where: { mailedAt: { not: null } } })).map(({ what }) => what);

describe("the author of a review", () => {
  it("is told once why it is not shown, with a link to change it or object", async () => {
    const { id } = await aReview();
    await db.$transaction((tx) => refuseReviews(tx, SHOP, [id], "personal-data", NOW));
    const outside = await told();
    await told(outside);
    expect(outside.sent).toMatchObject([
      { to: "kari@example.no", subject: "Woolly viser ikke omtalen din" },
    ]);
    expect(outside.sent[0]?.text).toContain("Den røper personopplysninger");
    expect(outside.sent[0]?.text).toMatch(
      new RegExp(`https://woolly\\.example/apps/tillit/review/edit\\?r=${id}\\.[\\w-]{22}&lang=nb`),
    );
    expect(await mailed()).toEqual(["refused"]);
  });

  it("is told once why it was deleted, even right after a refusal, with a link to object", async () => {
    const { id } = await aReview();
    await db.$transaction((tx) => refuseReviews(tx, SHOP, [id], "insult", NOW));
    await db.$transaction((tx) => deleteReviews(tx, SHOP, [id], "personal-data", LATER));
    const { sent } = await told();
    expect(sent).toMatchObject([
      { to: "kari@example.no", subject: "Woolly har slettet omtalen din" },
    ]);
    expect(sent[0]?.text).toContain("Den røper personopplysninger");
    expect(sent[0]?.text).toContain("/apps/tillit/review/edit?r=");
    expect(await mailed()).toEqual(["deleted"]);
  });

  it("is not told of what was undone", async () => {
    const { id } = await aReview();
    const { change } = await db.$transaction((tx) => refuseReviews(tx, SHOP, [id], "insult", NOW));
    await db.$transaction((tx) => undoChange(tx, SHOP, change, LATER));
    expect((await told()).sent).toEqual([]);
  });

  it("is told the reply as it stands, not an earlier one", async () => {
    const { id } = await aReview();
    await db.$transaction((tx) => replyToReview(tx, SHOP, id, "Takk", NOW));
    await db.$transaction((tx) => replyToReview(tx, SHOP, id, "Tusen takk", LATER));
    const { sent } = await told();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).toContain("> Tusen takk");
  });

  it("is not told of a refusal when it is shown after all", async () => {
    const { id } = await aReview();
    await db.$transaction((tx) => refuseReviews(tx, SHOP, [id], "insult", NOW));
    await db.$transaction((tx) => showReviews(tx, SHOP, [id], LATER));
    expect((await told()).sent).toEqual([]);
  });

  it("gets what the merchant writes to nobody else, from the same history", async () => {
    const { id } = await aReview();
    const write = (text: string) => db.$transaction((tx) => writeToAuthor(tx, SHOP, id, text, NOW));
    expect(await write("Vi sender et nytt.")).toBe(true);
    const { sent } = await told();
    expect(sent).toMatchObject([{ to: "kari@example.no", replyTo: "hello@woolly.example" }]);
    expect(sent[0]?.text).toContain("> Vi sender et nytt.");
    expect(await mailed()).toEqual(["written-to"]);
    expect(await db.review.findFirst()).toMatchObject({ reply: null });
    await expect(write(" ")).rejects.toThrow("reply-missing");
  });

  it("of whom we keep no address is written to as the order has it", async () => {
    const { id } = await aReview({ email: null, origin: "invitation", orderId: "5001" });
    await db.$transaction((tx) => replyToReview(tx, SHOP, id, "Takk", NOW));
    expect((await told()).sent).toMatchObject([{ to: "kari.nordmann@example.no" }]);
  });

  it.each([
    ["who gave no address", { email: null }],
    ["whose order has none", { email: null, origin: "invitation" as const, orderId: "5001" }],
  ])("%s is not written to", async (_, review) => {
    const { id } = await aReview(review);
    const outside = new Outside();
    outside.address = null;
    await db.$transaction((tx) => replyToReview(tx, SHOP, id, "Takk", NOW));
    expect((await told(outside)).sent).toEqual([]);
  });

  it("who was erased is not written to", async () => {
    const { id } = await aReview({ origin: "invitation", orderId: "5001", customerId: "7" });
    await db.$transaction((tx) => replyToReview(tx, SHOP, id, "Takk", NOW));
    const person = { customerId: "7", emailHash: null, orderIds: [] };
    await db.$transaction((tx) => eraseAuthor(tx, SHOP, person, "merchant", NOW));
    expect((await told()).sent).toEqual([]);
    const write = db.$transaction((tx) => writeToAuthor(tx, SHOP, id, "Hei", NOW));
    expect(await write).toBe(false);
  });

  it("is told later where the mail server is away, and not again where it refuses", async () => {
    const { id } = await aReview();
    await db.$transaction((tx) => replyToReview(tx, SHOP, id, "Takk", NOW));
    const outside = new Outside();
    outside.next = [new MailTrouble("temporary", "421"), new MailTrouble("refused", "550")];
    await expect(told(outside)).rejects.toThrow("421");
    await told(outside);
    expect(outside.sent).toEqual([]);
    expect(await mailed()).toEqual([]);
  });

  it("is nobody of another shop's", async () => {
    const { id } = await aReview();
    await db.$transaction((tx) => replyToReview(tx, SHOP, id, "Takk", NOW));
    const outside = new Outside();
    const [event] = await db.reviewEvent.findMany({ where: { what: "replied" } });
    await tellAuthor(OTHER, id, event?.id ?? "", NOW, outside.world);
    expect(outside.sent).toEqual([]);
    const write = db.$transaction((tx) => writeToAuthor(tx, OTHER, id, "Hei", NOW));
    expect(await write).toBe(false);
  });
});
