import { describe, expect, it } from "vitest";
import { DAY, happens, NOW, OTHER, SHOP } from "../../../../tests/deliveries";
import { asking, changed, Outside } from "../../../../tests/invitations";
import { aFulfilledOrder, anOrder, aRefund } from "../../../../tests/orders";
import { db } from "../../../db.server";
import { recordUninstallation } from "../../../installations.server";
import { startBoss } from "../../../jobs.server";
import { MailTrouble } from "../../../mail.server";
import { requestDueInvitations } from "./due-invitations.server";
import { sendInvitation } from "./send-invitation.server";

const LEFT = new Date("2026-11-21T09:00:00Z");
const day = (days: number) => new Date(LEFT.getTime() + days * DAY);
const minutes = (from: Date, count: number) => new Date(from.getTime() + count * 60_000);

const left = aFulfilledOrder({ fulfillments: [{ created_at: LEFT.toISOString() }] });
const fulfilled = { topic: "orders/fulfilled", payload: left };

const invitation = () => db.invitation.findFirstOrThrow();

/** What the worker does at a time: looks up what is due, and works it off. */
async function itIs(now: Date, outside: Outside): Promise<void> {
  await requestDueInvitations(now);
  const boss = await startBoss();
  for (const job of await boss.fetch<{ shop: string; id: string }>("invitation", {
    batchSize: 50,
  })) {
    await sendInvitation(job.data.shop, job.data.id, now, outside.world);
    await boss.complete("invitation", job.id);
  }
}

async function anInvitation(settings = {}): Promise<Outside> {
  const outside = new Outside();
  outside.types = { 1001: "Blankets", 1002: "Mugs" };
  await asking(settings);
  await happens(fulfilled);
  await itIs(NOW, outside);
  return outside;
}

