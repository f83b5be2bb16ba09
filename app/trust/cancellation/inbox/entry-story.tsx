import { BlockStack, Text } from "@shopify/polaris";
import { dayAndTime } from "../../../ui/day-and-time";
import { useTexts } from "../../../ui/texts";
import { isUndecided } from "../cancellation";
import type { CancellationRow } from "./cancellation-row";

type Props = { row: CancellationRow; timeZone: string };

/** What there is to know of a request, one thing a line; what is in the way stands out. */
export function EntryStory({ row, timeZone }: Props) {
  const { t, locale } = useTexts();
  const { state, orderId, isLookedFor, hasLeft, methods, problem, reason, words, mail } = row;
  const isOpen = isUndecided(state);
  const moment = row.decidedAt ? dayAndTime(row.decidedAt, locale, timeZone) : "";
  const lines = [
    methods.length > 0 && t("cancellations.paid", { method: methods.join(", ") }),
    isLookedFor && t("cancellations.lookedFor"),
    row.decidedBy && !isOpen && t(`cancellations.by.${row.decidedBy}`, { moment }),
    reason && t("cancellations.because", { reason: t(`cancellations.reasons.${reason}`) }),
    words && t("cancellations.wrote", { words }),
    // While it waits, that mail says no more than that the request is there.
    mail && (!isOpen || mail.state === "refused") && t(`cancellations.mail.${mail.state}`),
    mail?.said && t("cancellations.said", { words: mail.said }),
    !isOpen && !mail && orderId && t("cancellations.mail.none"),
  ];
  const warnings = [
    isOpen && orderId === null && !isLookedFor && t("cancellations.notFound"),
    isOpen && hasLeft && !problem && t("cancellations.hasLeft"),
    problem && t(`cancellations.problems.${problem.code}`),
    problem?.said && t("cancellations.said", { words: problem.said }),
  ];
  return (
    <BlockStack gap="050">
      {warnings.map(
        (line, index) =>
          line && (
            <Text as="p" key={index} tone="critical" breakWord>
              {line}
            </Text>
          ),
      )}
      {lines.map(
        (line, index) =>
          line && (
            <Text as="p" key={index} breakWord>
              {line}
            </Text>
          ),
      )}
    </BlockStack>
  );
}
