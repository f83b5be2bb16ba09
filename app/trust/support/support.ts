import { z } from "zod";
import { promiseIn } from "../promises";
import type { Setting } from "../setting";
import { Channel } from "./channel";
import { Holiday } from "./holiday";
import { Week } from "./hours";
import { CHANNELS_MAX, HOLIDAYS_MAX } from "./limits";
import { CLOSED_WEEK } from "./week";

const Support = z
  .object({
    channels: z.array(Channel).max(CHANNELS_MAX, "too-many-channels"),
    /** The hours of every channel that has none of its own. */
    week: Week,
    holidays: z.array(Holiday).max(HOLIDAYS_MAX, "too-many-holidays"),
  })
  .superRefine(({ channels, holidays }, context) => {
    channels.forEach(({ name }, index) => {
      for (const [locale, words] of Object.entries(name)) {
        const code = promiseIn(words, null);
        const path = ["channels", index, "name", locale];
        if (code) context.addIssue({ code: "custom", path, message: code });
      }
    });
    for (const [at, rows] of Object.entries({ channels, holidays })) {
      const ids = rows.map(({ id }) => id);
      ids.forEach((id, index) => {
        if (ids.indexOf(id) !== index)
          context.addIssue({ code: "custom", path: [at, index], message: "twice" });
      });
    }
  });

export type Support = z.infer<typeof Support>;

export const NO_SUPPORT: Support = { channels: [], week: CLOSED_WEEK, holidays: [] };

export const SUPPORT: Setting<Support> = {
  name: "support",
  schema: Support,
  whenUnset: NO_SUPPORT,
  upgrades: [],
};
