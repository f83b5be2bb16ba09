import type { Words } from "./words";

export const de: Words = {
  form: {
    intro: ({ shop }) =>
      `Hier widerrufen Sie einen Vertrag mit ${shop}. Sie müssen keinen Grund nennen und brauchen kein Konto.`,
    yourOrders: "Ihre letzten Bestellungen",
    order: ({ number, date }) => `Bestellung ${number} vom ${date}`,
    anotherOrder: "Es geht um eine andere Bestellung",
    name: "Ihr Name",
    number: "Bestellnummer",
    numberHelp:
      "Sie steht in Ihrer Bestellbestätigung. Wenn Sie sie nicht finden, schreiben Sie, welche Bestellung es ist: was es war und wann.",
    email: "E-Mail-Adresse für die Bestätigung",
    emailHelp: "Dorthin geht sofort die Eingangsbestätigung mit Datum und Uhrzeit.",
    extent: "Was möchten Sie widerrufen?",
    whole: "Die ganze Bestellung",
    some: "Nur einzelne Artikel",
    items: "Welche Artikel",
    itemsHelp: "Nur, wenn Sie nicht die ganze Bestellung widerrufen.",
    closer: "Welche davon genau",
    closerHelp: "Falls nötig: Größe, Farbe, wie viele.",
    next: "Auf der nächsten Seite sehen Sie alles noch einmal. Es gilt erst, wenn Sie es dort bestätigen.",
    otherWays: "Sie können es uns auch auf jedem anderen eindeutigen Weg mitteilen:",
    model: "Muster-Widerrufsformular",
  },
  confirm: {
    title: "Bitte prüfen Sie Ihre Erklärung",
    statement: ({ shop }) => `Hiermit widerrufe ich meinen Vertrag mit ${shop}:`,
    effect: "Mit diesem Knopf geben Sie die Erklärung ab.",
    change: "Etwas ändern",
  },
  fields: {
    receivedAt: "Eingegangen",
    what: "Widerrufen",
    order: "Bestellung",
    name: "Name",
    email: "Bestätigung an",
    number: "Nummer",
    fingerprint: "Prüfsumme (SHA-256)",
  },
  away: {
    form: "Diese Seite erreicht gerade nicht alles, was sie braucht. Ihre Angaben sind noch da: Bitte drücken Sie den Knopf gleich noch einmal.",
    confirm:
      "Ihr Widerruf konnte gerade nicht gespeichert werden. Ihre Angaben sind noch da: Bitte drücken Sie den Knopf gleich noch einmal.",
    write: "Falls das nicht hilft, schreiben Sie uns. Das gilt genauso:",
    whereTo:
      "Falls das nicht hilft, schreiben Sie uns. Das gilt genauso; unsere Adresse steht in Ihrer Bestellbestätigung.",
  },
  receipt: {
    title: "Eingangsbestätigung Ihres Widerrufs",
    intro: ({ shop }) => `Ihr Widerruf ist bei ${shop} eingegangen.`,
    keep: "Diese Seite bleibt unter dieser Adresse. Bewahren Sie die Adresse auf oder drucken Sie die Seite:",
    mail: {
      sent: ({ time }) => `Diese Bestätigung ging an Ihre E-Mail-Adresse: ${time}.`,
      underWay: "Diese Bestätigung ist auf dem Weg an Ihre E-Mail-Adresse.",
      waiting:
        "Diese Bestätigung konnte noch nicht an Ihre E-Mail-Adresse gesendet werden, weil der E-Mail-Server nicht erreichbar ist. Das wird nachgeholt. Ihr Widerruf ist trotzdem gespeichert.",
      refused:
        "Der E-Mail-Server hat diese Bestätigung für Ihre E-Mail-Adresse nicht angenommen. Bitte bewahren Sie diese Seite auf. Ihr Widerruf ist trotzdem gespeichert.",
      unsent:
        "Diese Bestätigung ließ sich nicht an Ihre E-Mail-Adresse senden. Bitte bewahren Sie diese Seite auf. Ihr Widerruf ist trotzdem gespeichert.",
    },
    forgotten:
      "Was erklärt wurde, ist gelöscht: Es wurde so lange aufbewahrt, wie es gebraucht werden konnte. Dass etwas erklärt wurde und wann, bleibt festgehalten.",
    gone: {
      title: "Diese Bestätigung gibt es nicht",
      text: "Vielleicht wurde der Link abgeschnitten: Bitte öffnen Sie ihn noch einmal aus der E-Mail.",
    },
  },
  next: {
    title: "So geht es weiter",
    late: "Soweit uns bekannt ist, war die Widerrufsfrist da schon abgelaufen. Wir sehen es uns an und schreiben Ihnen.",
    unknown:
      "Wir konnten die Bestellung nicht sofort zuordnen. Wir suchen sie; Sie müssen nichts weiter tun. Sobald sie gefunden ist, gilt:",
    refund: ({ day }) =>
      `Sie erhalten alles zurück, was Sie dafür bezahlt haben, einschließlich der Standardlieferung, spätestens bis ${day} und auf demselben Zahlungsweg.`,
    mayWait:
      "Wir dürfen warten, bis die Ware wieder bei uns ist oder Sie den Versand nachgewiesen haben, je nachdem, was früher ist.",
    sendBack: ({ day }) =>
      `Wenn Sie die Ware schon haben, senden Sie sie spätestens bis ${day} zurück. Wurde sie noch nicht versandt, müssen Sie nichts senden.`,
    sendTo: "Senden Sie die Ware an:",
    whereLater: "Wohin Sie die Ware senden, schreiben wir Ihnen.",
    byLawElsewhere: "Wie es weitergeht, schreiben wir Ihnen.",
  },
  mail: {
    subject: ({ shop }) => `Eingangsbestätigung Ihres Widerrufs: ${shop}`,
    intro: ({ shop }) =>
      `Ihr Widerruf ist bei ${shop} eingegangen. Bitte bewahren Sie diese E-Mail auf: Sie ist Ihre Bestätigung.`,
    open: "Bestätigung zum Drucken öffnen",
    why: ({ shop }) =>
      `Sie erhalten diese E-Mail, weil jemand gegenüber ${shop} mit dieser Adresse einen Widerruf erklärt hat. Wenn Sie das nicht waren, sagen Sie es uns.`,
  },
  notice: {
    subject: ({ number }) => `Widerruf Nr. ${number} ist eingegangen`,
    intro: ({ shop }) => `Jemand hat einen Vertrag mit ${shop} widerrufen.`,
    flags: {
      "unknown-order":
        "Keine Bestellung passt zu dem, was eingegeben wurde: Bitte suchen Sie sie von Hand.",
      "other-address":
        "Die Nummer gehört zu einer Bestellung, die E-Mail-Adresse nicht: Bitte vergewissern Sie sich, dass der Widerruf von der Person kommt, die bestellt hat.",
      late: "Soweit bekannt, war die Widerrufsfrist schon abgelaufen.",
      doubled: "Zu dieser Bestellung gibt es schon einen Widerruf.",
      doubtful:
        "Er kam so, wie Maschinen senden, oder sehr oft. Er gilt, bis Sie es besser wissen.",
    },
    told: "Die Eingangsbestätigung ist sofort unterwegs. Ob der Widerruf wirksam ist, prüfen Sie.",
    refund: ({ day }) =>
      `Ist er wirksam, muss das Geld bis ${day} zurückgezahlt sein. Sie dürfen warten, bis die Ware zurück oder der Versand nachgewiesen ist.`,
    inbox: "Widerruf in Tillit öffnen",
    open: "Bestätigung öffnen",
    why: "Diese E-Mail geht an die Adresse, die Ihr Shop angegeben hat.",
  },
  model: {
    unofficial: "Ihre eigenen Worte genügen auch. Dieses Formular ist nur ein Beispiel.",
    back: "Stattdessen hier widerrufen",
  },
};
