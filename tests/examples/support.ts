import type { Channel } from "../../app/trust/support/channel";
import { CHANNEL_KINDS } from "../../app/trust/support/channel-kinds";
import {
  CHANNEL_NAME_MAX,
  CHANNEL_NOTE_MAX,
  HOLIDAY_NAME_MAX,
  HOLIDAYS_MAX,
} from "../../app/trust/support/limits";
import type { Support } from "../../app/trust/support/support";
import { CLOSED_WEEK, OFFICE_WEEK, type Week } from "../../app/trust/support/week";
import { inThree } from "../longest-texts";

const channel = (part: Pick<Channel, "id" | "kind" | "address"> & Partial<Channel>): Channel => ({
  name: {},
  note: {},
  hours: "none",
  week: CLOSED_WEEK,
  answer: { within: null, unit: "hours" },
  ...part,
});

export const filled: Support = {
  channels: [
    channel({
      id: "channel-1",
      kind: "email",
      address: "hello@woolly.example",
      note: {
        nb: "Skriv gjerne ordrenummeret i emnefeltet.",
        en: "Please put your order number in the subject.",
      },
      answer: { within: 1, unit: "working-days" },
    }),
    channel({
      id: "channel-2",
      kind: "phone",
      address: "+4773000000",
      hours: "shared",
    }),
    channel({
      id: "channel-3",
      kind: "inbox",
      address: "",
      name: { nb: "Chat med Kari og Ole", en: "Chat with Kari and Ole" },
      hours: "own",
      week: [
        [{ from: "10:00", to: "15:00" }],
        [{ from: "10:00", to: "15:00" }],
        [{ from: "10:00", to: "15:00" }],
        [{ from: "10:00", to: "15:00" }],
        [],
        [],
        [],
      ],
      answer: { within: 10, unit: "minutes" },
    }),
    channel({
      id: "channel-4",
      kind: "page",
      address: "/pages/contact",
      answer: { within: 2, unit: "working-days" },
    }),
    channel({
      id: "channel-5",
      kind: "post",
      address: "Woolly AS\nBryggegata 4\n7010 Trondheim\nNorge",
    }),
  ],
  week: OFFICE_WEEK.map((spans, day) => (day === 4 ? [{ from: "09:00", to: "15:00" }] : spans)),
  holidays: [
    {
      id: "holiday-1",
      from: "2026-12-24",
      to: "2026-12-26",
      yearly: true,
      name: { nb: "jul", en: "Christmas" },
    },
    { id: "holiday-2", from: "2027-03-25", to: "2027-03-29", yearly: false, name: { nb: "påske" } },
  ],
};

/** No two days alike, so that no row stands for two of them. */
const brokenWeek: Week = CLOSED_WEEK.map((_, day) => [
  { from: `0${day}:00`, to: "11:00" },
  { from: "12:00", to: `2${day % 4}:00` },
]);

const ADDRESSES: Record<Channel["kind"], string> = {
  email: `${"a".repeat(64)}@${"b".repeat(60)}.example`,
  phone: "+4773000000",
  inbox: "",
  whatsapp: "+4773000000",
  messenger: "a".repeat(80),
  chat: `https://woolly.example/${"a".repeat(477)}`,
  page: `/${"a".repeat(499)}`,
  post: "å".repeat(300),
};

export const largest: Support = {
  channels: CHANNEL_KINDS.map((kind, index) => ({
    id: `channel-${index}`,
    kind,
    address: ADDRESSES[kind],
    name: inThree(CHANNEL_NAME_MAX),
    note: inThree(CHANNEL_NOTE_MAX),
    hours: "own",
    week: brokenWeek.map((spans, day) =>
      day === 0 ? [{ from: `0${index}:30`, to: "10:00" }] : spans,
    ),
    answer: { within: 99, unit: "working-days" },
  })),
  week: brokenWeek,
  holidays: Array.from({ length: HOLIDAYS_MAX }, (_, index) => ({
    id: `holiday-${index}`,
    from: `2026-12-${String(index + 1).padStart(2, "0")}`,
    to: "2027-02-01",
    yearly: true,
    name: inThree(HOLIDAY_NAME_MAX),
  })),
};
