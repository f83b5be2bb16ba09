import type { Texts } from "../../locale";
import type { Moment } from "../moments";

type MomentTexts = { charged: Texts; cancelAfter: Texts };

const CANCELLED_AND_PAID_BACK: Texts = {
  en: "Write to us as soon as you can. If the order has not been sent, we cancel it and pay the money back; once it has been sent, our return terms apply.",
  fr: "Écrivez-nous dès que possible. Si la commande n’est pas encore expédiée, nous l’annulons et vous remboursons ; ensuite, nos conditions de retour s’appliquent.",
  nb: "Skriv til oss så snart du kan. Er bestillingen ikke sendt, kansellerer vi den og betaler tilbake; er den sendt, gjelder returvilkårene våre.",
  es: "Escríbenos lo antes posible. Si el pedido aún no ha salido, lo cancelamos y te devolvemos el dinero; si ya ha salido, se aplican nuestras condiciones de devolución.",
  de: "Schreiben Sie uns so bald wie möglich. Ist die Bestellung noch nicht versandt, stornieren wir sie und zahlen das Geld zurück; danach gelten unsere Rückgaberegeln.",
};

const RETURNED: Texts = {
  en: "Send the order back as our return terms say. Then we pay the money back.",
  fr: "Renvoyez la commande selon nos conditions de retour. Nous vous remboursons ensuite.",
  nb: "Send varen tilbake slik returvilkårene våre sier. Da betaler vi tilbake.",
  es: "Devuelve el pedido según nuestras condiciones de devolución. Después te reembolsamos.",
  de: "Senden Sie die Ware nach unseren Rückgaberegeln zurück. Dann zahlen wir das Geld zurück.",
};

/** When one is charged decides what a text can say about it, and about cancelling afterwards. */
export const MOMENT_TEXTS: Record<Moment, MomentTexts> = {
  "at-order": {
    charged: {
      en: "You are charged when you place the order.",
      fr: "Le montant est débité au moment de la commande.",
      nb: "Beløpet trekkes når du bestiller.",
      es: "El importe se cobra al hacer el pedido.",
      de: "Der Betrag wird mit der Bestellung abgebucht.",
    },
    cancelAfter: CANCELLED_AND_PAID_BACK,
  },
  "at-dispatch": {
    charged: {
      en: "The amount is reserved when you order and charged when we send the order.",
      fr: "Le montant est réservé à la commande et débité à l’expédition.",
      nb: "Beløpet reserveres når du bestiller, og trekkes når vi sender varen.",
      es: "El importe se reserva al hacer el pedido y se cobra cuando lo enviamos.",
      de: "Der Betrag wird bei der Bestellung reserviert und beim Versand abgebucht.",
    },
    cancelAfter: {
      en: "Write to us as soon as you can. If the order has not been sent, we cancel it and release the reserved amount; your bank may show that some days later. Once it has been sent, our return terms apply.",
      fr: "Écrivez-nous dès que possible. Si la commande n’est pas encore expédiée, nous l’annulons et libérons le montant réservé ; votre banque peut mettre quelques jours à l’afficher. Ensuite, nos conditions de retour s’appliquent.",
      nb: "Skriv til oss så snart du kan. Er bestillingen ikke sendt, kansellerer vi den og opphever reservasjonen; det kan ta noen dager før banken viser det. Er den sendt, gjelder returvilkårene våre.",
      es: "Escríbenos lo antes posible. Si el pedido aún no ha salido, lo cancelamos y liberamos el importe reservado; tu banco puede tardar unos días en mostrarlo. Si ya ha salido, se aplican nuestras condiciones de devolución.",
      de: "Schreiben Sie uns so bald wie möglich. Ist die Bestellung noch nicht versandt, stornieren wir sie und geben den reservierten Betrag frei; Ihre Bank zeigt das mitunter erst nach einigen Tagen an. Danach gelten unsere Rückgaberegeln.",
    },
  },
  "before-dispatch": {
    charged: {
      en: "You pay first; we send the order when the money has arrived.",
      fr: "Vous payez d’abord ; nous expédions la commande dès réception du paiement.",
      nb: "Du betaler først; vi sender varen når pengene er kommet frem.",
      es: "Pagas primero; enviamos el pedido cuando recibimos el dinero.",
      de: "Sie zahlen zuerst; wir versenden, sobald das Geld eingegangen ist.",
    },
    cancelAfter: CANCELLED_AND_PAID_BACK,
  },
  "at-delivery": {
    charged: {
      en: "You pay when you receive the order.",
      fr: "Vous payez à la réception de la commande.",
      nb: "Du betaler når du får varen.",
      es: "Pagas cuando recibes el pedido.",
      de: "Sie zahlen, wenn Sie die Ware erhalten.",
    },
    cancelAfter: RETURNED,
  },
  "after-dispatch": {
    charged: {
      en: "You pay after we have sent the order, by the date on the invoice.",
      fr: "Vous payez après l’expédition, au plus tard à la date indiquée sur la facture.",
      nb: "Du betaler etter at varen er sendt, innen forfallsdatoen på fakturaen.",
      es: "Pagas después del envío, como muy tarde en la fecha que indica la factura.",
      de: "Sie zahlen nach dem Versand, spätestens zum Datum auf der Rechnung.",
    },
    cancelAfter: RETURNED,
  },
  "as-chosen": {
    charged: {
      en: "That depends on what you choose with the provider, who shows you the dates and any costs before you confirm.",
      fr: "Cela dépend de la formule choisie auprès du prestataire, qui vous indique les échéances et les frais éventuels avant de confirmer.",
      nb: "Det kommer an på hva du velger hos leverandøren, som viser deg datoene og eventuelle kostnader før du bekrefter.",
      es: "Depende de lo que elijas con el proveedor, que te muestra las fechas y los posibles gastos antes de confirmar.",
      de: "Das hängt davon ab, was Sie beim Anbieter wählen. Er zeigt Ihnen Termine und etwaige Kosten, bevor Sie bestätigen.",
    },
    cancelAfter: CANCELLED_AND_PAID_BACK,
  },
};
