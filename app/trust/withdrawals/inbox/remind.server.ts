import { db } from "../../../db.server";
import { queueMail } from "../../mails/outbox.server";
import { addresseeOf, type Addressee } from "../addressee.server";
import { inboxAddress } from "../inbox-address.server";
import { dayNamed, momentIn } from "../moment";
import { placesOf } from "../places.server";
import { progressOf, type Case } from "./draw-rows.server";
import { openCases } from "./open-cases.server";
import { drawReminder } from "./reminder-mail";
import { remindersDue, type DueReminder } from "./reminders";

/** The shops with a withdrawal that is open, of those that have the app. */
export async function shopsWithOpenWithdrawals(): Promise<string[]> {
  const rows = await db.$queryRaw<{ shop: string }[]>`
    SELECT DISTINCT w.shop FROM "Withdrawal" w
    JOIN "Installation" i ON i.shop = w.shop AND i."uninstalledAt" IS NULL
    WHERE w."closedAt" IS NULL ORDER BY w.shop`;
  return rows.map(({ shop }) => shop);
}

/** Reminds a shop's merchant of days that come or have passed, once of each. Looks only at what is open. */
export async function remindOfWithdrawals(shop: string, now: Date): Promise<void> {
  const addressee = await addresseeOf(shop);
  const { email } = addressee;
  if (!email) return;
  for await (const cases of openCases(shop)) {
    await remind({ ...addressee, email }, shop, cases, now);
  }
}

type Reachable = Addressee & { email: string };
type Due = { one: Case; reminder: DueReminder };

async function remind(addressee: Reachable, shop: string, cases: Case[], now: Date): Promise<void> {
  const due = (await Promise.all(cases.map(dueOf(addressee, now)))).flat();
  const said = await db.queuedMail.findMany({
    where: { shop, name: { in: due.map(nameOf) } },
    select: { name: true },
  });
  const known = new Set(said.map(({ name }) => name));
  for (const each of due) {
    if (!known.has(nameOf(each))) await queue(addressee, shop, each, now);
  }
}

/** Of what Shopify says that all of it was paid back, nobody need be reminded. */
const dueOf =
  (addressee: Addressee, now: Date) =>
  async (one: Case): Promise<Due[]> => {
    if (one.order?.paidBackAt) return [];
    const places = await placesOf(addressee, one.order?.country ?? null);
    return remindersDue(progressOf(one), now, places).map((reminder) => ({ one, reminder }));
  };

const nameOf = ({ one, reminder }: Due) => `reminder:${one.row.id}:${reminder.name}`;

async function queue(addressee: Reachable, shop: string, due: Due, now: Date): Promise<void> {
  const { row, order } = due.one;
  const { name, day } = due.reminder;
  const locale = addressee.language(null);
  const drawn = drawReminder(
    {
      ...{ locale, about: name, number: row.number, day: dayNamed(locale, day) },
      order: order?.number.toUpperCase() || null,
      receivedAt: momentIn(locale, addressee.timeZone, row.submittedAt),
      link: inboxAddress(shop, row.id),
    },
    addressee.sender(locale),
  );
  const mail = { to: addressee.email, from: { name: `Tillit, ${addressee.name}` }, ...drawn };
  await db.$transaction((tx) =>
    queueMail(tx, shop, { name: nameOf(due), kind: "reminder", about: row.id, mail }, now),
  );
}
