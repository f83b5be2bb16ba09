import type { Words } from "./words";

export const de: Words = {
  review: {
    title: "Wie gefällt es Ihnen?",
    intro: ({ shop, number, date }) => `Ihr Einkauf bei ${shop}: Bestellung ${number} vom ${date}.`,
    starsOf: ({ product }) => `Sterne für ${product}`,
    stars: (count) => (count === 1 ? "1 Stern" : `${count} Sterne`),
    heading: "Überschrift",
    text: "Was würden Sie anderen darüber sagen?",
    photos: (max) => `Fotos, bis zu ${max}`,
    photosHelp: (megabytes) =>
      `JPEG, PNG oder WebP, jedes bis zu ${megabytes} MB. Wo und wann sie aufgenommen wurden, wird entfernt.`,
    photoOf: ({ product }) => `Ihr Foto von ${product}`,
    removePhoto: "Dieses Foto entfernen",
    video: "Link zu einem Video",
    videoHelp: "Bei YouTube oder Vimeo.",
    name: "Ihr Name, wie alle ihn sehen werden",
    nameHelp: "Ein Vorname genügt.",
    skip: "Sie müssen nicht alles bewerten: Was keine Sterne hat, wird nicht gesendet.",
    rules:
      "Ihre Bewertung wird mit Ihrem Namen gezeigt und als bestätigter Kauf gekennzeichnet. Manche Bewertungen werden vorher angesehen; wie viele Sterne sie haben, spielt dabei keine Rolle. Mit dem Link in Ihrer E-Mail können Sie Ihre später ändern oder löschen.",
    send: "Senden",
    save: "Änderungen speichern",
  },
  photosAgain: "Falls Sie Fotos ausgewählt haben, wählen Sie sie bitte noch einmal aus.",
  photo: {
    "too-large": ({ product, megabytes }) =>
      `Ein Foto von ${product} wurde nicht angenommen: Es ist größer als ${megabytes} MB. Ihr Text ist gespeichert.`,
    unreadable: ({ product }) =>
      `Ein Foto von ${product} wurde nicht angenommen: Es lässt sich nicht als JPEG, PNG oder WebP lesen. Ihr Text ist gespeichert.`,
    "too-many": ({ product, max }) =>
      `Ein Foto von ${product} wurde nicht angenommen: Eine Bewertung hat höchstens ${max}. Ihr Text ist gespeichert.`,
  },
  thanks: {
    title: "Vielen Dank",
    shown: ({ product }) => `Ihre Bewertung zu ${product} wird jetzt gezeigt.`,
    held: ({ product }) =>
      `Ihre Bewertung zu ${product} ist angekommen. Jemand im Shop sieht sie an, bevor sie gezeigt wird; wie viele Sterne sie hat, spielt dabei keine Rolle.`,
    gone: ({ product }) =>
      `Ihre Bewertung zu ${product} wurde nicht angenommen: Der Shop hat sie gelöscht.`,
    later:
      "Mit dem Link in Ihrer E-Mail kommen Sie auf diese Seite zurück und können ändern, was Sie geschrieben haben.",
    change: "Etwas ändern",
    toShop: ({ shop }) => `Zu ${shop}`,
  },
  own: {
    title: "Ihre Bewertung",
    about: ({ product }) => `Ihre Bewertung zu ${product}`,
    shown: "Sie wird gezeigt.",
    held: "Jemand im Shop sieht sie an, bevor sie gezeigt wird. Wie viele Sterne sie hat, spielt dabei keine Rolle.",
    refused: "Der Shop hat entschieden, sie nicht zu zeigen:",
    deleted: "Sie haben sie gelöscht. Niemand sieht sie mehr.",
    deletedByShop: "Der Shop hat sie gelöscht.",
    changeTitle: "Ändern",
    changeNote:
      "Eine geänderte Bewertung wird angesehen, bevor sie wieder gezeigt wird, und zeigt den Tag der Änderung.",
    objectTitle: "Widersprechen",
    objectText:
      "Wenn Sie die Entscheidung für falsch halten, schreiben Sie, warum. Der Shop sieht sie dann noch einmal an.",
    objectLabel: "Warum die Entscheidung falsch ist",
    object: "Widerspruch senden",
    objected: "Ihr Widerspruch ist angekommen.",
    deleteTitle: "Löschen",
    deleteText: "Sie verschwindet dann aus dem Shop, mit Sternen und Fotos.",
    delete: "Meine Bewertung löschen",
    restore: "Löschen rückgängig machen",
    saved: "Ihre Änderungen sind gespeichert.",
  },
  gone: {
    title: "Dieser Link funktioniert nicht",
    text: ({ shop }) =>
      `Vielleicht hat Ihr E-Mail-Programm ihn abgeschnitten: Bitte öffnen Sie ihn noch einmal aus der E-Mail. Einige Monate nach der Bestellung funktionieren Links nicht mehr. Sie können Ihre Bewertung auch auf der Seite des Produkts schreiben oder ${shop === null ? "dem Shop" : shop} schreiben.`,
  },
  unsubscribe: {
    title: "E-Mails, die um Bewertungen bitten",
    ask: ({ shop }) => `Möchten Sie keine E-Mails von ${shop} mehr, die um Bewertungen bitten?`,
    stop: "Keine E-Mails mehr",
    done: ({ shop }) =>
      `Sie erhalten keine E-Mails von ${shop} mehr, die um Bewertungen bitten. E-Mails zu Ihren Bestellungen kommen weiterhin.`,
    undo: "Rückgängig machen",
    undone: ({ shop }) => `${shop} darf Sie wieder um Bewertungen bitten.`,
  },
};
