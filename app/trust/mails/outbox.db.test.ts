import { afterEach, describe, expect, it, vi } from "vitest";
import { changedSeal, sealedWithGoneKey } from "../../../tests/broken-seals";
import { boss, DAY, NOW, OTHER, SHOP } from "../../../tests/deliveries";
import { Outside } from "../../../tests/invitations";
import { aMail, mailsGo, minutes, queued } from "../../../tests/mails";
import { db } from "../../db.server";
import { log } from "../../log.server";
import { MailTrouble } from "../../mail.server";
import { mailStates } from "./mail-states.server";
import { queueMail } from "./outbox.server";
import { sendQueued } from "./send-queued.server";

const row = () => db.queuedMail.findFirstOrThrow();
const jobs = () => boss.findJobs<{ shop: string; id: string }>("mail");
const days = (count: number) => new Date(NOW.getTime() + count * DAY);

describe("a queued mail that nobody can open", () => {
  const sealedAs = (sealed: Buffer<ArrayBuffer>) => db.queuedMail.updateMany({ data: { sealed } });

  it("is given up at once where it was changed, and holds up no other", async () => {
    const outside = new Outside();
    await queued();
    await sealedAs(changedSeal((await row()).sealed));
    await queued({ about: "5002" });
    await mailsGo(NOW, outside);
    expect(outside.sent).toHaveLength(1);
    expect(await db.queuedMail.findFirst({ where: { about: "5001" } })).toMatchObject({
      ...{ gaveUpAt: NOW, dueAt: null, claimedAt: null, sentAt: null },
      ...{ trouble: "what it says cannot be read", troubleAt: NOW },
    });
    await mailsGo(days(1), outside);
    expect(outside.sent).toHaveLength(1);
  });

  it("is tried for five days where its key is gone: somebody may put it back", async () => {
    const outside = new Outside();
    await queued();
    const { sealed } = await row();
    await sealedAs(sealedWithGoneKey("{}"));
    await mailsGo(NOW, outside);
    expect(await row()).toMatchObject({ gaveUpAt: null, dueAt: minutes(5), troubleAt: NOW });
    await sealedAs(Buffer.from(sealed!));
    await mailsGo(minutes(5), outside);
    expect(outside.sent).toHaveLength(1);
    await db.queuedMail.updateMany({ data: { tries: 100, dueAt: NOW } });
    await sealedAs(sealedWithGoneKey("{}"));
    await mailsGo(days(5), outside);
    expect(await row()).toMatchObject({ gaveUpAt: days(5), dueAt: null });
  });
});

