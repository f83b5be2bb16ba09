import type { ShopUnderTorture } from "../shop-under-torture.ts";

/**
 * The number in the address of each mail that came, where `address` finds one. Copies of one Message-ID are one
 * mail, as in any mail program; see `copiesOf`.
 */
export async function mailsAbout(shop: ShopUnderTorture, address: RegExp): Promise<number[]> {
  const { mail } = await shop.state();
  const one = new Map(mail.map((each) => [each.headers["message-id"], each]));
  return [...one.values()].flatMap(({ to }) => {
    const number = address.exec(to)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

/** How many mails arrived under a Message-ID that had arrived before. */
export async function copiesOf(shop: ShopUnderTorture): Promise<number> {
  const { mail } = await shop.state();
  return mail.length - new Set(mail.map(({ headers }) => headers["message-id"])).size;
}
