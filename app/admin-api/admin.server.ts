import type { AdminMutations, AdminQueries } from "@shopify/admin-api-client";
import { shopSession } from "../shop-session.server";
import { ask, realSurroundings, type Surroundings } from "./ask.server";
import { AdminTrouble } from "./trouble.server";

export { AdminTrouble } from "./trouble.server";

/** The types behind every #graphql text, generated from Shopify's schema. */
export type AdminOperations = AdminQueries & AdminMutations;
export type AdminDocument = keyof AdminOperations & string;
export type Returned<Doc extends AdminDocument> = AdminOperations[Doc]["return"];

/** The Admin API of one shop. A query may always be asked twice; of a mutation the caller must say so. */
export type Admin = {
  shop: string;
  query<Doc extends AdminDocument>(
    document: Doc,
    variables: AdminOperations[Doc]["variables"],
    options?: { idempotent?: boolean },
  ): Promise<Returned<Doc>>;
};

const isMutation = (document: string) => /^\s*(#graphql)?\s*mutation\b/.test(document);

/**
 * The shop's Admin API with its stored token. Everything it asks may throw `AdminTrouble`;
 * what comes back has the shape of the schema, because Shopify checks the document against it.
 */
export async function adminFor(
  shop: string,
  world: Surroundings = realSurroundings,
): Promise<Admin> {
  const token = async (refused?: string) => {
    const answer = await shopSession(shop, new Date(world.now()), refused ? { refused } : {});
    if (answer.ok && answer.session.accessToken) return answer.session.accessToken;
    const unavailable = !answer.ok && answer.reason === "unavailable";
    throw new AdminTrouble(
      unavailable ? "unavailable" : "not-installed",
      answer.ok ? "the stored session has no token" : answer.detail,
    );
  };
  let accessToken = await token();

  return {
    shop,
    async query(document, variables, { idempotent = !isMutation(document) } = {}) {
      const question = { shop, document, variables, idempotent };
      let answer = await ask({ ...question, accessToken }, world);
      if (answer.is === "token-refused") {
        accessToken = await token(accessToken);
        answer = await ask({ ...question, accessToken }, world);
      }
      if (answer.is === "token-refused") throw new AdminTrouble("not-installed", answer.detail);
      return answer.data as Returned<typeof document>;
    },
  };
}
