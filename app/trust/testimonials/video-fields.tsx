import { Button, InlineStack } from "@shopify/polaris";
import { useState } from "react";
import { Choice } from "../../ui/choice";
import { Field } from "../../ui/field";
import { LocalizedField } from "../../ui/localized-field";
import { PictureField } from "../../ui/picture-field";
import { RemovedRow } from "../../ui/removed-row";
import { useTexts } from "../../ui/texts";
import { CAPTIONS } from "./choices";
import { FieldsGroup, type FieldsProps } from "./fields-group";
import { TRANSCRIPT_MAX } from "./limits";
import { NO_VIDEO } from "./new-testimonial";
import type { Video } from "./video";
import { videoPlace } from "../video-place";

/** A film of the shop's files, or a link to one elsewhere; nothing is embedded from another site. */
export function VideoFields({ testimonial, at, form, language }: FieldsProps) {
  const { t } = useTexts();
  const [removed, setRemoved] = useState<Video | null>(null);
  const { video, name } = testimonial;
  const place = (field: string) => [...at, "video", field];
  const become = (next: Video | null, was: Video | null) => {
    setRemoved(was);
    form.set([...at, "video"], next);
  };

  return (
    <FieldsGroup title={t("testimonials.video")} what={t("testimonials.videoWhat")}>
      {video && (
        <>
          <Field
            label={t("testimonials.videoAddress")}
            helpText={t("testimonials.videoAddressHelp")}
            type="url"
            inputMode="url"
            placeholder="https://"
            {...form.text(place("address"))}
          />
          <PictureField
            label={t("testimonials.poster")}
            help={t(
              videoPlace(video.address) === "file"
                ? "testimonials.posterOfFile"
                : "testimonials.posterOfLink",
            )}
            name={name}
            {...form.picture(place("poster"))}
          />
          <Choice
            label={t("testimonials.captions")}
            helpText={t("testimonials.captionsHelp")}
            placeholder={t("testimonials.choose")}
            options={CAPTIONS.map((value) => ({
              value,
              label: t(`testimonials.captionsOf.${value}`),
            }))}
            {...form.choice(place("captions"))}
          />
          <LocalizedField
            label={t("testimonials.transcript")}
            helpText={t("testimonials.transcriptHelp")}
            multiline={3}
            max={TRANSCRIPT_MAX}
            language={language}
            {...form.localized(place("transcript"))}
          />
        </>
      )}
      {removed && (
        <RemovedRow name={t("testimonials.video")} onUndo={() => become(removed, null)} />
      )}
      <InlineStack>
        {video ? (
          <Button onClick={() => become(null, video)}>{t("testimonials.removeVideo")}</Button>
        ) : (
          <Button onClick={() => become(NO_VIDEO, null)}>{t("testimonials.addVideo")}</Button>
        )}
      </InlineStack>
    </FieldsGroup>
  );
}
