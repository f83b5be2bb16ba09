import type { DevStoreState } from "../../demo/doors.ts";
import type { ShopUnderTorture } from "../shop-under-torture.ts";

type Mail = DevStoreState["mail"][number];

/** By shop. The mailbox keeps no more than the youngest; whoever looks often enough has seen all. */
const seen = new Map<string, Map<number, Mail>>();

export async function lookAtMails(shop: ShopUnderTorture): Promise<Mail[]> {
  const { mail } = await shop.lately();
  const kept = seen.get(shop.devStore) ?? new Map<number, Mail>();
  seen.set(shop.devStore, kept);
  for (const each of mail) kept.set(each.id, each);
  return [...kept.values()];
}

/**
 * The number in the address of each mail that came, where `address` finds one. Copies of one Message-ID are one
 * mail, as in any mail program; see `copiesOf`.
 */
export async function mailsAbout(shop: ShopUnderTorture, address: RegExp): Promise<number[]> {
  const mail = await lookAtMails(shop);
  const one = new Map(mail.map((each) => [each.headers["message-id"], each]));
  return [...one.values()].flatMap(({ to }) => {
    const number = address.exec(to)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

/** How many mails arrived under a Message-ID that had arrived before. */
export async function copiesOf(shop: ShopUnderTorture): Promise<number> {
  const mail = await lookAtMails(shop);
  return mail.length - new Set(mail.map(({ headers }) => headers["message-id"])).size;
}
