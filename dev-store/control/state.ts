import { viewOrder } from "../orders/view.ts";
import { viewClock } from "./clock.ts";
import type { World } from "../world.ts";

/** The dev store as a test looks at it. */
export function viewState(world: World) {
  const { state, adminApiCalls } = world;
  return {
    sample: state.sample,
    shop: state.shop,
    app: {
      installed: state.app.installed,
      installationId: state.app.installationId,
      grantedScopes: state.app.grantedScopes,
      seesCustomerData: state.app.seesCustomerData,
    },
    products: state.products,
    pages: state.pages,
    orders: state.orders.map(viewOrder),
    customers: state.customers,
    metafields: state.metafields.map(({ id: _id, ...metafield }) => metafield),
    files: state.files,
    themeBlocks: state.themeBlocks,
    webhooks: state.webhooks,
    mail: state.mail,
    adminApiCalls,
    flowTriggers: state.flowTriggers,
    clock: viewClock(world),
  };
}
