import type { Texts } from "../../locale";
import type { Reason } from "../choices";

/** Directive 2011/83/EU, Art. 16, letter by letter, in plain words. */
export const REASON_WORDS: Record<Reason, Texts> = {
  a: {
    en: "services that have been carried out in full, if you agreed to the start and knew that you would lose this right",
    fr: "les services entièrement exécutés, si vous aviez accepté leur début en sachant que vous perdriez ce droit",
    nb: "tjenester som er fullt utført, når du godtok at de startet og visste at angreretten da falt bort",
    es: "los servicios ya prestados por completo, si aceptaste que empezaran sabiendo que perderías este derecho",
    de: "vollständig erbrachte Dienstleistungen, wenn Sie dem Beginn zugestimmt haben und wussten, dass dieses Recht dann erlischt",
  },
  b: {
    en: "goods and services whose price follows the financial market and may change within the period",
    fr: "les biens et services dont le prix suit le marché financier et peut varier pendant le délai",
    nb: "varer og tjenester med en pris som følger finansmarkedet og kan endre seg i løpet av fristen",
    es: "los bienes y servicios cuyo precio sigue al mercado financiero y puede variar durante el plazo",
    de: "Waren und Dienstleistungen, deren Preis vom Finanzmarkt abhängt und sich innerhalb der Frist ändern kann",
  },
  c: {
    en: "goods made to your wishes or clearly personalised",
    fr: "les articles confectionnés à votre demande ou nettement personnalisés",
    nb: "varer som er laget etter dine ønsker eller tydelig er personlig tilpasset",
    es: "los artículos hechos a tu medida o claramente personalizados",
    de: "Waren, die nach Ihren Wünschen angefertigt oder eindeutig auf Sie zugeschnitten sind",
  },
  d: {
    en: "goods that spoil or expire quickly",
    fr: "les articles qui se détériorent ou se périment rapidement",
    nb: "varer som raskt blir dårlige eller går ut på dato",
    es: "los artículos que se deterioran o caducan con rapidez",
    de: "Waren, die schnell verderben oder deren Verfallsdatum schnell überschritten wird",
  },
  e: {
    en: "sealed goods that cannot be taken back for reasons of health or hygiene once the seal is broken",
    fr: "les articles scellés qui, une fois descellés, ne peuvent être repris pour des raisons de santé ou d’hygiène",
    nb: "forseglede varer som av helse- eller hygienegrunner ikke kan tas tilbake når forseglingen er brutt",
    es: "los artículos precintados que, una vez abiertos, no se pueden devolver por motivos de salud o higiene",
    de: "versiegelte Waren, die aus Gründen des Gesundheitsschutzes oder der Hygiene nicht zurückgegeben werden können, wenn die Versiegelung entfernt wurde",
  },
  f: {
    en: "goods that have been mixed with others after delivery and cannot be separated",
    fr: "les articles qui, après la livraison, ont été mélangés à d’autres de manière indissociable",
    nb: "varer som etter leveringen er blandet med andre slik at de ikke kan skilles fra hverandre",
    es: "los artículos que, tras la entrega, se han mezclado con otros de forma inseparable",
    de: "Waren, die nach der Lieferung untrennbar mit anderen vermischt wurden",
  },
  g: {
    en: "alcoholic drinks at a price agreed with the sale that are delivered after 30 days at the earliest and whose value follows the market",
    fr: "les boissons alcoolisées au prix convenu lors de la vente, livrées au plus tôt après 30 jours et dont la valeur suit le marché",
    nb: "alkoholholdige drikker til en pris som ble avtalt ved kjøpet, som leveres tidligst etter 30 dager, og der verdien følger markedet",
    es: "las bebidas alcohólicas a un precio acordado en la venta, que se entregan como pronto a los 30 días y cuyo valor sigue al mercado",
    de: "alkoholische Getränke zu einem beim Kauf vereinbarten Preis, die frühestens nach 30 Tagen geliefert werden und deren Wert vom Markt abhängt",
  },
  i: {
    en: "sealed audio or video recordings and software once the seal is broken",
    fr: "les enregistrements audio ou vidéo et les logiciels scellés, une fois descellés",
    nb: "forseglede lyd- og bildeopptak og programvare når forseglingen er brutt",
    es: "las grabaciones de audio o vídeo y los programas precintados, una vez abiertos",
    de: "versiegelte Ton- oder Videoaufnahmen und Software, wenn die Versiegelung entfernt wurde",
  },
  j: {
    en: "newspapers and magazines, other than by subscription",
    fr: "les journaux et magazines, sauf par abonnement",
    nb: "aviser og blader, unntatt i abonnement",
    es: "los periódicos y revistas, salvo por suscripción",
    de: "Zeitungen und Zeitschriften, außer im Abonnement",
  },
  l: {
    en: "accommodation, transport of goods, car hire, catering and leisure for a set date or time",
    fr: "l’hébergement, le transport de biens, la location de voitures, la restauration et les loisirs à une date ou pour une période fixée",
    nb: "overnatting, varetransport, bilutleie, servering og fritidstilbud på en fast dato eller i et fast tidsrom",
    es: "el alojamiento, el transporte de bienes, el alquiler de coches, la comida y el ocio para una fecha o un periodo concretos",
    de: "Beherbergung, Warenbeförderung, Autovermietung, Verpflegung und Freizeitangebote zu einem festen Termin oder Zeitraum",
  },
  m: {
    en: "digital content without a data carrier, once it was started with your express consent and you confirmed that you would lose this right",
    fr: "les contenus numériques sans support matériel, une fois commencés avec votre accord exprès et après avoir reconnu que vous perdiez ce droit",
    nb: "digitalt innhold uten fysisk medium, når leveringen startet med ditt uttrykkelige samtykke og du bekreftet at angreretten da falt bort",
    es: "los contenidos digitales sin soporte material, una vez iniciados con tu consentimiento expreso y tras confirmar que perderías este derecho",
    de: "digitale Inhalte ohne Datenträger, wenn sie mit Ihrer ausdrücklichen Zustimmung bereitgestellt wurden und Sie bestätigt haben, dass dieses Recht dann erlischt",
  },
};
