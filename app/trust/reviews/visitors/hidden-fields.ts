/** What a form of the storefront sends along unseen: see the snippet tillit-form-author. */
export type Hidden = {
  productId: string;
  handle: string;
  /** BCP 47; "und" where that cannot be. */
  locale: string;
  /** A path of the shop's own; empty: none that could be. */
  returnTo: string;
  /** Seconds since 1970, as the form's page was drawn. */
  opened: string;
};

const like = (pattern: RegExp, given: string | null) =>
  given !== null && pattern.test(given) ? given : "";

/** Whoever forges one gets an empty one; nothing that was typed is lost for it. */
export const hiddenIn = (fields: URLSearchParams): Hidden => ({
  productId: like(/^\d{1,20}$/, fields.get("product_id")),
  handle: handleIn(fields.get("product")),
  locale: like(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, fields.get("locale")) || "und",
  returnTo: pathIn(fields.get("return_to")),
  opened: like(/^\d{1,12}$/, fields.get("opened")),
});

/** What a product's handle can be; empty: it was none. */
export const handleIn = (given: string | null) => like(/^[^\p{Cc}/\\?#]{1,255}$/u, given);

/** What an id of ours can be; empty: it was none. */
export const idIn = (given: string | null) => like(/^[\w-]{1,64}$/, given);

/** A path on the shop itself, never an address elsewhere that looks like one. */
export const pathIn = (given: string | null) => like(/^\/(?![/\\])[^\s\\<>"]{0,500}$/, given);
