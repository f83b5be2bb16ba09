import type { ClaimId } from "./claims/claims";

type Refused = {
  /** A key under `problems.`, whose sentence gives the reason. */
  code: string;
  /** The claims that say this very thing, because a fact backs it. */
  backedBy?: ClaimId[];
  /** Matched against small letters without accents; word by word unless the word may go on. */
  said: RegExp;
};

const words = (...patterns: string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`, "u");

/** Judged in this order, so that the reason is the one that comes closest. */
export const PROMISES: Refused[] = [
  {
    // Nothing is certain to the last per cent, and none of our facts is a percentage.
    code: "promise-absolute",
    said: new RegExp(
      "\\d\\s*(%|percent|prosent|prozent|pour ?cent|por ?cien)|" +
        words(
          "(hundred|hundre|hundert|cent|cien) (per ?cent|prosent|prozent|pour cent|por cien)",
          "cien por cien|hundertprozentig\\p{L}*|hundreprosent",
          "completely|totally|absolutely|fully|perfectly|always",
          "totalement|entierement|parfaitement|absolument|completement|toujours",
          "totalmente|completamente|absolutamente|perfectamente|siempre",
          "vollstandig|vollkommen|vollig|absolut|immer|rundum|helt|fullstendig|totalt|alltid",
          // No period that a merchant can state has no end.
          "life ?time|life ?long|for life|forever|unlimited|a vie|illimite\\p{L}*",
          "de por vida|vitalici\\p{L}*|ilimitad\\p{L}*|lebenslang\\p{L}*|unbegrenzt\\p{L}*|unbeschrankt\\p{L}*",
          "livstid\\p{L}*|livsvarig\\p{L}*|ubegrenset|for alltid|evig",
        ).source,
      "u",
    ),
  },
  {
    code: "promise-absolute",
    // "We never ask for your password" is the shop's own rule, which the merchant has stated.
    backedBy: ["never-ask"],
    said: words("never|jamais|nunca|niemals|nie|aldri"),
  },
  {
    code: "promise-guarantee",
    backedBy: ["commercial-guarantee"],
    said: words(
      "guarant\\p{L}*|warrant\\p{L}*|garant\\p{L}*|gwarant\\p{L}*",
      "we promise|our promise|versprochen|versprechen|promesse|promis|promesa|prometemos|lover vi|vi lover",
    ),
  },
  {
    code: "promise-risk",
    said: words(
      "(risk|worry|hassle|stress) ?free|no risks?|zero risks?|without risk|riskless",
      "risikofrei\\p{L}*|ohne risiko|kein risiko|null risiko|sorgenfrei|sorglos",
      "sans risque|aucun risque|zero risque|risque zero|sin riesgos?|cero riesgos?|uten risiko|risikofri\\p{L}*|ingen risiko",
      "(hack|hacker|fraud|theft|bullet|fool|tamper) ?(proof|safe|sicher|sikker)|unhackable|unbreakable|uncrackable",
      "(hacker|betrugs|falschungs)sicher\\p{L}*|(hacker|svindel)sikker\\p{L}*|unknackbar|inviolable|infalsifiable|impirateable",
      "a prueba de (hackers|fraudes?|robos?)|inhackeable|military grade|bank(ing)? ?(grade|level)|grado militar|niveau militaire|militarstandard",
      "virus ?(free|frei)|scam ?free|no scams?",
    ),
  },
  {
    // "Secure connection" says what encryption is; "secure shop" says what nobody can know.
    code: "promise-safety",
    backedBy: ["encrypted-connection", "certified-checkout"],
    said: words(
      "safe|safely|safest|safety|secure|secured|securely|security|protected|protection",
      "sicher(e|er|es|en|em|ste|sten|heit)?|geschutzt\\p{L}*|(kaufer|daten)schutz garantie",
      "sûre?s?|securise\\p{L}*|securite|protege\\p{L}*",
      "segur[oa]s?|seguridad|protegid[oa]s?|sikker|sikkert|sikre|trygg|trygt|trygge|trygghet|beskyttet",
    ),
  },
  {
    code: "promise-best",
    said: new RegExp(
      "#\\s*1(?!\\d)|" +
        words(
          "best|finest|greatest|cheapest|lowest|leading|unbeatable|unrivall?ed|unmatched|top ?rated|top ?seller|world ?class",
          "(no|nr|num|numero|nummer|number|n°)\\s*(1|one|un|uno|eins|en|ein)",
          "award ?winning|preisgekront\\p{L}*|prisvinnende|primee?s?|premiad[oa]s?",
          "beste[mnrs]?|gunstigst\\p{L}*|billigst\\p{L}*|fuhrend\\p{L}*|unschlagbar\\p{L}*|einzigartig\\p{L}*",
          "meilleure?s?|imbattable|moins chers?|inegalee?s?|mejor(es)?|insuperable|lider(es)?|mas barat\\p{L}*",
          "ledende|uslaelig\\p{L}*|uslagbar\\p{L}*|storst\\p{L}*|laveste",
        ).source,
      "u",
    ),
  },
  {
    // Annex I, 2: somebody else's mark needs its seal, with holder and address.
    code: "promise-mark",
    said: words(
      "trusted ?shops?|trust ?pilot|trusted ?site|confianza ?online|google|norton|mcafee|verisign|digicert|tuv|bbb",
      "trygg e ?handel|ekomi|idealo|stiftung warentest|ehi|fia ?net|e ?handelssiegel|feefo|yotpo|judge ?me",
    ),
  },
  {
    // Only an order that was matched makes a purchase verified: Annex I, 23b.
    code: "promise-verified",
    said: words(
      "(verified|confirmed|genuine|authentic) (\\p{L}+ )?(buyers?|purchases?|purchasers?|customers?|shoppers?|orders?|reviews?|owners?)",
      "(gepruft|verifiziert|bestatigt|echt)e?[mnrs]? (kauf|kaufe|kaufer|kauferin|kund\\p{L}*|bestellung|bewertung\\p{L}*)",
      "(kauf|bestellung|bewertung) (gepruft|verifiziert|bestatigt)",
      "(acheteu\\p{L}*|achats?|clients?|clientes?|avis|commandes?) (verifie\\p{L}*|confirme\\p{L}*|certifie\\p{L}*|authentiques?)",
      "(compras?|comprador\\p{L}*|clientes?|opinion\\p{L}*|pedidos?) (verificad\\p{L}*|comprobad\\p{L}*|confirmad\\p{L}*)",
      "(bekreftet|verifisert|kontrollert|ekte)e? (kjop|kjoper|kunde|ordre|bestilling|omtale|anmeldelse)",
    ),
  },
  {
    code: "promise-certified",
    backedBy: ["certified-checkout"],
    said: words(
      "certif\\p{L}*|zertifi\\p{L}*|sertifi\\p{L}*|accredit\\p{L}*|akkredit\\p{L}*|approved|verified|tested|official(ly)?|authori[sz]ed|licen[sc]ed",
      "gepruft\\p{L}*|verifi\\p{L}*|getestet|offiziell\\p{L}*|zugelassen\\p{L}*|anerkannt\\p{L}*|tuv gepruft",
      "agreee?s?|homologu\\p{L}*|approuve\\p{L}*|officiel\\p{L}*|homologad\\p{L}*|acreditad\\p{L}*|oficial\\p{L}*|aprobad\\p{L}*",
      "godkjent\\p{L}*|offisiel\\p{L}*|testet|kontrollert",
      "compliant|compliance|konform|conforme|dsgvo|gdpr|rgpd|pci|iso \\d+",
    ),
  },
  {
    // Nothing that we know of the shop says what a delivery or a present costs.
    code: "promise-free",
    said: words(
      "(free|gratis|gratuite?|kostenlos\\p{L}*) (\\p{L}+ )?(shipping|delivery|frakt|levering|versand|lieferung|livraison|envios?|entregas?)",
      "(livraison|envios?|entregas?|versand|lieferung|frakt|levering) (gratis|gratuite?s?|offerte|kostenlos|inkludert)",
      "versandkostenfrei|portofrei|fri frakt|fraktfri\\p{L}*",
      "discounts?|rabatt\\p{L}*|descuentos?|remises?|cadeau\\p{L}*|geschenk\\p{L}*|regalo|gave med|gift",
    ),
  },
  {
    code: "promise-free",
    backedBy: ["free-returns"],
    said: words(
      "(?<!feel )free|gratis|gratuit\\p{L}*|kostenlos\\p{L}*|kostenfrei\\p{L}*|umsonst|versandkostenfrei|portofrei|kostnadsfri\\p{L}*|fri (frakt|retur)|fraktfri\\p{L}*",
      "offerte?s?|sans frais|sin (coste|cargo|gastos)s?|on us|no extra costs?|no fees?|without charge|ohne (kosten|gebuhr\\p{L}*)|uten (kostnad|gebyr)",
    ),
  },
  {
    // Annex I, 10: what the law gives every consumer is no gift of the shop.
    code: "promise-law",
    said: words(
      "(right|rights) of (withdrawal|return)|right to (withdraw|return|cancel)|cooling off|legal rights?|statutory",
      "widerruf(?!sbelehrung)\\p{L}*|gewahrleistung\\p{L}*|gesetzlich\\p{L}*|ruckgaberecht",
      "droit de (retractation|retour)|retractation|derecho de (desistimiento|devolucion)|desistimiento",
      "angrerett\\p{L}*|angrefrist|reklamasjon\\p{L}*|lovpalagt\\p{L}*|lovbestemt\\p{L}*",
    ),
  },
  {
    code: "promise-period",
    backedBy: ["return-period", "commercial-guarantee", "answer-time"],
    said: new RegExp(
      "(?<!\\p{N})(24|7|365)\\s*/\\s*(7|24|365)(?!\\p{N})|" +
        words(
          "24 (7|h)|(\\d+|two|zwei|deux|dos|to|thirty|dreissig|trente|treinta|tretti|fourteen|vierzehn|quatorze|catorce|fjorten) ?(business |working |werk|arbeits|virke|ar?beids)?(h|hrs?|hours?|days?|weeks?|months?|years?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|heures?|jours?|semaines?|mois|ans?|horas?|dias?|semanas?|mes(es)?|anos?|timer?|dag(er)?|dagers|uker?|maneder?|ar)( \\p{L}+)?",
          "around the clock|rund um die uhr|dognet rundt|extended returns?",
        ).source,
      "u",
    ),
  },
  {
    code: "promise-speed",
    said: words(
      "fast|faster|fastest|quick|quickly|express|instant|instantly|immediate(ly)?|same ?day|next ?day|overnight|today|tomorrow|on time",
      "schnell\\p{L}*|blitz\\p{L}*|sofort\\p{L}*|umgehend|heute|morgen|punktlich",
      "rapid\\p{L}*|immediat\\p{L}*|vite|demain|aujourd'hui|inmediat\\p{L}*|hoy|manana|al instante|puntual\\p{L}*",
      "rask\\p{L}*|lynrask\\p{L}*|hurtig\\p{L}*|straks|omgaende|i dag|i morgen|umiddelbart?",
    ),
  },
  {
    code: "promise-refund",
    said: words(
      "money ?back|full refunds?|refunded|get your money|your money back|easy (returns?|refunds?)|no questions asked|satisfaction|happy with it",
      "geld ?zuruck\\p{L}*|erstattet|zufriedenheit\\p{L}*|einfache? ruckgabe",
      "rembours(e|ee|es|ees|ons)|satisfaite?s?|reembolsad\\p{L}*|reembolso (total|completo)|devolucion facil|devoluciones faciles|satisfaccion|retours? facile?s?",
      "pengene tilbake|penger tilbake|full refusjon|refunderes|fornoyd\\p{L}*|enkel retur|apent kjop",
    ),
  },
  {
    // Only reviews that are checked may speak of buyers, and they speak for themselves.
    code: "promise-buyers",
    said: words(
      "(happy|satisfied) (customers?|clients?|buyers?)|trusted( by)?|loved by|recommended|reviews?|ratings?|rated",
      "zufriedene\\p{L}* kund\\p{L}*|vertrauenswurdig\\p{L}*|empfohlen|bewertung\\p{L}*",
      "clients? (satisfaits?|heureux)|de confiance|recommandee?s?|avis (clients?|verifies)|clientes (satisfech|feli)\\p{L}*|de confianza|recomendad\\p{L}*|opiniones|valoraciones",
      "fornoyde kunder|palitelig\\p{L}*|anbefalt\\p{L}*|anmeldelser|omtaler",
    ),
  },
];
