import type { StorefrontWorld } from "./rendering.ts";

/** The dev store stands in for the shop's domain, so links to it lead here. */
export function atThisMachine(html: string, { state, options }: StorefrontWorld): string {
  const hosts = [state.shop.primaryDomain.host, state.shop.domain].map((host) =>
    host.replaceAll(".", "\\."),
  );
  return html.replace(
    new RegExp(`href="https?://(?:${hosts.join("|")})(?=[/"#?])`, "g"),
    `href="${options.url}`,
  );
}
