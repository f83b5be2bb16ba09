/** A shop is known by its myshopify domain everywhere in the app. */
export const isShopDomain = (text: string | null | undefined): text is string =>
  /^[a-z0-9][a-z0-9-]{0,62}\.myshopify\.com$/.test(text ?? "");
