import { z } from "zod";
import { localizedParagraphs } from "../localized";
import { Picture } from "../picture";
import { webAddress } from "../web-address";
import { CAPTIONS } from "./choices";
import { TRANSCRIPT_MAX } from "./limits";
import { videoPlace } from "../video-place";

export const Video = z
  .object({
    address: webAddress("video-missing"),
    /** The still picture before it is played; nothing is fetched from another site for it. */
    poster: Picture.nullable(),
    captions: z.enum(CAPTIONS).or(z.literal("")),
    transcript: localizedParagraphs(TRANSCRIPT_MAX),
  })
  .superRefine(({ address, poster, captions }, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    const place = videoPlace(address);

    if (address && !place) refuse("address", "video-elsewhere");
    // Without its picture a file has no size before it is played, and the page would jump.
    if (place === "file" && !poster) refuse("poster", "poster-missing");
    if (captions === "") refuse("captions", "captions-missing");
    // Captions that are a file of their own are not among what Shopify plays.
    if (place === "file" && captions === "switchable") refuse("captions", "captions-not-there");
  });

export type Video = z.infer<typeof Video>;
