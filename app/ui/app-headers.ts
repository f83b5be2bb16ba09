import type { HeadersFunction } from "@remix-run/node";

/** With single fetch the headers that Shopify's library sets reach the browser only if each route passes them on. */
export const appHeaders: HeadersFunction = ({
  parentHeaders,
  loaderHeaders,
  actionHeaders,
  errorHeaders,
}) => {
  if (errorHeaders && [...errorHeaders].length > 0) return errorHeaders;
  return new Headers([...parentHeaders, ...loaderHeaders, ...actionHeaders]);
};
