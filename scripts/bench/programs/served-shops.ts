/** Opens shops whose merchants have stated all that the sample shop's has; only mails leave none, for want of a server. */
import { careful } from "../../../prisma/seeds/careful";
import { db } from "../../../app/db.server";
import { recordInstallation } from "../../../app/installations.server";
import { stopBoss } from "../../../app/jobs.server";
import type { SettingName } from "../../../app/trust/settings";
import { saveSetting } from "../../../app/trust/settings.server";
import { storeShopFacts } from "../../../app/trust/shop-facts.server";
import { shopKey } from "../../../app/trust/shop-key.server";
import { aShop } from "../../../tests/facts";

const now = new Date();
const { confirmation: _, ...settings } = careful.settings;
const locales = ["nb", "en", "de"].map((locale) => ({
  ...{ locale, primary: locale === "nb", published: true },
}));
for (const shop of process.argv.slice(2)) {
  await recordInstallation(shop, [], now);
  await storeShopFacts(db, shop, aShop({ shop, locales }), now);
  await shopKey(shop);
  for (const [name, value] of Object.entries(settings)) {
    const saved = await db.$transaction((tx) =>
      saveSetting(tx, shop, name as SettingName, value, 0, now),
    );
    if (!saved.ok) throw new Error(`${name} cannot be saved: ${JSON.stringify(saved)}`);
  }
}
await stopBoss();
await db.$disconnect();
console.log(JSON.stringify(null));
