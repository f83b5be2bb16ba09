import { db } from "../app/db.server";
import { startBoss } from "../app/jobs.server";
import type { AddressedMail } from "../app/trust/mails/addressed-mail";
import { requestDueMails } from "../app/trust/mails/due-mails.server";
import { queueMail, type ToQueue } from "../app/trust/mails/outbox.server";
import { sendQueued } from "../app/trust/mails/send-queued.server";
import { NOW, SHOP } from "./deliveries";
import type { Outside } from "./invitations";

type Queued = Partial<Omit<ToQueue, "mail">> & {
  mail?: Partial<AddressedMail>;
  shop?: string;
  now?: Date;
};

export const aMail = (parts: Partial<AddressedMail> = {}): AddressedMail => ({
  ...{ to: "Kari.Nordmann@example.no", toName: "Kari", from: { name: "Woolly" } },
  ...{ replyTo: "hello@woolly.example", subject: "Your order #1042" },
  ...{ html: "<p>Thank you, Kari</p>", text: "Thank you, Kari", ...parts },
});

/** A mail about an order, queued in a transaction of its own. */
export const queued = ({
  mail = {},
  shop = SHOP,
  now = NOW,
  about = "5001",
  ...rest
}: Queued = {}) =>
  db.$transaction((tx) => {
    const named = { name: `confirmation:${about}`, kind: "confirmation", about } as const;
    return queueMail(tx, shop, { ...named, mail: aMail(mail), ...rest }, now);
  });

export const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);

/** What the worker does at a time: looks up what is due, and works it off, in the order of the jobs. */
export async function mailsGo(now: Date, { world }: Pick<Outside, "world">): Promise<void> {
  await requestDueMails(now);
  const boss = await startBoss();
  for (;;) {
    const [job] = await boss.fetch<{ shop: string; id: string }>("mail");
    if (!job) return;
    await sendQueued(job.data.shop, job.data.id, now, world.send);
    await boss.complete("mail", job.id);
  }
}
