import type { Words } from "./words";

export const fr: Words = {
  subject: ({ shop, number }) => `Votre commande ${number} chez ${shop}`,
  hello: (name) => (name === null ? "Bonjour," : `Bonjour ${name},`),
  intro: ({ shop, number }) =>
    `Merci pour votre commande. ${shop} confirme la commande ${number} telle qu’elle figure ci-dessous.`,
  keep: "Conservez cet e-mail : il contient tout ce qui a été convenu, et la manière d’arrêter la commande, de vous rétracter et de nous joindre.",
  why: ({ shop, number }) =>
    `Vous recevez cet e-mail parce que vous avez passé la commande ${number} chez ${shop}. Il ne signale pas si vous l’ouvrez.`,
  order: {
    title: "Votre commande",
    number: "Commande",
    placed: "Passée le",
    items: "Ce que vous avez commandé",
    notes: "Ce que vous nous avez indiqué",
    discount: (title) => (title === null ? "Remise" : `Remise (${title})`),
    includedTax: (name) => `dont ${name}`,
    totals: {
      items: "Articles",
      shipping: "Livraison",
      duties: "Droits de douane",
      fees: "Frais",
      tax: "Taxes",
      tip: "Pourboire",
      rounding: "Arrondi",
      total: "Total",
    },
  },
  delivery: {
    title: "Livraison",
    to: "Livrée à",
    billedTo: "Facturée à",
    way: "Mode d’envoi",
    from: "Envoyée par la boutique, à",
    asGiven: "L’adresse que vous avez indiquée en commandant",
    none: "Il n’y a rien à envoyer.",
  },
  payment: {
    title: "Paiement",
    by: "Moyen de paiement",
    charged: "Quand vous êtes débité",
    cancel: "Comment arrêter le paiement",
    steps: "Comment cela se passe",
    data: "Qui apprend quoi",
    refund: "Comment l’argent revient",
    unknown: "Comme vous l’avez choisi en commandant",
  },
  cancellation: {
    title: "Arrêter la commande",
    text: "Tant que rien n’est expédié, vous pouvez nous demander d’arrêter la commande. Vous recevez une réponse dans tous les cas, et ce que vous avez payé revient par le même moyen.",
    button: "Demander l’arrêt de la commande",
  },
  seller: {
    title: "Votre contrat est conclu avec",
    name: "Entreprise",
    address: "Adresse",
    email: "E-mail",
    phone: "Téléphone",
    people: "Représentée par",
    authority: "Contrôlée par",
    chamber: "Ordre professionnel",
    rules: "Règles professionnelles",
  },
  support: {
    title: "Questions et réclamations",
    hours: "Horaires",
    closed: "Fermé",
    always: "À toute heure",
  },
  returns: { title: "Retours et échanges" },
  guarantee: {
    title: "Si un article présente un défaut",
    commercial: "Notre propre garantie commerciale",
  },
  withdrawal: {
    title: "Votre droit de rétractation",
    right: (days) =>
      `Vous avez le droit de vous rétracter du présent contrat dans un délai de ${days} jours, sans donner de motif.`,
    from: "Le délai expire ce nombre de jours après le jour où vous-même, ou une personne que vous désignez autre que le transporteur, recevez les biens ; s’ils arrivent en plusieurs colis, le dernier d’entre eux. Pour les services et les contenus numériques, il commence le jour de la conclusion du contrat.",
    how: "Pour vous rétracter, dites-le-nous clairement : avec le bouton ci-dessous, disponible pendant tout le délai, ou par lettre ou e-mail à l’adresse figurant dans cet e-mail. Vous pouvez utiliser le formulaire ci-dessous, sans y être obligé. Il suffit d’envoyer votre déclaration avant la fin du délai. Avec le bouton, vous recevez aussitôt un accusé de réception.",
    effects:
      "En cas de rétractation, nous vous remboursons tous les paiements reçus, y compris les frais de livraison (à l’exception du supplément pour une livraison plus coûteuse que notre livraison standard la moins chère), sans retard et au plus tard 14 jours après votre déclaration. Nous utilisons le moyen avec lequel vous avez payé, sauf accord exprès, et sans frais pour vous. Nous pouvons attendre d’avoir récupéré les biens ou la preuve de leur expédition, selon ce qui vient en premier.",
    sendBack: {
      shop: "Renvoyez-nous les biens sans retard, au plus tard 14 jours après votre déclaration. Ce délai est respecté si vous les expédiez avant sa fin. Nous prenons en charge les frais de renvoi.",
      buyer:
        "Renvoyez-nous les biens sans retard, au plus tard 14 jours après votre déclaration. Ce délai est respecté si vous les expédiez avant sa fin. Les frais de renvoi sont à votre charge.",
    },
    handling:
      "Vous ne répondez d’une dépréciation que si vous avez manipulé les biens plus qu’il n’est nécessaire pour voir ce qu’ils sont et s’ils fonctionnent.",
    exclusions: "Il n’y a pas de droit de rétractation pour :",
  },
  terms: {
    title: "Conditions de vente",
    text: "Ce sont les conditions qui s’appliquaient au moment de votre commande. Elles restent telles quelles à cette adresse, même si la boutique les modifie plus tard.",
    page: "Les conditions qui s’appliquaient au moment de votre commande se trouvent sur une page de la boutique. Seule son adresse a été notée : le texte peut y changer. Enregistrez-le ou imprimez-le dès maintenant si vous voulez le garder.",
    link: "Les conditions de cette commande",
    whole: "Le texte intégral des conditions de vente",
  },
  security: {
    title: "Si un paiement vous semble suspect",
    text: "Prévenez-nous sans attendre si vous voyez un débit que vous ne connaissez pas, ou un message en notre nom dont vous doutez.",
    email: "E-mail",
    phone: "Téléphone",
    hours: "Horaires",
  },
  sample: { item: "L’un de vos produits", shipping: "Standard", buyer: "Camille" },
};
