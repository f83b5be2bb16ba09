import { useTexts } from "../../../ui/texts";

const STARS = { whiteSpace: "nowrap", letterSpacing: "0.05em" } as const;

/** Stars as signs for the eye, and as a number for the ear. */
export function Stars({ rating }: { rating: number }) {
  const { t } = useTexts();
  return (
    <span role="img" aria-label={t("reviews.stars", { count: rating })} style={STARS}>
      {"★".repeat(rating)}
      {"☆".repeat(5 - rating)}
    </span>
  );
}
