import { describe, expect, it } from "vitest";
import { orderWords } from "./order-words";

const ORDERS = { shops: ["a", "b", "c"], products: 7, from: 5_000, count: 1_000 };
const words = orderWords({ ...ORDERS, begun: new Date("2026-11-01T10:00:00Z") });
const once = new Map(words.map((word) => [`${word.shop} ${word.id}`, word]));

const orderOf = ({ id }: { id: string }) => id.split("-")[0] ?? "";

describe("the words about orders", () => {
  it("are three of each order, all of the same shop", () => {
    expect(once.size).toBe(3_000);
    const distinct = (name: (word: (typeof words)[number]) => string) =>
      new Set(words.map(name)).size;
    expect(distinct(orderOf)).toBe(1_000);
    expect(distinct((word) => `${word.shop} ${orderOf(word)}`)).toBe(1_000);
  });

  it("come twice for one in ten, exactly alike", () => {
    expect(words.length).toBe(3_300);
    expect(words.every((word) => once.get(`${word.shop} ${word.id}`) === word)).toBe(true);
  });

  it("come after newer ones of the same order for one in ten or so", () => {
    const newest = new Map<string, string>();
    let late = 0;
    for (const word of new Set(words)) {
      if (word.triggeredAt < (newest.get(orderOf(word)) ?? "")) late += 1;
      else newest.set(orderOf(word), word.triggeredAt);
    }
    expect(late / once.size).toBeGreaterThan(0.05);
    expect(late / once.size).toBeLessThan(0.15);
  });
});
