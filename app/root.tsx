import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  isRouteErrorResponse,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { env } from "./env.server";
import { loadTexts, localeFor } from "./i18n";
import { useNonce } from "./nonce";
import { OutsidePage } from "./ui/outside-page";
import { PART_ATTRIBUTE, type TextsHandle } from "./ui/part-texts";

/** The locale is the admin's, given once in the address of the first page. */
export async function loader({ request }: LoaderFunctionArgs) {
  const locale = localeFor(new URL(request.url).searchParams.get("locale"));
  await loadTexts(locale);
  return {
    locale,
    apiKey: env.SHOPIFY_API_KEY,
    appBridgeUrl: env.APP_BRIDGE_URL,
    helpUrl: env.HELP_URL,
  };
}

export const meta = () => [{ title: "Tillit" }];

export const links = () => [{ rel: "icon", href: "/favicon.svg", type: "image/svg+xml" }];

// Later addresses do not repeat the locale; the first answer stays good.
export const shouldRevalidate = () => false;

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const data = useRouteLoaderData<typeof loader>("root");
  const matches = useMatches();
  const isInAdmin = matches.some((match) => match.id === "routes/app");
  const parts = matches.map(({ handle }) => (handle as TextsHandle | undefined)?.texts).at(-1);
  return (
    <html lang={data?.locale ?? "en"} {...{ [PART_ATTRIBUTE]: parts && [parts].flat().join(" ") }}>
      <head>
        {/* Shopify wants App Bridge before any other script, and not deferred. */}
        {data && isInAdmin && <script src={data.appBridgeUrl} data-api-key={data.apiKey} />}
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

/** For what goes wrong outside the admin's pages, which have an error page of their own. */
export function ErrorBoundary() {
  const error = useRouteError();
  const isMissing = isRouteErrorResponse(error) && error.status === 404;
  const locale = useRouteLoaderData<typeof loader>("root")?.locale ?? "en";
  return <OutsidePage locale={locale} text={isMissing ? "outside.missing" : "outside.failed"} />;
}
