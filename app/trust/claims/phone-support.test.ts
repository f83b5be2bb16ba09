import { describe, expect, it } from "vitest";
import { filled } from "../../../tests/examples/support";
import { theFacts } from "../../../tests/facts";
import type { Support } from "../support/support";
import { OFFICE_WEEK } from "../support/week";
import { liveChat } from "./live-chat";
import { phoneSupport } from "./phone-support";

const shop = (part: Partial<Support> = {}) => theFacts({}, { support: { ...filled, ...part } });
const none = shop({ channels: [] });

describe("the claim of help by phone", () => {
  it("holds with a phone number", () => {
    expect(phoneSupport.holds(shop())).toBe(true);
    expect(phoneSupport.holds(none)).toBe(false);
  });

  it("says the hours where they are short", () => {
    expect(phoneSupport.text(shop({ week: OFFICE_WEEK }))).toEqual({
      en: "Phone: Mon–Fri 09:00–16:00",
      fr: "Téléphone\u00a0: lun–ven 09:00–16:00",
      nb: "Telefon: man–fre 09:00–16:00",
      es: "Teléfono: lun–vie 09:00–16:00",
      de: "Telefon: Mo–Fr 09:00–16:00",
    });
  });

  it("says only that there is one where they are long, or not stated", () => {
    expect(phoneSupport.text(shop()).en).toBe("Reach us by phone");
    const channels = filled.channels.map((channel) => ({ ...channel, hours: "none" as const }));
    expect(phoneSupport.text(shop({ week: OFFICE_WEEK, channels })).en).toBe("Reach us by phone");
  });
});

describe("the claim of help by chat", () => {
  it("holds with a chat of any kind", () => {
    expect(liveChat.holds(shop())).toBe(true);
    expect(liveChat.holds(none)).toBe(false);
    const [, phone] = filled.channels;
    if (!phone) throw new Error("The example has no phone");
    expect(liveChat.holds(shop({ channels: [phone] }))).toBe(false);
    expect(liveChat.holds(shop({ channels: [{ ...phone, kind: "whatsapp" }] }))).toBe(true);
  });

  it("says the chat's own hours", () => {
    expect(liveChat.text(shop()).nb).toBe("Chat: man–tor 10:00–15:00");
  });
});
