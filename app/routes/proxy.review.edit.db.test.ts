import { describe, expect, it } from "vitest";
import { NOW, SHOP } from "../../tests/deliveries";
import { asking } from "../../tests/invitations";
import { aForm, proxied } from "../../tests/proxied";
import { aNewReview, storedReview } from "../../tests/reviews";
import { db } from "../db.server";
import { WORDS as DOORS } from "../trust/doors/words/in-each-language";
import { WORDS as MAILS } from "../trust/reviews/invitations/mails/words/in-each-language";
import { eraseAuthor } from "../trust/reviews/erasure.server";
import { deleteReviews, refuseReviews } from "../trust/reviews/moderation.server";
import { WORDS } from "../trust/reviews/authors/pages/words/in-each-language";
import { shopKey } from "../trust/shop-key.server";
import { signedId } from "../trust/signed-id.server";
import { action, loader } from "./proxy.review.edit";

const words = WORDS.nb.own;
const args = (request: Request) => ({ request, params: {}, context: {} });

async function aReview(overrides = {}) {
  await asking();
  const { id } = await storedReview(SHOP, aNewReview(overrides), NOW);
  return { id, r: signedId(await shopKey(SHOP), "author", id) };
}
const look = async (r: string) =>
  (await loader(args(proxied("review/edit", { query: { r } })))).text();
const send = async (r: string, fields: Parameters<typeof aForm>[0]) =>
  (await action(args(proxied("review/edit", { query: { r }, body: aForm(fields) })))).text();
const review = () => db.review.findFirstOrThrow();
const refuse = (id: string) =>
  db.$transaction((tx) => refuseReviews(tx, SHOP, [id], "insult", new Date()));

const changed = (more: Parameters<typeof aForm>[0] = {}) => ({
  ...{ name: "Kari", "rating-1001": "2", "title-1001": "", "body-1001": "Tynt." },
  ...more,
});

