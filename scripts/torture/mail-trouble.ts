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
];

/** The mail server is away, late, or out of order. */
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
      say(`${await copiesOf(shop)} mails came again under their Message-ID`);
    } finally {
      await shop.close();
    }
    return outcomes;
  },
};
