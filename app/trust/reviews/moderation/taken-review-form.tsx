import { Banner, BlockStack, ChoiceList, Text } from "@shopify/polaris";
import { Choice } from "../../../ui/choice";
import { Field } from "../../../ui/field";
import { fieldId, problemAt, problemText } from "../../../ui/problem-place";
import { SectionCard } from "../../../ui/section-card";
import { SettingSaveBar } from "../../../ui/setting-save-bar";
import { useTexts } from "../../../ui/texts";
import { INCENTIVES, type Incentive } from "../incentives";
import { BODY_MAX, NAME_MAX, RATINGS, TITLE_MAX } from "../limits";
import { ProductField } from "./product-field";
import { useLanguageName } from "./use-language-name";
import { useTakenReview, type TakenForm } from "./use-taken-review";

/** What was said, by whom, and when. It is for everybody to see that the merchant has written it down. */
export function TakenReviewForm({ languages }: { languages: string[] }) {
  const { t } = useTexts();
  const form = useTakenReview(languages[0] ?? "und");
  return (
    <BlockStack gap="400">
      <SettingSaveBar
        dirty={form.dirty}
        saving={form.saving}
        onSave={() => void form.save()}
        onDiscard={form.discard}
      />
      {form.trouble && (
        <Banner tone="critical" title={t("save.trouble")}>
          <Text as="p">{t(`trouble.${form.trouble}`)}</Text>
        </Banner>
      )}
      <Banner tone="info">{t("reviews.taken.marked")}</Banner>
      <SectionCard title={t("reviews.taken.said")}>
        <ProductField form={form} />
        <RatingField form={form} />
        <Field label={t("reviews.taken.heading")} max={TITLE_MAX} {...form.text("title")} />
        <Field
          label={t("reviews.taken.words")}
          helpText={t("reviews.taken.wordsHelp")}
          multiline={5}
          max={BODY_MAX}
          {...form.text("body")}
        />
        <LanguageField form={form} languages={languages} />
        <Field label={t("reviews.taken.experienced")} type="date" {...form.text("experiencedOn")} />
        <IncentiveField form={form} />
      </SectionCard>
      <SectionCard title={t("reviews.taken.author")} what={t("reviews.taken.authorWhat")}>
        <Field
          label={t("reviews.taken.name")}
          helpText={t("reviews.taken.nameHelp")}
          max={NAME_MAX}
          {...form.text("authorName")}
        />
        <Field
          label={t("reviews.taken.email")}
          helpText={t("reviews.taken.emailHelp")}
          type="email"
          {...form.text("email")}
        />
      </SectionCard>
    </BlockStack>
  );
}

function RatingField({ form }: { form: TakenForm }) {
  const texts = useTexts();
  const problem = problemAt(form.problems, ["rating"]);
  return (
    <div id={fieldId(["rating"])} tabIndex={-1} style={{ outline: "none" }}>
      <ChoiceList
        title={texts.t("reviews.columns.stars")}
        choices={[...RATINGS].reverse().map((count) => ({
          value: String(count),
          label: texts.t("reviews.stars", { count }),
        }))}
        selected={form.value.rating === null ? [] : [String(form.value.rating)]}
        onChange={([next]) => form.set("rating", Number(next))}
        {...(problem && { error: problemText(texts, problem) })}
      />
    </div>
  );
}

function LanguageField({ form, languages }: { form: TakenForm; languages: string[] }) {
  const { t } = useTexts();
  const languageName = useLanguageName();
  return (
    <Choice
      label={t("reviews.taken.language")}
      options={[...languages, "und"].map((value) => ({ value, label: languageName(value) }))}
      {...form.text("locale")}
    />
  );
}

function IncentiveField({ form }: { form: TakenForm }) {
  const { t } = useTexts();
  return (
    <Choice
      label={t("reviews.taken.incentive")}
      options={INCENTIVES.map((value) => ({
        value,
        label: t(`reviews.incentives.${value || "unknown"}`),
      }))}
      {...form.text("incentive")}
      onChange={(next: Incentive) => form.set("incentive", next)}
    />
  );
}
