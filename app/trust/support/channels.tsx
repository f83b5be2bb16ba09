import { BlockStack, Card, Text } from "@shopify/polaris";
import { ItemList } from "../../ui/item-list";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import { ourLocaleFor } from "../locale";
import type { ShopFacts } from "../shop-facts";
import type { Channel } from "./channel";
import { ChannelFields } from "./channel-fields";
import { CHANNEL_NAMES } from "./channel-names";
import { CHANNELS_MAX } from "./limits";
import { newChannel } from "./suggested";
import type { Support } from "./support";

type Props = { form: SettingDraft<Support>; language: string; shop: ShopFacts };

/** The ways to reach the shop, in the order in which shoppers read them. */
export function Channels({ form, language, shop }: Props) {
  const { t, locale } = useTexts();
  const nameOf = ({ kind, name, address }: Channel) => {
    const called = name[language] ?? CHANNEL_NAMES[kind][ourLocaleFor(language) ?? locale];
    const [line = ""] = address.split("\n");
    return line === "" ? called : `${called}: ${line}`;
  };
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("support.channels")}
          </Text>
          <Text as="p" tone="subdued">
            {t("support.channelsWhat")}
          </Text>
        </BlockStack>
        <ItemList
          form={form}
          at={["channels"]}
          title={t("support.channels")}
          idOf={({ id }: Channel) => id}
          nameOf={nameOf}
          make={() => newChannel("email", shop, crypto.randomUUID())}
          add={t("support.addChannel")}
          max={CHANNELS_MAX}
          empty={<Text as="p">{t("support.noChannels")}</Text>}
        >
          {(channel, at) => (
            <ChannelFields channel={channel} at={at} form={form} language={language} shop={shop} />
          )}
        </ItemList>
      </BlockStack>
    </Card>
  );
}
