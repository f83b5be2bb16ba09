import { LookTrouble } from "./look-trouble";
import { openPage, type OpenedPage, type Visit } from "./open-page.server";

export type Arrival = {
  /** Shoppers come in encrypted, however they typed the name. */
  https: boolean;
  /** The addresses that one is sent on from. */
  redirects: string[];
  /** Null: the connection itself is none that a browser takes. */
  page: OpenedPage | null;
};

/** Comes to the shop as somebody who types nothing but its name. The one request that goes without encryption. */
export async function arrive(visit: Visit): Promise<Arrival> {
  const host = visit.hosts[0] ?? "";
  const typed = await without(openPage(new URL(`http://${host}/`), visit));
  if (typed === "certificate") return { https: false, redirects: [], page: null };
  if (typed?.address.protocol === "https:")
    return { https: true, redirects: typed.passed, page: found(typed) };
  const encrypted = await without(openPage(new URL(`https://${host}/`), visit));
  if (encrypted === "certificate") return { https: false, redirects: [], page: null };
  if (!encrypted) throw new LookTrouble("unreachable", "neither encrypted nor not");
  // Nothing without encryption is as good as being sent on.
  return { https: typed === null, redirects: encrypted.passed, page: found(encrypted) };
}

function found(page: OpenedPage): OpenedPage {
  if (page.status !== 200) throw new LookTrouble("no-page", `status ${page.status}`);
  return page;
}

/** A certificate that no browser takes is something seen; so is that nothing answers here. */
async function without(opening: Promise<OpenedPage>): Promise<OpenedPage | "certificate" | null> {
  try {
    return await opening;
  } catch (error) {
    if (!(error instanceof LookTrouble)) throw error;
    if (error.code === "certificate") return "certificate";
    if (error.code === "unreachable") return null;
    throw error;
  }
}