describe("the page of one's own review", () => {
  it("shows what was written and how it stands", async () => {
    const { r } = await aReview();
    const html = await look(r);
    expect(html).toContain(words.shown);
    expect(html).toContain("Varmt og mykt");
    expect(html).not.toMatch(/kari@example/);
  });

  it("takes changes, which are looked at before they are shown", async () => {
    const { r } = await aReview();
    const html = await send(r, changed());
    expect(html).toContain(words.saved);
    expect(html).toContain(words.held);
    expect(await review()).toMatchObject({ rating: 2, body: "Tynt.", heldFor: ["edited"] });
  });

  it("gives the form back where something is wrong", async () => {
    const { r } = await aReview();
    const html = await send(r, changed({ name: "" }));
    expect(html).toContain('href="#name"');
    expect(html).toContain("Tynt.</textarea>");
    expect(await review()).toMatchObject({ rating: 5 });
  });

  it("says why a review is refused, and takes one objection", async () => {
    const { id, r } = await aReview();
    await refuse(id);
    expect(await look(r)).toContain(MAILS.nb.author.refused.reason.insult);
    expect(await send(r, { act: "object", objection: "" })).toContain('id="objection-problem"');
    const html = await send(r, { act: "object", objection: "Ingen er fornærmet." });
    expect(html).toContain(words.objected);
    expect(html).not.toContain('name="objection"');
    expect(await db.reviewEvent.findMany({ where: { what: "objected" } })).toMatchObject([
      { details: { text: "Ingen er fornærmet." }, by: "author" },
    ]);
  });

  it("deletes it, and undoes that", async () => {
    const { r } = await aReview();
    expect(await send(r, { act: "delete" })).toContain(words.deleted);
    expect((await review()).deletedAt).not.toBeNull();
    expect(await send(r, { act: "restore" })).toContain(words.shown);
    expect((await review()).deletedAt).toBeNull();
  });

  it("has nothing to change once the shop has deleted it", async () => {
    const { id, r } = await aReview();
    await db.$transaction((tx) => deleteReviews(tx, SHOP, [id], "advertising", NOW));
    expect(await look(r)).toContain(words.deletedByShop);
    expect(await look(r)).toContain(MAILS.nb.author.refused.reason.advertising);
    for (const fields of [changed(), { act: "restore" }, { act: "delete" }]) {
      expect(await send(r, fields)).not.toContain('name="rating');
    }
    expect(await review()).toMatchObject({ deletedAt: NOW, rating: 5 });
  });

  it("is among the refused again once its author objects to the deletion", async () => {
    const { id, r } = await aReview();
    await db.$transaction((tx) => deleteReviews(tx, SHOP, [id], "advertising", NOW));
    const html = await send(r, { act: "object", objection: "Det er ingen reklame." });
    expect(html).toContain(words.refused);
    expect(html).toContain(words.objected);
    expect(await review()).toMatchObject({ deletedAt: null, refusedFor: "advertising" });
    expect(await db.reviewEvent.findMany({ where: { what: "objected" } })).toMatchObject([
      { details: { text: "Det er ingen reklame." }, by: "author" },
    ]);
  });

  it("takes no objection to what its author has deleted", async () => {
    const { id, r } = await aReview();
    await refuse(id);
    await send(r, { act: "delete" });
    expect(await send(r, { act: "object", objection: "Men …" })).toContain(words.deleted);
    expect((await review()).deletedAt).not.toBeNull();
  });

  it("takes sixty strokes within an hour; then what was typed comes back, and nothing happens", async () => {
    const { id, r } = await aReview();
    for (let nth = 1; nth <= 11; nth += 1) await send(r, changed({ "body-1001": `Tynt ${nth}.` }));
    expect(await review()).toMatchObject({ body: "Tynt 11." });
    await refuse(id);
    await db.senderHour.updateMany({ where: { count: 11 }, data: { count: 60 } });
    const before = await review();
    const events = await db.reviewEvent.count();

    const wait = DOORS.nb.of.wait(0);
    const html = await send(r, changed({ "body-1001": "Tynt 61." }));
    expect(html).toContain(wait);
    expect(html).toContain("Tynt 61.</textarea>");
    const objected = await send(r, { act: "object", objection: "Ingen er fornærmet." });
    expect(objected).toContain(wait);
    expect(objected).toContain("Ingen er fornærmet.</textarea>");
    expect(await send(r, { act: "delete" })).toContain(wait);
    expect(await review()).toEqual(before);
    expect(await db.reviewEvent.count()).toBe(events);

    const elsewhere = proxied("review/edit", { query: { r }, body: aForm({ act: "delete" }) });
    elsewhere.headers.set("x-forwarded-for", "198.51.100.9");
    expect(await (await action(args(elsewhere))).text()).toContain(words.deleted);
    expect(await send(r, { act: "restore" })).toContain(wait);
    expect((await review()).deletedAt).not.toBeNull();
  });

  it("is about the shop where the review is", async () => {
    const { r } = await aReview({ productId: "" });
    expect(await look(r)).toContain(words.about({ product: "Woolly" }));
    await send(r, { name: "Kari", "rating-shop": "3" });
    expect(await review()).toMatchObject({ rating: 3, productId: "" });
  });

  it("is gone for links that do not work and authors who were erased", async () => {
    const { id, r } = await aReview({ customerId: "7" });
    const invitation = signedId(await shopKey(SHOP), "invitation", id);
    expect(await look(invitation)).toContain(WORDS.nb.gone.title);
    const person = { customerId: "7", emailHash: null, orderIds: [] };
    await db.$transaction((tx) => eraseAuthor(tx, SHOP, person, "merchant", NOW));
    expect(await look(r)).toContain(WORDS.nb.gone.title);
    expect(await send(r, changed())).toContain(WORDS.nb.gone.title);
  });
});
