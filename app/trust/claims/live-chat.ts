import { isChat } from "../support/channel-kinds";
import { hasChannel, withHours } from "./channel-hours";
import type { Claim } from "./claim";
import { onTrustPage } from "./trust-page";

export const liveChat: Claim<"live-chat"> = {
  id: "live-chat",
  name: {
    en: "Help by chat",
    fr: "Aide par chat",
    nb: "Hjelp på chat",
    es: "Atención por chat",
    de: "Hilfe im Chat",
  },
  icon: "chat",
  standsOn: ["support"],
  holds: (facts) => hasChannel(facts, isChat),
  missing: {
    en: "You have not entered a chat.",
    fr: "Vous n’avez pas indiqué de chat.",
    nb: "Du har ikke lagt inn en chat.",
    es: "No has indicado ningún chat.",
    de: "Sie haben keinen Chat eingetragen.",
  },
  repairAt: "/app/support",
  text: (facts) =>
    withHours(
      facts,
      isChat,
      { en: "Chat", fr: "Chat", nb: "Chat", es: "Chat", de: "Chat" },
      {
        en: "Chat with us",
        fr: "Chat avec la boutique",
        nb: "Chat med oss",
        es: "Chat con la tienda",
        de: "Chat mit dem Shop",
      },
    ),
  proof: (facts) => onTrustPage(facts, "support"),
};
