import type { Ways } from "./ways.ts";

type Props = { ways: Ways; translate(key: string): string };

/** What happens next with an order, and what its buyer can do about it. */
export const OrderHelp = ({ ways, translate }: Props) => (
  <s-section heading={translate("heading")}>
    <s-stack gap="base">
      <s-paragraph>{translate("next")}</s-paragraph>
      {ways.cancel && <Way to={ways.cancel} label="cancel" translate={translate} />}
      {ways.withdraw && <Way to={ways.withdraw} label="withdraw" translate={translate} />}
      <Way to={ways.ask} label="ask" translate={translate} />
    </s-stack>
  </s-section>
);

type WayProps = Pick<Props, "translate"> & { to: string; label: "cancel" | "withdraw" | "ask" };

const Way = ({ to, label, translate }: WayProps) => (
  <s-stack gap="none">
    <s-text>{translate(`${label}.when`)}</s-text>
    <s-link href={to} target="_blank">
      {translate(`${label}.link`)}
    </s-link>
  </s-stack>
);
