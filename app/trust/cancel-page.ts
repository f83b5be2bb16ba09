/** Where a buyer asks on the storefront that an order be stopped; the blocks link to it. */
export const CANCEL_PAGE = "/apps/tillit/cancel";
