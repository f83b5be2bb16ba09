import { describe, expect, it } from "vitest";
import { changedSeal } from "../../../tests/broken-seals";
import { before, DAY, happens, installed, NOW, OTHER, SHOP } from "../../../tests/deliveries";
import { Outside } from "../../../tests/invitations";
import { mailsGo, queued } from "../../../tests/mails";
import { dataRequestFile } from "../../data-requests.server";
import { db } from "../../db.server";
import { MailTrouble } from "../../mail.server";
import { forgetMails } from "./forget-mails.server";
import { sendAgain } from "./send-again.server";
import { sendQueued } from "./send-queued.server";

const days = (count: number) => new Date(NOW.getTime() + count * DAY);
const refused = new MailTrouble("refused", "550 no such mailbox");
const away = new MailTrouble("temporary", "421 later");
const BUYER = "kari.nordmann@example.no";
const names = async () =>
  (await db.queuedMail.findMany({ orderBy: { name: "asc" } })).map(({ name }) => name);
const readable = async () =>
  (
    await db.queuedMail.findMany({
      where: { sealed: { not: null } },
      orderBy: { about: "asc" },
    })
  ).map(({ about }) => about);

describe("what a mail said", () => {
  it.each<[string, MailTrouble[]]>([
    ["went", []],
    ["was refused", [new MailTrouble("refused", "550 no")]],
  ])("is emptied 30 days after it %s, and that it was there stays", async (_, next) => {
    const outside = new Outside();
    await queued();
    outside.next = next;
    await mailsGo(NOW, outside);
    await forgetMails(days(29.9));
    expect(await readable()).toEqual(["5001"]);
    await forgetMails(days(30.1));
    expect([await readable(), await names()]).toEqual([[], ["confirmation:5001"]]);
  });

  it("is emptied 30 days after it was given up, and while it is tried it is not", async () => {
    await queued();
    await forgetMails(days(40));
    expect(await readable()).toEqual(["5001"]);
    await db.queuedMail.updateMany({ data: { dueAt: null, gaveUpAt: days(5) } });
    await forgetMails(days(34.9));
    expect(await readable()).toEqual(["5001"]);
    await forgetMails(days(35.1));
    expect(await readable()).toEqual([]);
  });

  it("is kept while it is sent once more", async () => {
    await queued();
    await db.queuedMail.updateMany({ data: { sentAt: NOW, dueAt: days(31) } });
    await forgetMails(days(31));
    expect(await readable()).toEqual(["5001"]);
  });

  it("is kept from the last time it went", async () => {
    await queued();
    await db.queuedMail.updateMany({ data: { dueAt: null, sentAt: NOW, refusedAt: days(20) } });
    await forgetMails(days(40));
    expect(await readable()).toEqual(["5001"]);
  });
});

describe("that a mail went", () => {
  it("is known for four years", async () => {
    await queued();
    await forgetMails(days(4 * 365));
    expect(await names()).toHaveLength(1);
    await forgetMails(days(4 * 366 + 1));
    expect(await names()).toEqual([]);
  });
});