describe("an invitation", () => {
  it("is sent on its day, once, and a reminder some days later, once", async () => {
    const outside = await anInvitation();
    await itIs(minutes(day(7), -1), outside);
    expect(outside.sent).toEqual([]);
    await itIs(day(7), outside);
    await itIs(minutes(day(7), 1), outside);
    expect(outside.sent).toHaveLength(1);
    expect(await invitation()).toMatchObject({ sentAt: day(7), dueAt: day(12), claimedAt: null });

    for (const days of [12, 13, 20, 40]) await itIs(day(days), outside);
    expect(outside.sent.map(({ subject }) => subject)).toEqual([
      "Hva synes du om det du kjøpte hos Woolly?",
      "Noen ord om det du kjøpte hos Woolly?",
    ]);
    expect(await invitation()).toMatchObject({ remindedAt: day(12), dueAt: null, sealed: null });
  });

  it("says to whom, from whom, and how to get no more", async () => {
    const outside = await anInvitation();
    await itIs(day(7), outside);
    const { id } = await invitation();
    expect(outside.sent).toMatchObject([
      {
        ...{ shop: SHOP, to: "Kari.Nordmann@example.no", toName: "Kari" },
        ...{ from: { name: "Woolly" }, replyTo: "hello@woolly.example" },
        messageId: `invitation-${id}@tillit.example`,
        headers: {
          "List-Unsubscribe": expect.stringMatching(
            /^<https:\/\/woolly\.example\/apps\/tillit\/unsubscribe\?i=[\w.-]+&lang=nb>$/,
          ),
          "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        },
      },
    ]);
  });

  it("forgets the address with the last mail, where there is no reminder", async () => {
    const outside = await anInvitation({ reminderDays: null });
    await itIs(day(7), outside);
    expect(await invitation()).toMatchObject({ sentAt: day(7), dueAt: null, sealed: null });
  });

  it("asks only about what was not given back", async () => {
    const outside = await anInvitation();
    await happens({
      topic: "refunds/create",
      payload: aRefund([{ productId: 1001, quantity: 2, of: 2 }]),
    });
    await itIs(day(7), outside);
    expect(outside.sent[0]?.text).toContain("Stoneware mug");
    expect(outside.sent[0]?.text).not.toContain("Wool blanket");
  });

  it.each<[string, string, () => Promise<unknown>, number?]>([
    [
      "the buyer unsubscribed",
      "unsubscribed",
      async () => {
        const { emailHash } = await invitation();
        await db.unsubscription.create({ data: { shop: SHOP, emailHash, at: NOW } });
      },
    ],
    ["the merchant switched it off", "switched-off", () => changed({ on: false })],
    ["the merchant left the country out", "country", () => changed({ notIn: ["NO"] })],
    [
      "the order was cancelled, unheard of by the plan",
      "cancelled",
      async () => {
        await db.order.updateMany({ data: { cancelledAt: NOW } });
      },
    ],
    ["nothing ran for months", "too-late", async () => undefined, 60],
  ])("is not sent any more when %s meanwhile", async (_, stoppedFor, meanwhile, days = 7) => {
    const outside = await anInvitation();
    await meanwhile();
    await itIs(day(days), outside);
    expect(outside.sent).toEqual([]);
    expect(await invitation()).toMatchObject({ stoppedFor, stoppedAt: day(days), sealed: null });
  });

  it("waits longer when the merchant wants that meanwhile", async () => {
    const outside = await anInvitation();
    await changed({ days: 9 });
    await itIs(day(7), outside);
    expect(outside.sent).toEqual([]);
    expect(await invitation()).toMatchObject({ dueAt: day(9), claimedAt: null });
  });

  it("waits as long as the type of the product wants, of which only Shopify knows", async () => {
    await asking({
      perType: [
        { type: "blankets", days: 3 },
        { type: "Mugs", days: 4 },
      ],
    });
    await happens(fulfilled);
    const outside = new Outside();
    outside.types = { 1001: "Blankets", 1002: "Mugs" };
    outside.isAway = true;
    await itIs(NOW, outside);
    expect(await invitation()).toMatchObject({ dueAt: minutes(NOW, 60) });
    outside.isAway = false;
    await itIs(minutes(NOW, 60), outside);
    expect(await invitation()).toMatchObject({ dueAt: day(4) });
  });

  it("is sent though Shopify never told what the products are", async () => {
    const outside = await anInvitation();
    await db.product.deleteMany();
    outside.isAway = true;
    await itIs(day(7), outside);
    expect(outside.sent).toHaveLength(1);
  });

  it("is not asked for of a shop that has left", async () => {
    const outside = await anInvitation();
    await recordUninstallation(SHOP, NOW);
    expect(await requestDueInvitations(day(7))).toBe(0);
    await itIs(day(7), outside);
    expect(outside.sent).toEqual([]);
  });

  it("waits while it is not known where the shop's pages are", async () => {
    const outside = await anInvitation();
    await db.shopFacts.deleteMany();
    await itIs(day(7), outside);
    expect(outside.sent).toEqual([]);
    expect(await invitation()).toMatchObject({ dueAt: minutes(day(7), 60), claimedAt: null });
  });
});

describe("a mail server", () => {
  it("that is away for a while is asked again, and the mail is the same one", async () => {
    const outside = await anInvitation();
    outside.next = [new MailTrouble("temporary", "421 <kari.nordmann@example.no>: later")];
    await itIs(day(7), outside);
    expect(await invitation()).toMatchObject({
      ...{ trouble: "421 …: later", troubleAt: day(7), dueAt: minutes(day(7), 5), sentAt: null },
    });
    await itIs(minutes(day(7), 4), outside);
    expect(outside.sent).toEqual([]);
    await itIs(minutes(day(7), 5), outside);
    expect(outside.sent).toHaveLength(1);
    expect(await invitation()).toMatchObject({ trouble: null, sentAt: minutes(day(7), 5) });
  });

  it("that refuses ends it, and the address is forgotten", async () => {
    const outside = await anInvitation();
    outside.next = [new MailTrouble("refused", "550 no such mailbox")];
    await itIs(day(7), outside);
    await itIs(day(8), outside);
    expect(outside.sent).toEqual([]);
    expect(await invitation()).toMatchObject({
      ...{ stoppedFor: "mail-refused", trouble: "550 no such mailbox", sealed: null, dueAt: null },
    });
  });

  it("that breaks in a way nobody knows is seen by the worker, and tried again", async () => {
    const outside = await anInvitation();
    outside.next = [new Error("a bug")];
    const { id } = await invitation();
    await expect(sendInvitation(SHOP, id, day(7), outside.world)).rejects.toThrow("a bug");
    await sendInvitation(SHOP, id, day(7), outside.world);
    expect(outside.sent).toHaveLength(1);
  });
});

describe("two workers", () => {
  it("that take the same mail in hand at once send it once", async () => {
    const outside = await anInvitation();
    const { id } = await invitation();
    outside.next = Array.from(
      { length: 8 },
      () => () => new Promise((done) => setTimeout(done, 50)),
    );
    await Promise.all(
      Array.from({ length: 8 }, () => sendInvitation(SHOP, id, day(7), outside.world)),
    );
    expect(outside.sent).toHaveLength(1);
  });

  it("have one job for it, however often it is looked up", async () => {
    await anInvitation();
    await requestDueInvitations(day(7));
    await requestDueInvitations(day(7));
    const boss = await startBoss();
    expect(await boss.findJobs("invitation", { queued: true })).toHaveLength(1);
  });

  it("of which one was killed after it sent: the other sends the same again after forty seconds, and no sooner, whatever its clock says", async () => {
    const outside = await anInvitation();
    const { id } = await invitation();
    const claimed = (secondsAgo: number) => db.$executeRaw`
      UPDATE "Invitation" SET "claimedAt" = now() AT TIME ZONE 'UTC' - make_interval(secs => ${secondsAgo})`;
    await claimed(20);
    for (const now of [day(7), day(8)]) {
      await itIs(now, outside);
      await sendInvitation(SHOP, id, now, outside.world);
    }
    expect(outside.sent).toEqual([]);
    await claimed(41);
    await itIs(day(7), outside);
    expect(outside.sent).toMatchObject([{ messageId: `invitation-${id}@tillit.example` }]);
  });

  it("forget nothing that happened while the mail was on its way", async () => {
    const outside = await anInvitation();
    outside.next = [
      () =>
        happens({
          topic: "orders/cancelled",
          payload: anOrder({ cancelled_at: NOW.toISOString() }),
        }),
    ];
    await itIs(day(7), outside);
    expect(await invitation()).toMatchObject({
      ...{ sentAt: day(7), stoppedFor: "cancelled", stoppedAt: NOW, dueAt: null, sealed: null },
    });
  });

  it("leave another shop's alone", async () => {
    const outside = await anInvitation();
    const { id } = await invitation();
    await asking({}, OTHER);
    await sendInvitation(OTHER, id, day(7), outside.world);
    expect(outside.sent).toEqual([]);
  });
});
