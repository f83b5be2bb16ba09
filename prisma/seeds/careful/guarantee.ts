import type { Guarantee } from "../../../app/trust/guarantee/guarantee.ts";

/** The Union's notice is the merchant's to upload from its official source; a sample has none. */
export const guarantee: Guarantee = {
  legal: true,
  notice: { pictures: {}, texts: {}, address: "" },
  commercial: {
    giver: "Careful Goods AS",
    address: "Bakklandet 21\n7014 Trondheim\nNorge",
    length: 10,
    unit: "years",
    allGoods: false,
    goods: {
      nb: "Ullpledd fra Fjellspinn, kjøpt i nettbutikken vår.",
      en: "Wool blankets by Fjellspinn, bought in our online shop.",
      de: "Wolldecken von Fjellspinn, gekauft in unserem Onlineshop.",
    },
    covers: {
      nb: "Vevefeil, kanter som rakner, og frynser som løsner ved vanlig bruk. Ikke møll, brannhull, rifter fra skarpe ting eller vask over 30 grader.\nVi reparerer pleddet. Går ikke det, får du et nytt av samme slag, og har vi ikke flere, får du pengene tilbake. Vi betaler frakten begge veier.\nGarantien gjelder fra dagen du fikk pleddet, i alle land vi leverer til. Den følger pleddet om du gir det bort.",
      en: "Weaving faults, edges that unravel, and fringes that come loose in ordinary use. Not moths, burns, tears from sharp things or washing above 30 degrees.\nWe mend the blanket. If that cannot be done, you get a new one of the same kind, and if we have none left, your money back. We pay the postage both ways.\nThe guarantee runs from the day you received the blanket, in every country we ship to. It stays with the blanket if you give it away.",
      de: "Webfehler, Kanten, die ausfransen, und Fransen, die sich bei üblichem Gebrauch lösen. Nicht Motten, Brandlöcher, Risse durch scharfe Gegenstände oder Wäsche über 30 Grad.\nWir reparieren die Decke. Ist das nicht möglich, erhalten Sie eine neue derselben Art, und wenn wir keine mehr haben, Ihr Geld zurück. Wir bezahlen den Versand in beide Richtungen.\nDie Garantie gilt ab dem Tag, an dem Sie die Decke erhalten haben, in allen Ländern, in die wir liefern. Sie bleibt bei der Decke, auch wenn Sie sie verschenken.",
    },
    how: {
      nb: "Send et bilde av feilen til hei@careful-goods.example, og ordrenummeret hvis du har det. Vi svarer innen to virkedager med en fraktetikett. Uten nett: ring +47 73 00 00 00 eller skriv til adressen over.",
      en: "E-mail a picture of the fault to hei@careful-goods.example, with the order number if you have it. We answer within two working days with a postage label. Without the internet: call +47 73 00 00 00 or write to the address above.",
      de: "Schicken Sie ein Bild des Fehlers an hei@careful-goods.example, mit der Bestellnummer, falls Sie sie haben. Wir antworten innerhalb von zwei Werktagen mit einem Versandetikett. Ohne Internet: Rufen Sie +47 73 00 00 00 an oder schreiben Sie an die Adresse oben.",
    },
    url: "",
  },
};
