import { careful } from "../../prisma/seeds/careful.ts";
import { careless } from "../../prisma/seeds/careless.ts";
import type { Seed, SeedPage } from "../../prisma/seeds/seed.ts";

/** The shop `fresh` has just installed the app, and has stated nothing. */
const SEEDS: Record<string, Seed> = {
  "careful-goods.myshopify.com": careful,
  "careless-gadgets.myshopify.com": careless,
};

type State = {
  shop: { domain: string };
  themeBlocks: unknown[];
  pages: { id: number; handle: string }[];
};
type Answer = { ok: boolean; problems?: unknown; conflict?: unknown };

/**
 * Fills the sample shop with what its merchant has stated, by the doors that a merchant's browser
 * uses. A setting that was saved before stays as it is, and so does a theme that has blocks.
 */
export async function fillSampleShop(devStore: string): Promise<void> {
  const state = await asked<State>(`${devStore}/__dev-store/state`);
  const seed = SEEDS[state.shop.domain];
  if (!seed) return;

  await asMerchant(devStore, "/app/shop-facts", {});
  const { trust_page: trustPage, ...settings } = seed.settings;
  for (const [name, value] of Object.entries(settings)) await save(devStore, name, value);
  if (seed.trustPage && trustPage)
    await makeTrustPage(devStore, seed.trustPage, trustPage as object);

  if (state.themeBlocks.length > 0) return;
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
  const made = await asMerchant(devStore, "/app/trust-page/page", { title, handle });
  if (!made.ok) throw new Error(`The sample shop's trust page: ${JSON.stringify(made.problems)}`);
  await asked(`${devStore}/__dev-store/pages/${handle}`, posting({ titles, inMenu: true }));
  const page = await pageCalled(devStore, handle);
  const pageId = `gid://shopify/Page/${page?.id}`;
  await save(devStore, "trust_page", { ...value, pageId }, 1);
}

async function pageCalled(devStore: string, handle: string) {
  const { pages } = await asked<State>(`${devStore}/__dev-store/state`);
  return pages.find((page) => page.handle === handle);
}

async function save(devStore: string, name: string, value: unknown, revision = 0): Promise<void> {
  const saved = await asMerchant(devStore, `/app/settings/${name}`, { value, revision });
  if (saved.ok || saved.conflict) return;
  throw new Error(`The sample shop's ${name}: ${JSON.stringify(saved.problems)}`);
}

/** Asks the app as its own page in the admin does. */
async function asMerchant(devStore: string, path: string, body: unknown): Promise<Answer> {
  const { token } = await asked<{ token: string }>(`${devStore}/admin/app-bridge/session-token`);
  const app = new URL(devStore);
  app.port = `${Number(app.port) + 1}`;
  return asked<Answer>(
    new URL(path, app).href,
    posting(body, { authorization: `Bearer ${token}` }),
  );
}

const posting = (body: unknown, headers: Record<string, string> = {}) => ({
  method: "POST",
  headers: {
    "Content-Type": "application/json",
    "User-Agent": "Mozilla/5.0 Chrome/140",
    ...headers,
  },
  body: JSON.stringify(body),
});

async function asked<Answer>(address: string, request?: RequestInit): Promise<Answer> {
  const response = await fetch(address, request);
  const text = await response.text();
  if (!response.ok)
    throw new Error(`${address} answered ${response.status}: ${text.slice(0, 200)}`);
  return JSON.parse(text) as Answer;
}
