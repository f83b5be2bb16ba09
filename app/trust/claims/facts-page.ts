import type { Facts } from "../facts";

/** The app proxy's page with every fact, its source and its date: the proof where there is no better. */
export const FACTS_PAGE = "/apps/tillit/facts";

export const onFactsPage = ({ shop }: Facts, id: string): string =>
  new URL(`${FACTS_PAGE}#${id}`, shop.primaryDomain.url).href;
