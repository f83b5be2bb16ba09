import type { Words } from "./words";

export const de: Words = {
  form: {
    title: "Bestellung stornieren",
    intro:
      "Solange das Paket nicht unterwegs ist, können Sie den Shop bitten, Ihre Bestellung zu stoppen. Der Shop antwortet per E-Mail.",
    about: ({ order }) => `Es geht um die Bestellung ${order}.`,
    choose: "Um welche Bestellung geht es?",
    chosen: ({ order, day }) => `Bestellung ${order} vom ${day}`,
    other: "Es geht um eine andere Bestellung",
    order: "Bestellnummer",
    orderHelp: "Sie steht in Ihrer Bestellbestätigung.",
    email: "E-Mail-Adresse",
    emailHelp: "Die, mit der Sie bestellt haben.",
    paid: ({ method }) => `Bezahlt mit: ${method}`,
    eachMethod: "Wie das Geld zurückkommt",
    send: "Um Stornierung bitten",
  },
  money: "Was Sie bezahlt haben, kommt auf demselben Weg zurück.",
  left: {
    title: "Das Paket ist schon unterwegs",
    text: ({ order }) =>
      `Die Bestellung ${order} lässt sich nicht mehr stoppen: Sie ist unterwegs oder schon zugestellt. Sie können sie stattdessen zurückgeben.`,
  },
  withdraw: "Vertrag widerrufen oder etwas zurückgeben",
  cancelled: {
    title: "Die Bestellung ist storniert",
    text: ({ order }) =>
      `Die Bestellung ${order} ist schon storniert. Es gibt nichts weiter zu tun.`,
  },
  off: {
    title: "Nicht auf dieser Seite",
    text: "Dieser Shop nimmt hier keine Stornierungen entgegen. Bitte schreiben Sie dem Shop.",
  },
  gone: {
    title: "Hier ist nichts",
    text: "Die Adresse ist unvollständig, oder es ist so lange her, dass es nicht mehr aufbewahrt wird.",
  },
  state: {
    title: ({ order }) => `Ihre Bitte, die Bestellung ${order} zu stornieren`,
    asked: ({ time }) => `Gesendet am ${time}`,
    open: "Der Shop hat Ihre Bitte und entscheidet, ob sich die Bestellung noch stoppen lässt. Die Antwort kommt per E-Mail und steht dann auch hier.",
    confirmed: "Der Shop hat zugestimmt. Die Bestellung wird gerade storniert.",
    cancelled: "Die Bestellung ist storniert.",
    declined: "Die Bestellung lässt sich nicht stoppen.",
    withdrawn: "Sie haben Ihre Bitte zurückgenommen. Die Bestellung läuft weiter wie gewohnt.",
    doubled: "Für diese Bestellung gab es schon eine Bitte. Es gilt jene.",
    typed: [
      "Der Shop hat Ihre Bitte. Gehören Nummer und E-Mail-Adresse zu einer Bestellung, dann ist eine E-Mail mit allem Weiteren an diese Adresse unterwegs.",
      "Ob es eine solche Bestellung gibt, steht hier nicht, damit niemand etwas über die Bestellungen anderer erfährt. Kommt in einigen Minuten keine E-Mail an, vergleichen Sie bitte beides mit Ihrer Bestellbestätigung und fragen Sie noch einmal.",
    ],
    keepAddress: "Die Adresse dieser Seite bleibt dieselbe: Sie können hierher zurückkommen.",
    keepOrder: "Ich möchte die Bestellung behalten",
    keepOrderHelp: "Damit nehmen Sie Ihre Bitte zurück.",
  },
  reasons: {
    left: "Das Paket war unterwegs, bevor sich die Bestellung stoppen ließ.",
    packed: "Das Paket ist gepackt und übergeben und lässt sich nicht mehr aufhalten.",
    "made-to-order": "Was Sie bestellt haben, wird für Sie angefertigt, und damit ist begonnen.",
    "not-found":
      "Es gibt keine Bestellung mit dieser Nummer und dieser E-Mail-Adresse. Bitte vergleichen Sie beides mit Ihrer Bestellbestätigung.",
  },
  said: "Der Shop schreibt:",
  next: "Den Vertrag widerrufen können Sie weiterhin, so wie es das Gesetz und die Bedingungen des Shops vorsehen:",
  mail: {
    hello: "Guten Tag,",
    received: {
      subject: ({ order }) => `Ihre Bitte, die Bestellung ${order} zu stornieren`,
      text: ({ order }) =>
        `Ihre Bitte, die Bestellung ${order} zu stornieren, ist da. Wir sehen gleich nach, ob sie sich noch stoppen lässt, und schreiben Ihnen. Haben Sie nicht darum gebeten oder möchten Sie die Bestellung behalten, dann sagen Sie es bitte auf der folgenden Seite.`,
    },
    cancelled: {
      subject: ({ order }) => `Bestellung ${order} ist storniert`,
      text: ({ order }) =>
        `wie gewünscht ist die Bestellung ${order} storniert. Es wird Ihnen nichts zugesandt.`,
      byShop: "Was Sie bezahlt haben, zahlen wir Ihnen auf demselben Weg zurück.",
    },
    declined: {
      subject: ({ order }) => `Bestellung ${order} lässt sich nicht stornieren`,
      text: ({ order }) => `leider ließ sich die Bestellung ${order} nicht mehr stoppen.`,
    },
    button: "Sehen, wie es steht",
    why: ({ shop }) =>
      `Sie erhalten diese E-Mail, weil ${shop} gebeten wurde, eine Bestellung mit dieser Adresse zu stornieren.`,
  },
  notice: {
    subject: ({ order }) => `Bestellung ${order}: Stornierung gewünscht`,
    stuckSubject: ({ order }) => `Bestellung ${order} wurde nicht storniert`,
    text: ({ order, time }) =>
      `Wer die Bestellung ${order} aufgegeben hat, bittet seit dem ${time} darum, dass sie gestoppt wird, bevor sie das Haus verlässt.`,
    stuckText: ({ order }) =>
      `Sie haben der Stornierung der Bestellung ${order} zugestimmt, aber Shopify hat sie nicht ausgeführt. Auf der Seite steht, warum, und was Sie tun können.`,
    paid: ({ method }) => `Bezahlt mit: ${method}`,
    hurry: "Bitte senden Sie das Paket nicht ab, bevor Sie geantwortet haben.",
    button: "Bestätigen oder ablehnen",
    why: "Sie erhalten diese E-Mail, weil man in Ihrem Shop um die Stornierung einer Bestellung bitten kann.",
  },
};
