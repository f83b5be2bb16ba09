import type { Locale } from "../../trust/locale";

type FactTexts = { title: string; known: string; unknown: string };

export type PageTexts = {
  title: string;
  intro: string;
  /** `{day}` is when Shopify was asked. */
  source: string;
  nothing: string;
  connection: FactTexts;
  checkout: FactTexts;
  since: FactTexts;
  shipsTo: FactTexts;
  contact: FactTexts;
};

/** `{…}` stands for the fact itself. */
export const FACTS_TEXTS: Record<Locale, PageTexts> = {
  en: {
    title: "Facts about {name}",
    intro: "What the badges on our pages stand on, and where we know it from.",
    source: "Source: Shopify, which runs this online shop. Looked up on {day}.",
    nothing: "The facts about this shop are being looked up. Please come back in a few minutes.",
    connection: {
      title: "Encrypted connection",
      known: "{host} is reached over an encrypted connection (HTTPS).",
      unknown: "No encrypted connection is known for {host}.",
    },
    checkout: {
      title: "Checkout",
      known:
        "Orders are paid in Shopify’s checkout. Shopify is certified to PCI DSS, the standard for handling card data.",
      unknown: "The checkout of this shop is not set up yet.",
    },
    since: {
      title: "Online since",
      known: "This online shop was opened on {opened}.",
      unknown: "It is not known when this online shop was opened.",
    },
    shipsTo: {
      title: "Ships to",
      known: "This shop ships to: {countries}.",
      unknown: "It is not known where this shop ships to.",
    },
    contact: {
      title: "Contact",
      known: "Write to {email}.",
      unknown: "No e-mail address for questions is known.",
    },
  },
  fr: {
    title: "Les faits sur {name}",
    intro: "Ce sur quoi reposent les badges de nos pages, et d’où nous le savons.",
    source: "Source : Shopify, qui fait fonctionner cette boutique en ligne. Consulté le {day}.",
    nothing:
      "Les faits sur cette boutique sont en cours de consultation. Revenez dans quelques minutes.",
    connection: {
      title: "Connexion chiffrée",
      known: "On accède à {host} par une connexion chiffrée (HTTPS).",
      unknown: "Aucune connexion chiffrée n’est connue pour {host}.",
    },
    checkout: {
      title: "Paiement",
      known:
        "Les commandes sont payées sur la page de paiement de Shopify. Shopify est certifié PCI DSS, la norme pour le traitement des données de carte.",
      unknown: "Le paiement de cette boutique n’est pas encore en place.",
    },
    since: {
      title: "En ligne depuis",
      known: "Cette boutique en ligne a ouvert le {opened}.",
      unknown: "La date d’ouverture de cette boutique en ligne n’est pas connue.",
    },
    shipsTo: {
      title: "Pays de livraison",
      known: "Cette boutique livre dans les pays suivants : {countries}.",
      unknown: "Les pays de livraison de cette boutique ne sont pas connus.",
    },
    contact: {
      title: "Contact",
      known: "Écrivez à {email}.",
      unknown: "Aucune adresse e-mail n’est connue pour les questions.",
    },
  },
  nb: {
    title: "Fakta om {name}",
    intro: "Dette bygger merkene på sidene våre på, og slik vet vi det.",
    source: "Kilde: Shopify, som driver denne nettbutikken teknisk. Slått opp {day}.",
    nothing: "Fakta om denne butikken blir slått opp. Kom tilbake om noen minutter.",
    connection: {
      title: "Kryptert forbindelse",
      known: "{host} nås over en kryptert forbindelse (HTTPS).",
      unknown: "Ingen kryptert forbindelse er kjent for {host}.",
    },
    checkout: {
      title: "Kasse",
      known:
        "Bestillinger betales i kassen til Shopify. Shopify er sertifisert etter PCI DSS, standarden for behandling av kortopplysninger.",
      unknown: "Kassen i denne butikken er ikke satt opp ennå.",
    },
    since: {
      title: "På nett siden",
      known: "Denne nettbutikken åpnet {opened}.",
      unknown: "Det er ikke kjent når denne nettbutikken åpnet.",
    },
    shipsTo: {
      title: "Leverer til",
      known: "Butikken leverer til: {countries}.",
      unknown: "Det er ikke kjent hvor butikken leverer.",
    },
    contact: {
      title: "Kontakt",
      known: "Skriv til {email}.",
      unknown: "Ingen e-postadresse for spørsmål er kjent.",
    },
  },
  es: {
    title: "Datos sobre {name}",
    intro: "En qué se apoyan los distintivos de nuestras páginas y de dónde lo sabemos.",
    source: "Fuente: Shopify, que hace funcionar esta tienda online. Consultado el {day}.",
    nothing: "Los datos de esta tienda se están consultando. Vuelve dentro de unos minutos.",
    connection: {
      title: "Conexión cifrada",
      known: "A {host} se accede por una conexión cifrada (HTTPS).",
      unknown: "No se conoce ninguna conexión cifrada para {host}.",
    },
    checkout: {
      title: "Pago",
      known:
        "Los pedidos se pagan en la página de pago de Shopify. Shopify está certificado según PCI DSS, la norma para tratar datos de tarjetas.",
      unknown: "El pago de esta tienda aún no está configurado.",
    },
    since: {
      title: "En línea desde",
      known: "Esta tienda online abrió el {opened}.",
      unknown: "No se sabe cuándo abrió esta tienda online.",
    },
    shipsTo: {
      title: "Países de envío",
      known: "Esta tienda envía a: {countries}.",
      unknown: "No se sabe a qué países envía esta tienda.",
    },
    contact: {
      title: "Contacto",
      known: "Escribe a {email}.",
      unknown: "No se conoce ninguna dirección de correo para preguntas.",
    },
  },
  de: {
    title: "Fakten über {name}",
    intro: "Worauf die Hinweise auf unseren Seiten beruhen und woher wir es wissen.",
    source: "Quelle: Shopify, das diesen Onlineshop technisch betreibt. Abgerufen am {day}.",
    nothing:
      "Die Fakten über diesen Shop werden gerade abgerufen. Bitte in einigen Minuten wiederkommen.",
    connection: {
      title: "Verschlüsselte Verbindung",
      known: "{host} wird über eine verschlüsselte Verbindung (HTTPS) erreicht.",
      unknown: "Für {host} ist keine verschlüsselte Verbindung bekannt.",
    },
    checkout: {
      title: "Kasse",
      known:
        "Bestellungen werden in der Kasse von Shopify bezahlt. Shopify ist nach PCI DSS zertifiziert, der Norm für den Umgang mit Kartendaten.",
      unknown: "Die Kasse dieses Shops ist noch nicht eingerichtet.",
    },
    since: {
      title: "Online seit",
      known: "Dieser Onlineshop wurde am {opened} eröffnet.",
      unknown: "Es ist nicht bekannt, wann dieser Onlineshop eröffnet wurde.",
    },
    shipsTo: {
      title: "Lieferländer",
      known: "Dieser Shop liefert nach: {countries}.",
      unknown: "Es ist nicht bekannt, wohin dieser Shop liefert.",
    },
    contact: {
      title: "Kontakt",
      known: "Schreiben Sie an {email}.",
      unknown: "Eine E-Mail-Adresse für Fragen ist nicht bekannt.",
    },
  },
};