describe("a buyer's mails", () => {
  /** To the buyer, about their order to another address, about them to the merchant; and nobody's of these. */
  async function mails() {
    await installed(SHOP, before(DAY));
    await queued({ about: "10" });
    await queued({ about: "5001", mail: { to: "gift@example.no" } });
    const toMerchant = { mail: { to: "hello@woolly.example" } };
    await queued({ about: "11", buyer: BUYER, ...toMerchant });
    await queued({ about: "12", mail: { to: "ola@example.no" } });
    await queued({ about: "13", shop: OTHER });
  }
  const customer = { customer: { id: 7, email: BUYER } };

  it("stand in the answer to what the shop knows of them, with what they say as long as it is kept", async () => {
    await mails();
    await mailsGo(NOW, new Outside());
    await db.queuedMail.updateMany({ where: { about: "11" }, data: { sealed: null } });
    const payload = { ...customer, data_request: { id: 99 } };
    await happens({ topic: "customers/data_request", payload });
    const mail = { kind: "confirmation", queuedAt: NOW.toISOString(), sentAt: NOW.toISOString() };
    expect(await dataRequestFile(SHOP, "99", NOW)).toMatchObject({
      sections: {
        QueuedMail: {
          records: expect.arrayContaining([
            { ...mail, about: "10", subject: "Your order #1042", text: "Thank you, Kari" },
            { ...mail, about: "11", subject: null, text: null },
          ]),
        },
      },
    });
  });

  it("stand in the answer without their words where nobody can open them", async () => {
    await mails();
    const [one] = await db.queuedMail.findMany({ where: { about: "10" } });
    const broken = changedSeal(one!.sealed);
    await db.queuedMail.updateMany({ where: { about: "10" }, data: { sealed: broken } });
    const payload = { ...customer, data_request: { id: 99 } };
    await happens({ topic: "customers/data_request", payload });
    const records = expect.arrayContaining([
      expect.objectContaining({ about: "10", subject: null, text: null }),
      expect.objectContaining({ about: "11", text: "Thank you, Kari" }),
    ]) as object;
    expect(await dataRequestFile(SHOP, "99", NOW)).toMatchObject({
      sections: { QueuedMail: { records } },
    });
  });

  it("are forgotten: what has not gone never goes, what went says no more to whom and what", async () => {
    await mails();
    const outside = new Outside();
    await mailsGo(NOW, outside);
    await queued({ about: "14" });
    await happens({
      topic: "customers/redact",
      payload: { ...customer, orders_to_redact: [5001] },
    });
    const rows = await db.queuedMail.findMany({ where: { shop: SHOP }, orderBy: { about: "asc" } });
    expect(
      rows.map(({ about, sealed, emailHash }) => [about, sealed !== null, emailHash !== null]),
    ).toEqual([
      ["10", false, false],
      ["11", false, false],
      ["12", true, true],
      ["5001", false, false],
    ]);
    expect(await readable()).toEqual(["12", "13"]);
    await mailsGo(days(1), outside);
    expect(outside.sent).toHaveLength(5);
  });

  describe("of a withdrawal", () => {
    const redact = () => happens({ topic: "customers/redact", payload: customer });
    async function letters() {
      await installed(SHOP, before(DAY));
      const about = "w1";
      await queued({ about, name: "withdrawal-receipt:w1", kind: "withdrawal-receipt" });
      const notice = { about, name: "withdrawal-notice:w1", kind: "withdrawal-notice" } as const;
      await queued({ ...notice, buyer: BUYER, mail: { to: "hello@woolly.example" } });
    }
    const left = async () =>
      (await db.queuedMail.findMany({ where: { shop: SHOP } })).map((row) => [
        row.sealed !== null,
        row.emailHash !== null,
        row.dueAt !== null,
      ]);

    it("are owed, and go although they are erased, and then say nothing any more", async () => {
      await letters();
      await redact();
      await queued({ about: "w2", mail: { to: "ola@example.no" } });
      const outside = new Outside();
      outside.next = [away];
      await mailsGo(NOW, outside);
      expect(await readable()).toHaveLength(2);
      await mailsGo(days(1), outside);
      expect(outside.sent.map(({ to }) => to).sort()).toEqual(
        ["Kari.Nordmann@example.no", "hello@woolly.example", "ola@example.no"].sort(),
      );
      expect(await readable()).toEqual(["w2"]);
      const sent = await db.queuedMail.findMany({ where: { about: "w1" } });
      expect(sent.map(({ sentAt, emailHash }) => [sentAt !== null, emailHash])).toEqual([
        [true, null],
        [true, null],
      ]);
    });

    it("that the mail server will not have say nothing any more either", async () => {
      await letters();
      await redact();
      const outside = new Outside();
      outside.next = [refused, refused];
      await mailsGo(NOW, outside);
      expect(await left()).toEqual(Array(2).fill([false, false, false]));
    });

    it("that are erased while they are on their way say nothing any more", async () => {
      await letters();
      const outside = new Outside();
      outside.next = [redact];
      await mailsGo(NOW, outside);
      expect(outside.sent).toHaveLength(2);
      expect(await left()).toEqual(Array(2).fill([false, false, false]));
    });

    it("are emptied later, where that failed when they went", async () => {
      await letters();
      await redact();
      await forgetMails(NOW);
      expect(await readable()).toHaveLength(2);
      await db.queuedMail.updateMany({ data: { dueAt: null, sentAt: NOW } });
      await forgetMails(NOW);
      expect(await readable()).toEqual([]);
    });

    it("that went, or were refused, before are erased at once", async () => {
      await letters();
      const outside = new Outside();
      outside.next = [() => Promise.resolve(), refused];
      await mailsGo(NOW, outside);
      await redact();
      expect(await left()).toEqual([[false, false, false]]);
    });
  });

  it("that are erased while one is on its way stay so", async () => {
    await installed(SHOP, before(DAY));
    await queued();
    const outside = new Outside();
    outside.next = [() => happens({ topic: "customers/redact", payload: customer })];
    await mailsGo(NOW, outside);
    expect(await names()).toEqual([]);
  });

  it("that are erased while one is sent again are not tried any more", async () => {
    await installed(SHOP, before(DAY));
    await queued();
    const outside = new Outside();
    await mailsGo(NOW, outside);
    await db.$transaction((tx) => sendAgain(tx, SHOP, "confirmation:5001", NOW));
    const { id } = await db.queuedMail.findFirstOrThrow();
    await sendQueued(SHOP, id, NOW, async () => {
      await happens({ topic: "customers/redact", payload: customer });
      throw new MailTrouble("temporary", "421 later");
    });
    expect(await db.queuedMail.findFirst()).toMatchObject({ dueAt: null, trouble: null });
  });
});
