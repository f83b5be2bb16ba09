import "@shopify/ui-extensions/preact";
import type { Api } from "@shopify/ui-extensions/purchase.thank-you.block.render";
import { render } from "preact";
import { OrderHelp } from "./order-help.tsx";
import { ways } from "./ways.ts";

declare const shopify: Api;

export default function thankYou(): void {
  render(<ThankYou api={shopify} />, document.body);
}

function ThankYou({ api: { i18n, shop, localization, settings } }: { api: Api }) {
  const language = localization.language.value.isoCode;
  return (
    <OrderHelp
      ways={ways({ shop, language, settings: settings.value })}
      translate={(key) => i18n.translate(key)}
    />
  );
}
