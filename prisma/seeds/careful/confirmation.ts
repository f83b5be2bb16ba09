/** The whole mail after each order, with a greeting in all of the shop's languages. */
export const confirmation = {
  on: true,
  leftOut: [],
  greeting: {
    nb: "Takk for at du handler hos oss! Vi pakker bestillingen på verkstedet i Trondheim, som regel neste arbeidsdag.",
    en: "Thank you for shopping with us! We pack your order at the workshop in Trondheim, usually on the next working day.",
    de: "Danke, dass Sie bei uns einkaufen! Wir packen Ihre Bestellung in der Werkstatt in Trondheim, meist am nächsten Arbeitstag.",
  },
  replyTo: "",
};
