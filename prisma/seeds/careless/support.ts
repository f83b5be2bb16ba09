import type { Support } from "../../../app/trust/support/support.ts";

const closed: Support["week"] = [[], [], [], [], [], [], []];

/** Two channels, and nobody says when somebody answers. */
export const support: Support = {
  channels: [
    {
      id: "channel-1",
      kind: "email",
      address: "info@careless-gadgets.example",
      name: {},
      note: {},
      hours: "none",
      week: closed,
      answer: { within: null, unit: "hours" },
    },
    {
      id: "channel-2",
      kind: "phone",
      address: "+493023125000",
      name: { de: "Hotline" },
      note: {},
      hours: "shared",
      week: closed,
      answer: { within: null, unit: "hours" },
    },
  ],
  week: closed,
  holidays: [],
};
