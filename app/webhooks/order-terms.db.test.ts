import { describe, expect, it } from "vitest";
import { before, DAY, deliver, happens, installed, NOW, OTHER, SHOP } from "../../tests/deliveries";
import { aFulfilledOrder, anOrder, aParcelEvent } from "../../tests/orders";
import { db } from "../db.server";
import { countTerms } from "../trust/terms/count-terms.server";
import { acceptanceWord } from "../trust/terms/order-attributes";
import { termsOfOrder } from "../trust/terms/terms-of-order.server";
import { NO_TEXT } from "../trust/terms/version";
import { allTerms, noteTerms } from "../trust/terms/versions.server";
import { payloadIn } from "./stored-payload.server";

const ORDERED = new Date("2026-11-01T09:00:00Z");
const published = (nb: string, at: Date, shop = SHOP) =>
  db.$transaction((tx) =>
    noteTerms(
      tx,
      shop,
      nb === "" ? NO_TEXT : { source: "written", texts: { nb }, address: "" },
      at,
    ),
  );

async function twoVersions() {
  await installed(SHOP, before(60 * DAY));
  await published("Første", new Date(ORDERED.getTime() - DAY));
  await published("Andre", new Date(ORDERED.getTime() + DAY));
  const [second, first] = await allTerms(SHOP);
  return { first: first?.hash ?? "", second: second?.hash ?? "" };
}

const accepting = (number: number, hash: string, how: "ticked" | "stated" = "stated") => [
  { name: "Gift message", value: "For Kari" },
  {
    name: "Terms accepted",
    value: `${acceptanceWord({ how, number, hash })}, 2026-11-01T09:58+0100`,
  },
];

const created = (note_attributes: unknown, overrides: Record<string, unknown> = {}) => ({
  topic: "orders/create",
  triggeredAt: ORDERED,
  payload: anOrder({ note_attributes, ...overrides }),
});

const noted = async () => {
  const { termsHow, termsNumber, termsHash } = await db.order.findFirstOrThrow();
  return [termsHow, termsNumber, termsHash];
};

describe("what an order says of the terms", () => {
  it.each(["ticked", "stated"] as const)("is noted with it, with the version: %s", async (how) => {
    const { first } = await twoVersions();
    await happens(created(accepting(1, first, how)));
    expect(await noted()).toEqual([how, 1, first]);
    expect(await termsOfOrder(SHOP, "5001")).toMatchObject({
      ...{ how, orderedAt: ORDERED, number: "1042" },
      version: { number: 1, texts: { nb: "Første" } },
    });
  });

  it("is nothing where it came past the cart; what was published then is known all the same", async () => {
    await twoVersions();
    await happens(created([]));
    expect(await noted()).toEqual(["none", null, null]);
    expect(await termsOfOrder(SHOP, "5001")).toMatchObject({ how: "none", version: { number: 1 } });
  });

  it("is nothing that was published where there were no terms yet, or no longer", async () => {
    await installed(SHOP, before(60 * DAY));
    await published("Senere", new Date(ORDERED.getTime() + DAY));
    await happens(created(undefined));
    expect(await termsOfOrder(SHOP, "5001")).toMatchObject({ how: "none", version: null });
    await db.termsVersion.deleteMany();
    await published("Først", new Date(ORDERED.getTime() - 2 * DAY));
    await published("", new Date(ORDERED.getTime() - DAY));
    expect(await termsOfOrder(SHOP, "5001")).toMatchObject({ version: null });
  });

  it.each([
    ["names a version that never was", (hash: string) => accepting(7, hash)],
    ["names another version's text", (_: string, other: string) => accepting(1, other)],
    ["was made up", () => [{ name: "Terms accepted", value: "yes" }]],
  ])("is taken for unknown where it %s", async (_, attributes) => {
    const { first, second } = await twoVersions();
    await happens(created(attributes(first, second)));
    expect((await noted())[0]).toBe("unknown");
    expect(await termsOfOrder(SHOP, "5001")).toMatchObject({
      how: "unknown",
      version: { number: 1 },
    });
  });

  it("is no other shop's version", async () => {
    await twoVersions();
    await published("Annet", NOW, OTHER);
    const [theirs] = await allTerms(OTHER);
    await happens(created(accepting(1, theirs?.hash ?? "")));
    expect((await noted())[0]).toBe("unknown");
  });

  it("is the same however often and in whatever order its messages come", async () => {
    const { first, second } = await twoVersions();
    const changed = {
      topic: "orders/fulfilled",
      triggeredAt: new Date(ORDERED.getTime() + 2 * DAY),
      payload: aFulfilledOrder({ note_attributes: accepting(2, second, "ticked") }),
    };
    const word = created(accepting(1, first));
    for (const message of [changed, word, changed, word]) await happens(message);
    expect(await noted()).toEqual(["stated", 1, first]);
  });

  it("is not told by a parcel", async () => {
    await installed(SHOP, before(60 * DAY));
    await happens({ topic: "fulfillment_events/create", payload: aParcelEvent() });
    expect(await termsOfOrder(SHOP, "5001")).toMatchObject({ how: null, version: null });
    expect(await termsOfOrder(SHOP, "9")).toBeNull();
    expect(await countTerms(SHOP, before(90 * DAY))).toEqual({ with: 0, without: 0, unknown: 0 });
  });

  it("is counted: with, without, and of terms that never were; not of other shops or times", async () => {
    const { first } = await twoVersions();
    await installed(OTHER, before(60 * DAY));
    const orders = [
      created(accepting(1, first), { id: 1 }),
      created(accepting(1, first, "ticked"), { id: 2 }),
      created([], { id: 3 }),
      created(accepting(8, first), { id: 4 }),
      created([], { id: 5, processed_at: "2026-09-01T09:00:00Z" }),
      { ...created([], { id: 6 }), shop: OTHER },
    ];
    for (const order of orders) await happens(order);
    expect(await countTerms(SHOP, before(30 * DAY))).toEqual({ with: 2, without: 1, unknown: 1 });
  });

  it("is all that is stored of what a buyer wrote into the cart", async () => {
    const { first } = await twoVersions();
    await deliver(created(accepting(1, first)));
    const stored = JSON.stringify(payloadIn(await db.webhookDelivery.findFirstOrThrow()));
    expect(stored).toContain("Terms accepted");
    expect(stored).not.toContain("For Kari");
  });
});
