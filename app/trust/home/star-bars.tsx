import { Text } from "@shopify/polaris";
import { useTexts } from "../../ui/texts";

type Props = { stars: number[] };

const TABLE = { width: "100%", borderSpacing: "0 0.25rem" } as const;
const LABEL = { whiteSpace: "nowrap", textAlign: "start", fontWeight: "inherit" } as const;
const COUNT = { ...LABEL, textAlign: "end", fontVariantNumeric: "tabular-nums" } as const;
const DRAWN = { width: "100%", padding: "0 0.75rem" } as const;
const PICTURE = { display: "block", width: "100%", height: "0.5rem" } as const;

/** The shown reviews by their stars: a table whose rows are drawn, too. */
export function StarBars({ stars }: Props) {
  const { t, locale } = useTexts();
  const most = Math.max(...stars, 1);
  const number = new Intl.NumberFormat(locale);
  return (
    <div>
      <Text as="h3" variant="headingSm">
        {t("home.stars.title")}
      </Text>
      <table style={TABLE} aria-label={t("home.stars.title")}>
        <tbody>
          {stars
            .map((count, place) => ({ count, rating: place + 1 }))
            .reverse()
            .map(({ count, rating }) => (
              <tr key={rating}>
                <th scope="row" style={LABEL}>
                  {t("home.stars.of", { count: rating })}
                </th>
                <td style={DRAWN}>
                  <svg
                    aria-hidden="true"
                    viewBox="0 0 100 1"
                    preserveAspectRatio="none"
                    style={PICTURE}
                  >
                    <rect width="100" height="1" fill="var(--p-color-bg-surface-tertiary)" />
                    <rect width={(100 * count) / most} height="1" fill="var(--p-color-icon-info)" />
                  </svg>
                </td>
                <td style={COUNT}>{number.format(count)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
