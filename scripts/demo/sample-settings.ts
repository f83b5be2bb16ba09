import { careful } from "../../prisma/seeds/careful.ts";
import { careless } from "../../prisma/seeds/careless.ts";
import type { Seed, SeedPage } from "../../prisma/seeds/seed.ts";
import { asked, asMerchant, posting, stateOf } from "./doors.ts";
import { fillReviews } from "./sample-reviews.ts";

/** The shop `fresh` has just installed the app, and has stated nothing. */
const SEEDS: Record<string, Seed> = {
  "careful-goods.myshopify.com": careful,
  "careless-gadgets.myshopify.com": careless,
};

type Answer = { ok: boolean; problems?: unknown; conflict?: unknown };

/**
 * Fills the sample shop with what its merchant has stated and its shoppers have said, by the doors that their
 * browsers use. A setting that was saved before stays as it is, and so does a theme that has blocks: its shop has
 * been filled.
 */
export async function fillSampleShop(devStore: string): Promise<void> {
  const state = await stateOf(devStore);
  const seed = SEEDS[state.shop.domain];
  if (!seed) return;

  await asMerchant(devStore, "/app/shop-facts", {});
  const { trust_page: trustPage, ...settings } = seed.settings;
  for (const [name, value] of Object.entries(settings)) await save(devStore, name, value);
  if (seed.trustPage && trustPage)
    await makeTrustPage(devStore, seed.trustPage, trustPage as object);

  if (state.themeBlocks.length > 0) return;
  await fillReviews(devStore, seed.reviews);
  for (const block of seed.blocks) {
    await asked(`${devStore}/__dev-store/theme/blocks`, posting(block));
  }
}

async function makeTrustPage(
  devStore: string,
  { titles, handle }: SeedPage,
  value: object,
): Promise<void> {
  if (await pageCalled(devStore, handle)) return;
  const scopes = { grant: ["write_online_store_pages"] };
  await asked(`${devStore}/__dev-store/app/scopes`, posting(scopes));
  const title = Object.values(titles)[0];
  const made = await asMerchant<Answer>(devStore, "/app/trust-page/page", { title, handle });
  if (!made.ok) throw new Error(`The sample shop's trust page: ${JSON.stringify(made.problems)}`);
  await asked(`${devStore}/__dev-store/pages/${handle}`, posting({ titles, inMenu: true }));
  const page = await pageCalled(devStore, handle);
  const pageId = `gid://shopify/Page/${page?.id}`;
  await save(devStore, "trust_page", { ...value, pageId }, 1);
}

async function pageCalled(devStore: string, handle: string) {
  const { pages } = await stateOf(devStore);
  return pages.find((page) => page.handle === handle);
}

async function save(devStore: string, name: string, value: unknown, revision = 0): Promise<void> {
  const saved = await asMerchant<Answer>(devStore, `/app/settings/${name}`, { value, revision });
  if (saved.ok || saved.conflict) return;
  throw new Error(`The sample shop's ${name}: ${JSON.stringify(saved.problems)}`);
}
