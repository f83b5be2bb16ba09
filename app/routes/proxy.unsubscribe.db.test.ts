import { describe, expect, it } from "vitest";
import { DAY, happens, NOW, OTHER, SHOP } from "../../tests/deliveries";
import { asking } from "../../tests/invitations";
import { aFulfilledOrder } from "../../tests/orders";
import { aForm, proxied } from "../../tests/proxied";
import { db } from "../db.server";
import { WORDS } from "../trust/reviews/authors/pages/words/in-each-language";
import { shopKey } from "../trust/shop-key.server";
import { signedId } from "../trust/signed-id.server";
import { action, loader } from "./proxy.unsubscribe";

const words = WORDS.de.unsubscribe;
const said = { shop: "Woolly" };
const args = (request: Request) => ({ request, params: {}, context: {} });

async function twoInvitations(): Promise<string> {
  await asking({ days: 60 });
  for (const id of [5001, 5002]) {
    await happens({ topic: "orders/fulfilled", payload: aFulfilledOrder({ id }) });
  }
  await happens({
    topic: "orders/fulfilled",
    payload: aFulfilledOrder({ id: 6001, email: "other@example.no" }),
  });
  const { emailHash } = await db.invitation.findFirstOrThrow({ where: { orderId: "5001" } });
  return signedId(await shopKey(SHOP), "unsubscribe", emailHash);
}
const look = async (i: string, shop = SHOP) =>
  (await loader(args(proxied("unsubscribe", { shop, query: { i, lang: "de" } })))).text();
const press = async (i: string, body: BodyInit, shop = SHOP) =>
  (await action(args(proxied("unsubscribe", { shop, query: { i, lang: "de" }, body })))).text();
const stopped = async () =>
  (await db.invitation.findMany({ where: { stoppedFor: "unsubscribed", sealed: null } }))
    .map(({ orderId }) => orderId)
    .sort();

describe("the link to get no more mails", () => {
  it("asks first: whatever only opens it stops nothing", async () => {
    const html = await look(await twoInvitations());
    expect(html).toContain(words.ask(said));
    expect(await stopped()).toEqual([]);
    expect(await db.unsubscription.count()).toBe(0);
  });

  it.each([
    ["the page's button", "act=stop"],
    ["a mail program's one click", "List-Unsubscribe=One-Click"],
    ["a mail program's other form", aForm({ "List-Unsubscribe": "One-Click" })],
  ])("stops all mails to the address at once: %s", async (_, body) => {
    const i = await twoInvitations();
    expect(await press(i, body)).toContain(words.done(said));
    await press(i, body);
    expect(await stopped()).toEqual(["5001", "5002"]);
    expect(await db.unsubscription.count()).toBe(1);
    await happens({ topic: "orders/fulfilled", payload: aFulfilledOrder({ id: 5003 }) });
    expect(await stopped()).toEqual(["5001", "5002", "5003"]);
  });

  it("can be taken back, from the next order on", async () => {
    const i = await twoInvitations();
    await press(i, "act=stop");
    expect(await press(i, "act=undo")).toContain(words.undone(said));
    await happens({ topic: "orders/fulfilled", payload: aFulfilledOrder({ id: 5003 }) });
    expect(await stopped()).toEqual(["5001", "5002"]);
  });

  it("works long after the order was forgotten", async () => {
    const i = await twoInvitations();
    await db.invitation.deleteMany();
    await press(i, "act=stop");
    expect(await db.unsubscription.findMany()).toHaveLength(1);
  });

  it("stops nothing when it was made up or is another shop's", async () => {
    const i = await twoInvitations();
    await asking({}, OTHER);
    for (const page of [
      await press(i.slice(0, -1), "act=stop"),
      await press(i, "act=stop", OTHER),
      await look("x"),
    ]) {
      expect(page).toContain(WORDS.de.gone.title);
    }
    expect(await db.unsubscription.count()).toBe(0);
  });

  it("is Shopify's to open", async () => {
    const at = new Date(NOW.getTime() - 400 * DAY);
    const request = proxied("unsubscribe", { query: { i: "x" }, at });
    const answer = await loader(args(request)).catch((thrown: unknown) => thrown as Response);
    expect(answer.status).toBe(401);
  });
});
