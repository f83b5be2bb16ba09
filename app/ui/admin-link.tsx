import { Link } from "@remix-run/react";
import type { ComponentProps } from "react";
import type { AppProvider } from "@shopify/polaris";

type LinkComponent = NonNullable<ComponentProps<typeof AppProvider>["linkComponent"]>;

/** Our own pages change inside the frame; Shopify's admin and other sites take a window of their own. */
export const AdminLink: LinkComponent = ({
  url,
  external,
  target,
  children,
  ref: _ref,
  ...rest
}) => {
  if (url.startsWith("/app")) {
    return (
      <Link to={url} {...rest}>
        {children}
      </Link>
    );
  }
  // App Bridge turns shopify:// addresses into pages of the admin, in the window around the frame.
  const where = target ?? (url.startsWith("shopify:") ? "_top" : external ? "_blank" : undefined);
  return (
    <a
      href={url}
      target={where}
      rel={where === "_blank" ? "noopener noreferrer" : undefined}
      {...rest}
    >
      {children}
    </a>
  );
};