describe("a queued mail", () => {
  it("goes out as it was drawn, once", async () => {
    const outside = new Outside();
    await queued();
    const { id } = await row();
    await mailsGo(NOW, outside);
    await mailsGo(minutes(1), outside);
    await sendQueued(SHOP, id, minutes(2), outside.world.send);
    expect(outside.sent).toEqual([
      {
        ...{ shop: SHOP, ...aMail(), messageId: `confirmation-${id}@tillit.example` },
        headers: { "Auto-Submitted": "auto-generated" },
      },
    ]);
    expect(await row()).toMatchObject({ sentAt: NOW, dueAt: null, claimedAt: null, tries: 1 });
  });

  it("has its job with the transaction, which says only where to look", async () => {
    await queued();
    const { id } = await row();
    expect((await jobs()).map(({ data }) => data)).toEqual([{ shop: SHOP, id }]);
  });

  it("was never queued when its transaction fails", async () => {
    const failing = db.$transaction(async (tx) => {
      const mail = { name: "confirmation:1", kind: "confirmation", about: "1" } as const;
      await queueMail(tx, SHOP, { ...mail, mail: aMail() }, NOW);
      throw new Error("on second thoughts");
    });
    await expect(failing).rejects.toThrow("on second thoughts");
    expect([await db.queuedMail.count(), (await jobs()).length]).toEqual([0, 0]);
  });

  it("is one, however often and by however many it is queued, and the first one is it", async () => {
    const outside = new Outside();
    await queued();
    await Promise.all(Array.from({ length: 8 }, () => queued({ mail: { subject: "Another" } })));
    expect(await jobs()).toHaveLength(1);
    await mailsGo(NOW, outside);
    await queued();
    await mailsGo(minutes(1), outside);
    expect(outside.sent.map(({ subject }) => subject)).toEqual(["Your order #1042"]);
  });

  it("is another one in another shop, and nobody else's", async () => {
    const outside = new Outside();
    await queued();
    const { id } = await row();
    await queued({ shop: OTHER });
    await sendQueued(OTHER, id, NOW, outside.world.send);
    expect(outside.sent).toEqual([]);
    await mailsGo(NOW, outside);
    expect(outside.sent.map(({ shop }) => shop).sort()).toEqual([OTHER, SHOP].sort());
  });

  it("can be read by nobody who reads the database", async () => {
    await queued();
    const { sealed, ...rest } = await row();
    const seen = `${Buffer.from(sealed!).toString("latin1")} ${JSON.stringify(rest)}`;
    expect(seen).not.toMatch(/kari|woolly|#1042/i);
  });

  it("goes out in turn: what has been due for the longest goes first", async () => {
    const outside = new Outside();
    for (const about of ["3", "1", "2"]) {
      await queued({ about, mail: { subject: about }, now: minutes(Number(about)) });
    }
    await boss.deleteAllJobs();
    await mailsGo(minutes(5), outside);
    expect(outside.sent.map(({ subject }) => subject)).toEqual(["1", "2", "3"]);
  });

  it("goes out though its job was lost, also of a shop that has left since", async () => {
    const outside = new Outside();
    await queued();
    await boss.deleteAllJobs();
    await mailsGo(minutes(1), outside);
    expect(outside.sent).toHaveLength(1);
  });
});

describe("workers", () => {
  it("of whom ten take a mail in hand at once send it once", async () => {
    const outside = new Outside();
    await queued();
    const { id } = await row();
    const slowly = () => new Promise<void>((done) => setTimeout(done, 50));
    outside.next = Array.from({ length: 10 }, () => slowly);
    await Promise.all(
      Array.from({ length: 10 }, () => sendQueued(SHOP, id, NOW, outside.world.send)),
    );
    expect(outside.sent).toHaveLength(1);
    expect(await row()).toMatchObject({ tries: 1, claimedAt: null });
  });

  afterEach(() => vi.useRealTimers());

  /** As if so many seconds had gone by since somebody took it in hand. */
  const claimAged = (seconds: number) => db.$executeRaw`
    UPDATE "QueuedMail" SET "claimedAt" = "claimedAt" - make_interval(secs => ${seconds})`;

  it("of whom one was killed between sending and noting send the same again, forty seconds later and no sooner", async () => {
    const outside = new Outside();
    await queued();
    const { id } = await row();
    const never = new Promise<void>(() => undefined);
    const sent = new Promise<void>((done) => {
      outside.next = [() => (done(), never)];
    });
    void sendQueued(SHOP, id, NOW, outside.world.send);
    await sent;

    await claimAged(30);
    await mailsGo(minutes(1), outside);
    expect(outside.sent).toHaveLength(1);
    await claimAged(11);
    await mailsGo(minutes(1), outside);
    expect(outside.sent[1]).toEqual(outside.sent[0]);
    await mailsGo(minutes(20), outside);
    expect(outside.sent).toHaveLength(2);
  });

  /** Takes the mail in hand, and sends it until `ends` is called. */
  async function slowly() {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const { id } = await row();
    let ends: (trouble?: MailTrouble) => void = () => undefined;
    let lost: AbortSignal | undefined;
    const done = sendQueued(SHOP, id, NOW, (_mail, signal) => {
      lost = signal;
      return new Promise(
        (sent, fails) => (ends = (trouble) => (trouble ? fails(trouble) : sent())),
      );
    });
    await vi.waitFor(() => expect(lost).toBeDefined());
    return { done, ends, lost: () => lost?.aborted };
  }

  it("of whom one sends slowly leave the mail to it as long as it lives", async () => {
    await queued();
    const slow = await slowly();
    const taken = (await row()).claimedAt!;
    for (let nth = 0; nth < 8; nth += 1) {
      const { claimedAt } = await row();
      vi.advanceTimersByTime(10_000);
      await vi.waitFor(async () => expect(+(await row()).claimedAt!).toBeGreaterThan(+claimedAt!));
    }
    expect(+(await row()).claimedAt!).toBeGreaterThan(+taken);
    expect(slow.lost()).toBe(false);
    slow.ends();
    await slow.done;
    expect(await row()).toMatchObject({ sentAt: NOW, claimedAt: null, tries: 1 });
  });

  it("of whom one has lost the mail to another stop, and have no say in how it went", async () => {
    const outside = new Outside();
    await queued();
    const slow = await slowly();
    await claimAged(41);
    await mailsGo(minutes(1), outside);
    vi.advanceTimersByTime(10_000);
    await vi.waitFor(() => expect(slow.lost()).toBe(true));
    slow.ends(new MailTrouble("temporary", "aborted"));
    await slow.done;
    expect(await row()).toMatchObject({ sentAt: minutes(1), dueAt: null, trouble: null });
  });

  it("of whom one has a clock that is a day ahead, or an hour back, take nothing out of another's hands", async () => {
    const outside = new Outside();
    await queued();
    const slow = await slowly();
    for (const now of [days(1), minutes(-60)]) await mailsGo(now, outside);
    expect(outside.sent).toEqual([]);
    slow.ends();
    await slow.done;
  });

  it("send at once what was queued by a process whose clock is a day ahead, and it counts as sent", async () => {
    const outside = new Outside();
    await queued({ now: days(1) });
    await mailsGo(NOW, outside);
    expect(outside.sent).toHaveLength(1);
    expect((await mailStates(db, SHOP, "confirmation", ["5001"])).get("5001")?.sentAt).toEqual(
      days(1),
    );
    await boss.deleteAllJobs();
    await queued({ about: "5002", now: days(1) });
    await boss.deleteAllJobs();
    await mailsGo(NOW, outside);
    expect(outside.sent).toHaveLength(2);
  });

  it("that meet a bug leave the mail for the next try", async () => {
    const outside = new Outside();
    await queued();
    const { id } = await row();
    outside.next = [new Error("a bug")];
    await expect(sendQueued(SHOP, id, NOW, outside.world.send)).rejects.toThrow("a bug");
    await sendQueued(SHOP, id, NOW, outside.world.send);
    expect(outside.sent).toHaveLength(1);
  });
});

describe("a mail server", () => {
  it("that is away itself is asked every half minute, so that all is out within a minute of its return", async () => {
    const outside = new Outside();
    await queued();
    outside.next = [new MailTrouble("temporary", "connect ECONNREFUSED", true)];
    await mailsGo(NOW, outside);
    expect(await row()).toMatchObject({ dueAt: minutes(0.5), sentAt: null });
    await mailsGo(minutes(0.5), outside);
    expect(outside.sent).toHaveLength(1);
  });

  it("that breaks off is asked again soon, but once: it may have taken the mail", async () => {
    const outside = new Outside();
    await queued();
    const brokenOff = () => new MailTrouble("temporary", "Connection closed", false, true);
    outside.next = [brokenOff(), brokenOff()];
    await mailsGo(NOW, outside);
    expect(await row()).toMatchObject({ dueAt: minutes(0.5), sentAt: null });
    await mailsGo(minutes(0.5), outside);
    expect(await row()).toMatchObject({ dueAt: minutes(5.5), sentAt: null });
  });

  const away = () => new MailTrouble("temporary", "421 <kari.nordmann@example.no>: later");

  it("that is away for a while is asked again, and the mail is the same one", async () => {
    const outside = new Outside();
    await queued();
    const { id } = await row();
    outside.next = [away()];
    await mailsGo(NOW, outside);
    expect(await row()).toMatchObject({
      ...{ trouble: "421 …: later", troubleAt: NOW, dueAt: minutes(5), sentAt: null },
    });
    await mailsGo(minutes(4), outside);
    expect(outside.sent).toEqual([]);
    await mailsGo(minutes(5), outside);
    expect(outside.sent).toMatchObject([{ messageId: `confirmation-${id}@tillit.example` }]);
    expect(await row()).toMatchObject({ trouble: null, troubleAt: null, sentAt: minutes(5) });
  });

  it("that is away for five days is asked no more, and that is seen", async () => {
    const outside = new Outside();
    await queued();
    await db.queuedMail.updateMany({ data: { tries: 100 } });
    outside.next = [away(), away()];
    await mailsGo(days(4.99), outside);
    expect(await row()).toMatchObject({ gaveUpAt: null, dueAt: new Date(+days(4.99) + 3_600_000) });
    const said = vi.spyOn(log, "error");
    await mailsGo(days(5.1), outside);
    expect(await row()).toMatchObject({
      ...{ gaveUpAt: days(5.1), dueAt: null, sentAt: null, refusedAt: null },
      trouble: "421 …: later",
    });
    expect(said.mock.calls).toMatchObject([[{ shop: SHOP }, "ALARM: a mail is given up"]]);
    await mailsGo(days(9), outside);
    expect(outside.sent).toEqual([]);
  });

  it("that could not be asked for days is asked now, and again when it is away", async () => {
    const outside = new Outside();
    await queued();
    outside.next = [away()];
    await mailsGo(days(9), outside);
    expect(await row()).toMatchObject({ gaveUpAt: null, dueAt: new Date(+days(9) + 3_600_000) });
  });

  it("that refuses ends it, and why is kept without the address", async () => {
    const outside = new Outside();
    await queued();
    outside.next = [new MailTrouble("refused", "550 kari.nordmann@example.no: no such mailbox")];
    await mailsGo(NOW, outside);
    await mailsGo(days(1), outside);
    expect(outside.sent).toEqual([]);
    expect(await row()).toMatchObject({
      ...{ refusedAt: NOW, trouble: "550 …: no such mailbox", troubleAt: NOW, dueAt: null },
    });
  });

  it("that is slow holds up nothing but its own mail", async () => {
    const outside = new Outside();
    await queued();
    const { id } = await row();
    let answer = () => undefined as void;
    outside.next = [() => new Promise((done) => (answer = done))];
    const slow = sendQueued(SHOP, id, NOW, outside.world.send);
    await expect.poll(() => outside.sent.length).toBe(1);
    await db.queuedMail.update({ where: { shop_id: { shop: SHOP, id } }, data: { about: "x" } });
    await queued({ about: "5002" });
    await mailsGo(NOW, outside);
    expect(outside.sent).toHaveLength(2);
    answer();
    await slow;
    expect(await db.queuedMail.count({ where: { sentAt: NOW } })).toBe(2);
  });
});
