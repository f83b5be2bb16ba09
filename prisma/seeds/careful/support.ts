import type { Support } from "../../../app/trust/support/support.ts";

const closed: Support["week"] = [[], [], [], [], [], [], []];

export const support: Support = {
  channels: [
    {
      id: "email-1",
      kind: "email",
      address: "hei@careful-goods.example",
      name: {},
      note: {
        nb: "Skriv gjerne ordrenummeret i emnefeltet.",
        en: "Please put your order number in the subject line.",
        de: "Am besten mit der Bestellnummer im Betreff.",
      },
      hours: "none",
      week: closed,
      answer: { within: 1, unit: "working-days" },
    },
    {
      id: "phone-1",
      kind: "phone",
      address: "+4773000000",
      name: {},
      note: {
        nb: "Du snakker med Ingrid, Kari eller Ole, på norsk eller engelsk.",
        en: "You talk to Ingrid, Kari or Ole, in Norwegian or English.",
        de: "Sie sprechen mit Ingrid, Kari oder Ole, auf Norwegisch oder Englisch.",
      },
      hours: "shared",
      week: closed,
      answer: { within: null, unit: "hours" },
    },
    {
      id: "chat-1",
      kind: "inbox",
      address: "",
      name: {
        nb: "Chat med Kari og Ole",
        en: "Chat with Kari and Ole",
        de: "Chat mit Kari und Ole",
      },
      note: {},
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
    },
    {
      id: "post-1",
      kind: "post",
      address: "Careful Goods AS\nBakklandet 21\n7014 Trondheim\nNorge",
      name: {},
      note: {
        nb: "Besøk etter avtale.",
        en: "Visits by appointment.",
        de: "Besuche nach Vereinbarung.",
      },
      hours: "none",
      week: closed,
      answer: { within: null, unit: "hours" },
    },
  ],
  week: [
    [{ from: "09:00", to: "16:00" }],
    [{ from: "09:00", to: "16:00" }],
    [{ from: "09:00", to: "16:00" }],
    [{ from: "09:00", to: "16:00" }],
    [{ from: "09:00", to: "15:00" }],
    [],
    [],
  ],
  holidays: [
    {
      id: "christmas",
      from: "2026-12-24",
      to: "2026-12-26",
      yearly: true,
      name: { nb: "jul", en: "Christmas", de: "Weihnachten" },
    },
    {
      id: "new-year",
      from: "2026-12-31",
      to: "2027-01-01",
      yearly: true,
      name: { nb: "nyttår", en: "New Year", de: "Silvester und Neujahr" },
    },
    {
      id: "easter-2027",
      from: "2027-03-25",
      to: "2027-03-29",
      yearly: false,
      name: { nb: "påske", en: "Easter", de: "Ostern" },
    },
    {
      id: "first-of-may",
      from: "2027-05-01",
      to: null,
      yearly: true,
      name: { nb: "arbeidernes dag", en: "Labour Day", de: "Tag der Arbeit" },
    },
    {
      id: "ascension-2027",
      from: "2027-05-06",
      to: null,
      yearly: false,
      name: { nb: "Kristi himmelfartsdag", en: "Ascension Day", de: "Christi Himmelfahrt" },
    },
    {
      id: "seventeenth-of-may",
      from: "2027-05-17",
      to: null,
      yearly: true,
      name: {
        nb: "grunnlovsdagen",
        en: "Norway’s Constitution Day",
        de: "norwegischer Nationalfeiertag",
      },
    },
  ],
};
