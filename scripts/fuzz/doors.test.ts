import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { doors } from "./doors";

const found = doors();
const named = (name: string) => found.find((door) => door.name === name);

describe("the doors that are fuzzed", () => {
  it("are all routes of the app", () => {
    const files = readdirSync("app/routes").filter((name) => !/\.test\.tsx?$/.test(name));
    const without = files.filter(
      (file) => !found.some(({ name }) => name === file.replace(/\.tsx?$/, "")),
    );
    // Folders of tests' helpers hold no route.
    expect(without.filter((file) => /\.tsx?$/.test(file))).toEqual([]);
    expect(found.length).toBeGreaterThan(90);
  });

  it("each answer something", () => {
    expect(found.filter(({ methods }) => methods.length === 0)).toEqual([]);
  });

  it("have the addresses that Remix gives them", () => {
    expect(named("_index")?.path).toBe("/");
    expect(named("feeds.$shop.$key.google[.]xml")?.path).toBe("/feeds/$/$/google.xml");
    expect(named("proxy.review.edit")?.path).toBe("/proxy/review/edit");
    expect(named("app.orders.withdrawals.$id._index")?.path).toBe("/app/orders/withdrawals/$");
  });

  it("are known by who may knock there", () => {
    expect(named("proxy.cancel")).toMatchObject({
      speaker: "app-proxy",
      methods: ["GET", "POST", "PUT", "DELETE"],
    });
    expect(named("proxy.withdrawal")).toMatchObject({ methods: ["GET"] });
    expect(named("webhooks")?.speaker).toBe("webhook");
    expect(named("api.customers.$id.reviews")?.speaker).toBe("session");
    expect(named("healthz")?.speaker).toBe("anybody");
  });
});
