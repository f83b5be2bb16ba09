import { z } from "zod";
import { emailAddress } from "../email-address";
import { ItemId } from "../item-id";
import { localized } from "../localized";
import { phoneNumber } from "../phone-number";
import { paragraphs } from "../plain-text";
import { AnswerTime } from "./answer-time";
import { chatAddress, messengerName, pageAddress, whatsAppNumber } from "./channel-address";
import { CHANNEL_HOURS, type ChannelKind } from "./channel-kinds";
import { Week } from "./hours";
import { CHANNEL_NAME_MAX, CHANNEL_NOTE_MAX, POST_MAX } from "./limits";
import { isOpenAtAll } from "./week";

const common = {
  id: ItemId,
  /** In place of "E-mail" or "Phone". */
  name: localized(CHANNEL_NAME_MAX),
  note: localized(CHANNEL_NOTE_MAX),
  hours: z.enum(CHANNEL_HOURS),
  week: Week,
  answer: AnswerTime,
};

export type Channel = z.infer<z.ZodObject<typeof common>> & { kind: ChannelKind; address: string };

/** What `address` must be differs by kind; it is always one text, so that a form can show it. */
export const Channel: z.ZodType<Channel, unknown> = z
  .discriminatedUnion("kind", [
    z.object({ ...common, kind: z.literal("email"), address: emailAddress("email-missing") }),
    z.object({ ...common, kind: z.literal("phone"), address: phoneNumber("phone-missing") }),
    // Shopify's own chat has no address: it is opened by its button on every page.
    z.object({ ...common, kind: z.literal("inbox"), address: z.string().transform(() => "") }),
    z.object({ ...common, kind: z.literal("whatsapp"), address: whatsAppNumber }),
    z.object({ ...common, kind: z.literal("messenger"), address: messengerName }),
    z.object({ ...common, kind: z.literal("chat"), address: chatAddress }),
    z.object({ ...common, kind: z.literal("page"), address: pageAddress }),
    z.object({ ...common, kind: z.literal("post"), address: paragraphs(POST_MAX, "post-missing") }),
  ])
  .superRefine(({ hours, week }, context) => {
    if (hours === "own" && !isOpenAtAll(week)) {
      context.addIssue({ code: "custom", path: ["week"], message: "hours-missing" });
    }
  });
