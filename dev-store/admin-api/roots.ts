import type { World } from "../world.ts";
import { appInstallationQueries } from "./app-installation.ts";
import { bulkOperationMutations, bulkOperationQueries } from "./bulk-operations.ts";
import { fileMutations, fileQueries } from "./files.ts";
import { flowMutations } from "./flow-triggers.ts";
import { jobQueries } from "./jobs.ts";
import { metafieldsDelete } from "./metafields-delete.ts";
import { metafieldsSet } from "./metafields-set.ts";
import { nodeQueries } from "./nodes.ts";
import { orderMutations } from "./order-cancel.ts";
import { orderQueries } from "./orders.ts";
import { pageMutations } from "./page-mutations.ts";
import { pageQueries } from "./pages.ts";
import { productQueries } from "./products.ts";
import { returnMutations, returnQueries } from "./returns.ts";
import { shopLocaleQueries } from "./shop-locales.ts";
import { shopPolicyMutations } from "./shop-policies.ts";
import { shopQueries } from "./shop.ts";
import { stagedUploadMutations } from "./staged-uploads.ts";

/** Every root field that the dev store imitates. A new subject is a file and a line here. */
export function roots(world: World) {
  return {
    query: {
      ...shopQueries(world),
      ...shopLocaleQueries(world),
      ...appInstallationQueries(world),
      ...productQueries(world),
      ...orderQueries(world),
      ...returnQueries(world),
      ...jobQueries(world),
      ...bulkOperationQueries(world),
      ...fileQueries(world),
      ...pageQueries(world),
      ...nodeQueries(world),
    },
    mutation: {
      metafieldsSet: metafieldsSet(world),
      metafieldsDelete: metafieldsDelete(world),
      ...stagedUploadMutations(world),
      ...bulkOperationMutations(world),
      ...fileMutations(world),
      ...pageMutations(world),
      ...shopPolicyMutations(world),
      ...flowMutations(world),
      ...orderMutations(world),
      ...returnMutations(world),
    },
  };
}
