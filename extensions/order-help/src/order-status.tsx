import "@shopify/ui-extensions/preact";
import type { Api } from "@shopify/ui-extensions/customer-account.order-status.block.render";
import { render } from "preact";
import { OrderHelp } from "./order-help.tsx";
import { ways } from "./ways.ts";

declare const shopify: Api;

export default function orderStatus(): void {
  render(<OrderStatus api={shopify} />, document.body);
}

function OrderStatus({ api: { i18n, shop, localization, settings, order } }: { api: Api }) {
  const language = localization.language.value.isoCode;
  const orderName = order.value?.name;
  return (
    <OrderHelp
      ways={ways({ shop, language, settings: settings.value, ...(orderName && { orderName }) })}
      translate={(key) => i18n.translate(key)}
    />
  );
}
