import type { ReadyQuestion } from "./ready";

export const RETURNING: ReadyQuestion[] = [
  {
    id: "how",
    group: "returning",
    usual: true,
    question: {
      en: "How do I send something back?",
      fr: "Comment renvoyer un article ?",
      nb: "Hvordan sender jeg noe tilbake?",
      es: "¿Cómo devuelvo un artículo?",
      de: "Wie sende ich etwas zurück?",
    },
    answer: {
      en: "You have […number] days after delivery. Tell us at […address or page] what you are sending back, pack it well and send it to […address]. The way back is paid by […you or the shop].",
      fr: "Vous disposez de […nombre] jours après la livraison. Indiquez-nous à […adresse ou page] ce que vous renvoyez, emballez-le bien et envoyez-le à […adresse]. Les frais de retour sont à la charge de […vous ou la boutique].",
      nb: "Du har […antall] dager etter at du fikk varen. Si fra på […adresse eller side] hva du sender tilbake, pakk det godt og send det til […adresse]. Returfrakten betales av […deg eller butikken].",
      es: "Tienes […número] días desde la entrega. Dinos en […dirección o página] qué devuelves, embálalo bien y envíalo a […dirección]. El envío de vuelta lo paga […tú o la tienda].",
      de: "Sie haben nach der Lieferung […Anzahl] Tage Zeit. Sagen Sie uns unter […Adresse oder Seite], was Sie zurücksenden, verpacken Sie es gut und schicken Sie es an […Adresse]. Den Rückversand zahlt […wer: Sie oder der Shop].",
    },
  },
  {
    id: "money",
    group: "returning",
    usual: true,
    question: {
      en: "When do I get my money back?",
      fr: "Quand serai-je remboursé ?",
      nb: "Når får jeg pengene tilbake?",
      es: "¿Cuándo recibiré el reembolso?",
      de: "Wann bekomme ich mein Geld zurück?",
    },
    answer: {
      en: "We refund within […number] days after […what: you told us]. The money comes back the way you paid; your bank may take […number] more days.",
      fr: "Nous remboursons sous […nombre] jours après […quoi : votre message]. L’argent revient par le moyen de paiement utilisé ; votre banque peut prendre […nombre] jours de plus.",
      nb: "Vi betaler tilbake innen […antall] dager etter at […hva: du sa fra]. Pengene kommer samme vei som du betalte; banken kan bruke […antall] dager til.",
      es: "Reembolsamos en […número] días desde que […qué: nos avisas]. El dinero vuelve por el medio con el que pagaste; tu banco puede tardar […número] días más.",
      de: "Wir erstatten innerhalb von […Anzahl] Tagen, nachdem […was: Sie es uns mitgeteilt haben]. Das Geld kommt auf dem Weg zurück, auf dem Sie bezahlt haben; Ihre Bank kann […Anzahl] weitere Tage brauchen.",
    },
  },
  {
    id: "exchange",
    group: "returning",
    question: {
      en: "Can I exchange it for another size or colour?",
      fr: "Puis-je échanger contre une autre taille ou couleur ?",
      nb: "Kan jeg bytte til en annen størrelse eller farge?",
      es: "¿Puedo cambiarlo por otra talla o color?",
      de: "Kann ich gegen eine andere Größe oder Farbe tauschen?",
    },
    answer: {
      en: "[…Yes or no, and within how many days.] Write to us which one you want instead. […Who pays for sending it back and forth.]",
      fr: "[…Oui ou non, et dans quel délai.] Écrivez-nous ce que vous souhaitez à la place. […Qui paie l’aller et le retour.]",
      nb: "[…Ja eller nei, og innen hvor mange dager.] Skriv til oss hva du vil ha i stedet. […Hvem betaler frakten begge veier.]",
      es: "[…Sí o no, y en cuántos días.] Escríbenos cuál quieres en su lugar. […Quién paga los envíos.]",
      de: "[…Ja oder nein, und innerhalb von wie vielen Tagen.] Schreiben Sie uns, was Sie stattdessen möchten. […Wer den Versand hin und zurück zahlt.]",
    },
  },
];
