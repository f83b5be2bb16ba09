import { setTimeout as wait } from "node:timers/promises";
import type { Ordeal } from "./ordeal.ts";
import { ShopUnderTorture } from "./shop-under-torture.ts";
import { notYetDone, underFault, type Fault } from "./under-fault.ts";
import { copiesOf } from "./works/mails.ts";
import { orders } from "./works/orders.ts";
import { withdrawals } from "./works/withdrawals.ts";

const mail = (name: string, kind: string): Fault => ({
  name,
  begin: (shop) => shop.fault("mail", kind, 100_000),
  lastsMs: 12_000,
  end: (shop) => shop.fault("mail", kind, 0),
});

const FAULTS: Fault[] = [
  mail("the mail server is away (421)", "away"),
  mail("the mail server greets too late", "late"),
  mail("the mail server is out of order (451)", "500"),
  mail("the mail server hangs up, without the mail", "cut"),
  mail("the mail server hangs up, with the mail", "truncate"),
];

/** By then a mail whose answer was lost was sent a second time. */
const COPIED_AFTER_MS = 60_000;

/** The mail server is away, late, out of order, or hangs up before it answers. */
export const mailTrouble: Ordeal = {
  name: "mail",
  async run({ databaseUrl, times, say }) {
    const outcomes = [];
    const shop = await ShopUnderTorture.open({ databaseUrl });
    const works = [orders, withdrawals].map(notYetDone);
    try {
      for (const fault of FAULTS) {
        say(fault.name);
        outcomes.push(...(await underFault(shop, fault, works, times ?? 5)));
      }
      await wait(COPIED_AFTER_MS);
      say(`${await copiesOf(shop)} mails came again under their Message-ID`);
    } finally {
      await shop.close();
    }
    return outcomes;
  },
};
