import type { Terms } from "../../../app/trust/terms/terms.ts";

/** Written here, accepted by ordering. */
export const terms: Terms = {
  source: "written",
  text: {
    nb: `Disse vilkårene gjelder når du som forbruker handler hos Careful Goods AS, Bakklandet 21, 7014 Trondheim.

# 1. Avtalen
Avtalen er inngått når vi har bekreftet bestillingen på e-post. Er det en opplagt feil i en pris eller en beskrivelse, sier vi fra med en gang, og du velger om du vil ha varen likevel.

# 2. Priser og betaling
Prisene er i norske kroner med merverdiavgift. Frakt kommer i tillegg og står i kassen før du bestiller.
- Kort, Vipps og Klarna: beløpet trekkes når vi sender varen.
- Faktura: betales innen 14 dager etter at pakken er sendt.

# 3. Levering
Vi sender innen to virkedager. Risikoen går over på deg når du har fått pakken. Blir den forsinket, kan du holde betalingen tilbake, kreve at vi leverer, eller heve kjøpet.

# 4. Angrerett
Du kan angre kjøpet innen 30 dager etter at du fikk varen. Hvordan, står under «Retur og bytte» på tillitssiden.

# 5. Feil ved varen
Er det en feil ved varen, gjelder forbrukerkjøpsloven: du kan reklamere i to år, og i fem år på varer som er ment å vare vesentlig lenger.

# 6. Uenighet
Skriv til hei@careful-goods.example. Blir vi ikke enige, kan du henvende deg til Forbrukertilsynet.`,
    en: `These terms apply when you buy as a consumer from Careful Goods AS, Bakklandet 21, 7014 Trondheim, Norway.

# 1. The contract
The contract is made when we have confirmed the order by e-mail. If a price or a description is plainly wrong, we tell you at once, and you choose whether you still want the goods.

# 2. Prices and payment
Prices are in Norwegian kroner and include VAT. Shipping is added and is shown in the checkout before you order.
- Card, Vipps and Klarna: the amount is taken when we ship.
- Invoice: payable within 14 days of shipping.

# 3. Delivery
We ship within two working days. The risk passes to you when you have received the parcel. If it is late, you may withhold payment, ask us to deliver, or cancel the purchase.

# 4. Right of withdrawal
You may change your mind within 30 days of receiving the goods. How to do so stands under “Returns and exchanges” on the trust page.

# 5. Faulty goods
If something is wrong with the goods, the Norwegian Consumer Purchases Act applies: you may complain for two years, and for five years about goods that are meant to last considerably longer.

# 6. Disagreement
Write to hei@careful-goods.example. If we do not agree, you may turn to the Norwegian Consumer Authority or to the authority of your own country.`,
    de: `Diese Bedingungen gelten, wenn Sie als Verbraucher bei Careful Goods AS, Bakklandet 21, 7014 Trondheim, Norwegen, kaufen.

# 1. Der Vertrag
Der Vertrag kommt zustande, wenn wir die Bestellung per E-Mail bestätigt haben. Ist ein Preis oder eine Beschreibung offensichtlich falsch, sagen wir es sofort, und Sie entscheiden, ob Sie die Ware trotzdem möchten.

# 2. Preise und Zahlung
Die Preise sind in norwegischen Kronen angegeben und enthalten die Mehrwertsteuer. Der Versand kommt hinzu und steht in der Kasse, bevor Sie bestellen.
- Karte, Vipps und Klarna: Der Betrag wird beim Versand abgebucht.
- Rechnung: zahlbar innerhalb von 14 Tagen nach dem Versand.

# 3. Lieferung
Wir versenden innerhalb von zwei Werktagen. Die Gefahr geht auf Sie über, wenn Sie das Paket erhalten haben. Kommt es zu spät, können Sie die Zahlung zurückhalten, Lieferung verlangen oder vom Kauf zurücktreten.

# 4. Widerrufsrecht
Sie können den Kauf innerhalb von 30 Tagen nach Erhalt der Ware widerrufen. Wie, steht unter „Rückgabe und Umtausch“ auf der Vertrauensseite.

# 5. Mängel
Hat die Ware einen Mangel, gilt das norwegische Verbraucherkaufgesetz: Sie können zwei Jahre lang reklamieren, bei Waren, die wesentlich länger halten sollen, fünf Jahre. Zwingende Rechte Ihres Landes bleiben.

# 6. Wenn wir uns nicht einig sind
Schreiben Sie an hei@careful-goods.example. Einigen wir uns nicht, können Sie sich an die Verbraucherbehörde Norwegens oder Ihres Landes wenden.`,
  },
  page: "",
  asking: "stated",
  returns: true,
  privacy: true,
};
