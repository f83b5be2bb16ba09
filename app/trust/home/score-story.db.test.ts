import { beforeEach, describe, expect, it } from "vitest";
import { NOW, SHOP } from "../../../tests/deliveries";
import { filledSettings } from "../../../tests/examples";
import { openShop } from "../../../tests/visitors";
import { saveAndPublish } from "../../storefront/save.server";
import { gatherFacts } from "../audit/gather.server";
import { runAudit } from "../audit/run-audit.server";
import { scoreStory } from "./score-story.server";

beforeEach(() => openShop());

const changes = async () => (await scoreStory((await gatherFacts(SHOP, NOW))!)).changes;

describe("what changed since the last audit", () => {
  it("is nothing while nothing was ever otherwise", async () => {
    await runAudit(SHOP, NOW);
    expect(await changes()).toBeNull();
  });

  it("is named in each language, by what holds now and by what is wrong now", async () => {
    await runAudit(SHOP, NOW);
    await saveAndPublish(SHOP, "business", filledSettings().business, 0, NOW);
    const { mended, fresh } = (await changes())!;
    expect(mended.count).toBeGreaterThan(0);
    const one = mended.named.find(({ id }) => id === "identity");
    expect(one?.titles.en).toBe(
      "It is said who is behind the shop, with all that the law asks for.",
    );
    expect(fresh.named.length).toBeLessThanOrEqual(3);
  });
});
