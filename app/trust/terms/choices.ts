/** Where the terms of sale stand: written here, Shopify's terms of service, or a page of the shop's own. */
export const SOURCES = ["written", "policy", "page"] as const;
export type Source = (typeof SOURCES)[number];

/** How the cart asks: it says that whoever orders accepts them, or wants a tick first. */
export const ASKING = ["stated", "ticked"] as const;
export type Asking = (typeof ASKING)[number];
