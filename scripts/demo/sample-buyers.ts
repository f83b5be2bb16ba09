import { setTimeout as sleep } from "node:timers/promises";
import type { SeedBuyer } from "../../prisma/seeds/reviews.ts";
import { asMerchant, sendForm, stateOf, type DevStoreState } from "./doors.ts";

/**
 * Has the buyers of sample orders write: by the link in the mail that asks them, or on the storefront with their
 * order's number and their address. Both verify the purchase, and nothing else would.
 */
export async function hearBuyers(devStore: string, buyers: SeedBuyer[]): Promise<void> {
  const state = await stateOf(devStore);
  const asked = buyers.filter(({ door }) => door === "invitation");
  for (const { order } of asked) await askByMail(devStore, order);
  for (const buyer of buyers.filter(({ door }) => door === "storefront")) {
    await writeOnStorefront(devStore, state, buyer);
  }
  for (const buyer of asked) await answerMail(devStore, state, buyer);
  for (const { written } of buyers) {
    for (const one of written) await attendTo(devStore, one);
  }
}

type Asked = { ok: boolean; why?: string };

async function askByMail(devStore: string, order: number): Promise<void> {
  const path = "/app/reviews/invitations/send";
  const { ok, why = "" } = await asMerchant<Asked>(devStore, path, { number: `${order}` });
  // Of an earlier start, the mail is still in the mailbox.
  if (ok || why === "sent" || why === "answered") return;
  throw new Error(`The buyer of the sample shop's order ${order} is not asked: ${why}`);
}

const idOf = ({ products }: DevStoreState, handle: string) =>
  `${products.find((product) => product.handle === handle)?.id}`;

const emailOf = ({ orders }: DevStoreState, order: number) =>
  orders.find(({ number }) => number === order)?.email ?? "";

async function writeOnStorefront(
  devStore: string,
  state: DevStoreState,
  { order, name, locale, written }: SeedBuyer,
): Promise<void> {
  for (const { product, rating, title = "", body } of written) {
    await sendForm(`${devStore}/apps/tillit/reviews`, {
      ...{ product, product_id: idOf(state, product), locale, return_to: `/products/${product}` },
      ...{ rating: `${rating}`, title, body, name, order: `${order}` },
      ...{ email: emailOf(state, order), website: "", opened: `${seconds() - 60}` },
    });
  }
}

const seconds = () => Math.floor(Date.now() / 1_000);

async function answerMail(
  devStore: string,
  state: DevStoreState,
  { order, name, written }: SeedBuyer,
): Promise<void> {
  const link = await linkMailed(devStore, emailOf(state, order));
  if (written.length === 0) return;
  const fields = written.flatMap(({ product, rating, title = "", body }) => {
    const id = idOf(state, product);
    return [
      [`rating-${id}`, `${rating}`],
      [`title-${id}`, title],
      [`body-${id}`, body],
    ] as const;
  });
  await sendForm(devStore + link, { name, ...Object.fromEntries(fields) });
}

const PATIENCE = 30_000;

/** Where the mail leads, on the shop's own address. */
async function linkMailed(devStore: string, to: string): Promise<string> {
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await sleep(50)) {
    const { mail } = await stateOf(devStore);
    const texts = mail.filter((one) => one.to === to).map(({ text }) => text);
    const link = /https?:\S+?(\/apps\/tillit\/review\?i=\S+)/.exec(texts.join("\n"))?.[1];
    if (link) return link;
  }
  throw new Error("A buyer of the sample shop is not asked for a review");
}

/** What the merchant does with a review that has just come. */
async function attendTo(devStore: string, said: SeedBuyer["written"][number]): Promise<void> {
  const { body, reply, chosen } = said;
  if (!reply && !chosen) return;
  const query = new URLSearchParams({ verified: "yes", q: body });
  const { ids } = await asMerchant<{ ids: string[] }>(devStore, `/app/reviews/found?${query}`);
  if (chosen) await asMerchant(devStore, "/app/reviews/choices", { ids });
  for (const id of ids) {
    if (reply) await asMerchant(devStore, `/app/reviews/${id}/reply`, { text: reply });
  }
}
