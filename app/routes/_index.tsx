import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { useRouteLoaderData } from "@remix-run/react";
import type { loader as rootLoader } from "../root";
import { OutsidePage } from "../ui/outside-page";

/** Shopify opens the app here, with the shop; anybody else is told where the app lives. */
export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  if (searchParams.has("shop")) throw redirect(`/app?${searchParams.toString()}`);
  return null;
}

export default function Front() {
  const locale = useRouteLoaderData<typeof rootLoader>("root")?.locale ?? "en";
  return <OutsidePage locale={locale} text="outside.intro" />;
}
