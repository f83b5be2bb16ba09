import { describe, expect, it } from "vitest";
import { DAY, NOW, OTHER, SHOP } from "../../../tests/deliveries";
import { Outside } from "../../../tests/invitations";
import { aMail, mailsGo, minutes, queued } from "../../../tests/mails";
import { db } from "../../db.server";
import { MailTrouble } from "../../mail.server";
import { mailStates } from "./mail-states.server";
import { sendAgain } from "./send-again.server";

const NAME = "confirmation:5001";
const refused = new MailTrouble("refused", "550 no such mailbox");
const away = new MailTrouble("temporary", "421 later");

const again = (now: Date, shop = SHOP) => db.$transaction((tx) => sendAgain(tx, shop, NAME, now));

const stateOf = async (about = "5001") =>
  (await mailStates(db, SHOP, "confirmation", [about])).get(about);

async function aRefusedMail(): Promise<Outside> {
  const outside = new Outside();
  await queued();
  outside.next = [refused];
  await mailsGo(NOW, outside);
  return outside;
}

describe("a mail that is sent again", () => {
  it("says what it said, under a Message-ID of its own each time", async () => {
    const outside = await aRefusedMail();
    const { id } = await db.queuedMail.findFirstOrThrow();
    for (const [count, time] of [minutes(10), minutes(20)].entries()) {
      expect(await again(time)).toBe("queued");
      await mailsGo(time, outside);
      expect(outside.sent[count]).toMatchObject({
        ...aMail(),
        messageId: `confirmation-${id}-${count + 1}@tillit.example`,
      });
    }
    expect(await stateOf()).toMatchObject({ sentAt: minutes(20), refusedAt: null, trouble: null });
  });

  it("may be refused again, and is then tried for as long as others are", async () => {
    const outside = await aRefusedMail();
    await again(new Date(NOW.getTime() + 6 * DAY));
    outside.next = [away];
    await mailsGo(new Date(NOW.getTime() + 6 * DAY), outside);
    expect(await db.queuedMail.findFirst()).toMatchObject({ gaveUpAt: null, refusedAt: null });
    outside.next = [refused];
    await mailsGo(new Date(NOW.getTime() + 7 * DAY), outside);
    expect(await stateOf()).toMatchObject({ refusedAt: new Date(NOW.getTime() + 7 * DAY) });
  });

  it("is none that is on its way, none of another shop's, and none whose words are gone", async () => {
    await queued();
    expect(await again(NOW)).toBe("on-its-way");
    expect(await again(NOW, OTHER)).toBe("gone");
    await mailsGo(NOW, new Outside());
    await db.queuedMail.updateMany({ data: { sealed: null } });
    expect(await again(NOW)).toBe("gone");
  });

  it("goes once, however often that is asked for at once", async () => {
    const outside = await aRefusedMail();
    const answers = await Promise.all(Array.from({ length: 6 }, () => again(minutes(10))));
    expect(answers.toSorted()).toEqual([...Array<string>(5).fill("on-its-way"), "queued"]);
    await mailsGo(minutes(10), outside);
    expect(outside.sent).toHaveLength(1);
  });
});

describe("the states of mails", () => {
  it("are told by the record, of one kind and one shop", async () => {
    const outside = new Outside();
    await queued({ about: "1" });
    await queued({ about: "2" });
    await queued({ about: "2", name: "reminder:2", kind: "reminder" });
    await queued({ about: "3", shop: OTHER });
    outside.next = [refused];
    await mailsGo(NOW, outside);
    const states = await mailStates(db, SHOP, "confirmation", ["1", "2", "3", "4"]);
    const none = {
      ...{ sentAt: null, refusedAt: null, gaveUpAt: null, bouncedAt: null },
      ...{ trouble: null, troubleAt: null },
    };
    expect(Object.fromEntries(states)).toEqual({
      1: { ...none, queuedAt: NOW, refusedAt: NOW, trouble: "550 no such mailbox", troubleAt: NOW },
      2: { ...none, queuedAt: NOW, sentAt: NOW },
    });
  });

  it("tell what was refused from what is tried again, and from what was given up", async () => {
    const outside = new Outside();
    for (const about of ["1", "2", "3"]) await queued({ about });
    outside.next = [refused, away, away];
    await mailsGo(NOW, outside);
    await db.queuedMail.updateMany({
      where: { about: "3" },
      data: { gaveUpAt: minutes(9), troubleAt: minutes(9), dueAt: null, sealed: null },
    });
    const notSent = { queuedAt: NOW, sentAt: null, bouncedAt: null };
    expect(await stateOf("1")).toEqual({
      ...{ ...notSent, refusedAt: NOW, gaveUpAt: null },
      ...{ trouble: "550 no such mailbox", troubleAt: NOW },
    });
    expect(await stateOf("2")).toEqual({
      ...{ ...notSent, refusedAt: null, gaveUpAt: null },
      ...{ trouble: "421 later", troubleAt: NOW },
    });
    expect(await stateOf("3")).toEqual({
      ...{ ...notSent, refusedAt: null, gaveUpAt: minutes(9) },
      ...{ trouble: "421 later", troubleAt: minutes(9) },
    });
  });

  it("are those of the latest mail about the record", async () => {
    await queued({ name: "answer:1" });
    await queued({ name: "answer:2", now: minutes(3) });
    const states = await mailStates(db, SHOP, "confirmation", ["5001"]);
    expect(states.get("5001")?.queuedAt).toEqual(minutes(3));
  });
});
