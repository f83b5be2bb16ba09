import type { ReactNode } from "react";
import { day } from "../../../ui/day";
import { useTexts } from "../../../ui/texts";
import { ORIGINS, type Origin } from "../origins";
import { RATINGS } from "../limits";
import type { Rating, ReviewState } from "../review";
import { DaysBetween, Flag, ManyOf, OneOf, OneProduct, OneTag } from "./filter-controls";
import { STATES, type ReviewSearch } from "./review-search";
import { useLanguageName } from "./use-language-name";
import { useOriginNames } from "./use-origin-names";

type Props = {
  search: ReviewSearch;
  onChange(change: Partial<ReviewSearch>): void;
  languages: string[];
  /** The title of the product that is looked for. */
  productTitle: string | null;
};

type Part = {
  key: string;
  label: string;
  /** What is asked for, in words; null: nothing. */
  said: string | null;
  clear: Partial<ReviewSearch>;
  filter: ReactNode;
};

const FLAGS = ["photo", "unanswered", "reported", "objected", "chosen"] as const;
const YES = "yes";
const NO = "no";

/** Each way to look for reviews: its field, and what is asked for by it now. */
export function useFilters({ search, onChange, languages, productTitle }: Props) {
  const { t, locale } = useTexts();
  const originName = useOriginNames();
  const languageName = useLanguageName();
  const { stars, state, product, origins, verified, language, from, to, tag } = search;
  const label = {
    stars: t("reviews.filters.stars"),
    state: t("reviews.filters.state"),
    product: t("reviews.filters.product"),
    origin: t("reviews.filters.origin"),
    verified: t("reviews.filters.verified"),
    language: t("reviews.filters.language"),
    days: t("reviews.filters.days"),
    tag: t("reviews.filters.tag"),
  };
  const verifiedOptions = [
    { value: YES, label: t("reviews.verified") },
    { value: NO, label: t("reviews.notVerified") },
  ];

  const parts: Part[] = [
    {
      key: "stars",
      label: label.stars,
      said: stars.length > 0 ? stars.join(", ") : null,
      clear: { stars: [] },
      filter: (
        <ManyOf
          label={label.stars}
          options={[...RATINGS]
            .reverse()
            .map((count) => ({ value: String(count), label: t("reviews.stars", { count }) }))}
          chosen={stars.map(String)}
          onChange={(chosen) => onChange({ stars: chosen.map(Number).sort() as Rating[] })}
        />
      ),
    },
    {
      key: "state",
      label: label.state,
      said: state && t(`reviews.states.${state}`),
      clear: { state: null },
      filter: (
        <OneOf
          label={label.state}
          options={STATES.map((value) => ({ value, label: t(`reviews.states.${value}`) }))}
          chosen={state}
          onChange={(next) => onChange({ state: next as ReviewState })}
        />
      ),
    },
    {
      key: "product",
      label: label.product,
      said: product === "" ? t("reviews.ofShop") : product && (productTitle ?? product),
      clear: { product: null },
      filter: (
        <OneProduct
          chosen={product}
          ofShop={product === ""}
          onChange={(next) => onChange({ product: next })}
        />
      ),
    },
    {
      key: "verified",
      label: label.verified,
      said: verified === null ? null : t(verified ? "reviews.verified" : "reviews.notVerified"),
      clear: { verified: null },
      filter: (
        <OneOf
          label={label.verified}
          options={verifiedOptions}
          chosen={verified === null ? null : verified ? YES : NO}
          onChange={(next) => onChange({ verified: next === YES })}
        />
      ),
    },
    ...FLAGS.map((flag) => ({
      key: flag,
      label: t(`reviews.filters.${flag}`),
      said: search[flag] ? "" : null,
      clear: { [flag]: false },
      filter: (
        <Flag
          label={t(`reviews.filters.${flag}`)}
          is={search[flag]}
          onChange={(is) => onChange({ [flag]: is })}
        />
      ),
    })),
    {
      key: "language",
      label: label.language,
      said: language && languageName(language),
      clear: { language: null },
      filter: (
        <OneOf
          label={label.language}
          options={[...languages, "und"].map((value) => ({ value, label: languageName(value) }))}
          chosen={language}
          onChange={(next) => onChange({ language: next })}
        />
      ),
    },
    {
      key: "days",
      label: label.days,
      said: from || to ? [from, to].map((at) => (at ? day(at, locale) : "")).join(" – ") : null,
      clear: { from: null, to: null },
      filter: <DaysBetween from={from} to={to} onChange={onChange} />,
    },
    {
      key: "origin",
      label: label.origin,
      said: origins.length > 0 ? origins.map(originName).join(", ") : null,
      clear: { origins: [] },
      filter: (
        <ManyOf
          label={label.origin}
          options={ORIGINS.map((value) => ({ value, label: originName(value) }))}
          chosen={origins}
          onChange={(chosen) => onChange({ origins: chosen as Origin[] })}
        />
      ),
    },
    {
      key: "tag",
      label: label.tag,
      said: tag,
      clear: { tag: null },
      filter: <OneTag chosen={tag} onChange={(next) => onChange({ tag: next })} />,
    },
  ];

  return {
    filters: parts.map(({ key, label, filter }) => ({ key, label, filter })),
    applied: parts.flatMap(({ key, label, said, clear }) => {
      if (said === null) return [];
      const text = said === "" ? label : t("reviews.applied", { label, value: said });
      return [{ key, label: text, onRemove: () => onChange(clear) }];
    }),
  };
}
