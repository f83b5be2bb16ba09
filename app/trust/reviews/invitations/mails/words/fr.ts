import type { Words } from "./words";

export const fr: Words = {
  hello: (name) => (name === null ? "Bonjour," : `Bonjour ${name},`),
  invitation: {
    subject: ({ shop }) => `Que pensez-vous de votre achat chez ${shop} ?`,
    intro: ({ shop }) =>
      `Merci pour votre commande chez ${shop}. Que pensez-vous de votre achat ? Quelques mots de votre part aident ceux qui hésitent à acheter, et nous aident à faire mieux.`,
  },
  reminder: {
    subject: ({ shop }) => `Quelques mots sur votre achat chez ${shop} ?`,
    intro: () =>
      "Il y a quelques jours, nous vous avons demandé ce que vous pensez de votre achat. Au cas où vous n’en auriez pas eu le temps, voici le lien une fois encore.",
  },
  fair: "Dites les choses comme elles sont : les mêmes règles valent pour une étoile comme pour cinq.",
  stars: (count) => (count === 1 ? "1 étoile" : `${count} étoiles`),
  starsOf: (count, product) => `${count} étoiles sur 5 pour ${product}`,
  write: "Écrire un avis",
  why: ({ shop, number, date }) =>
    `Vous recevez cet e-mail de ${shop} à la suite de votre commande ${number} du ${date}. Il ne signale pas si vous l’ouvrez.`,
  onceMore: "Sans réponse de votre part, nous vous le rappelons une fois, puis plus jamais.",
  noMore: "C’était la dernière fois que nous vous interrogeons sur cette commande.",
  unsubscribe: "Ne plus recevoir d’e-mails demandant un avis",
  sample: "L’un de vos produits",
  answered: {
    subject: ({ product }) => `Une réponse à votre question sur ${product}`,
    byShop: ({ shop, product }) => `${shop} a répondu à votre question sur ${product} :`,
    byBuyer: ({ product }) => `Une personne qui a acheté ${product} a répondu à votre question :`,
    button: "Voir toutes les réponses",
    question: "Votre question",
    why: ({ shop }) =>
      `Vous recevez cet unique e-mail parce que vous avez posé une question à ${shop} et laissé votre adresse pour la réponse.`,
  },
  author: {
    why: ({ shop }) => `Vous recevez cet e-mail parce que vous avez écrit un avis chez ${shop}.`,
    yourReview: (product) => `Votre avis sur ${product}`,
    yourShopReview: ({ shop }) => `Votre avis sur ${shop}`,
    refused: {
      subject: ({ shop }) => `${shop} ne publie pas votre avis`,
      intro: ({ shop }) =>
        `Merci pour votre avis. ${shop} a décidé de ne pas le publier. Vous avez le droit d’en connaître le motif :`,
      reason: {
        "not-about-product": "Il ne porte pas sur le produit, mais sur autre chose.",
        insult: "Il insulte quelqu’un.",
        "personal-data": "Il révèle des données personnelles, par exemple un nom ou une adresse.",
        advertising: "Il fait de la publicité pour autre chose.",
        illegal: "Son contenu est contraire à la loi.",
        "same-twice": "Le même avis a déjà été publié.",
        "not-a-buyer":
          "Nous n’avons trouvé aucune commande montrant que vous avez acheté ou utilisé le produit.",
        unreadable: "Il est incompréhensible.",
      },
      next: "Le nombre d’étoiles n’y est pour rien. Vous pouvez modifier votre avis, qui sera alors réexaminé, ou contester la décision si vous la jugez erronée.",
      button: "Modifier ou contester",
    },
    deleted: {
      subject: ({ shop }) => `${shop} a supprimé votre avis`,
      intro: ({ shop }) =>
        `Merci pour votre avis. ${shop} l’a supprimé. Vous avez le droit d’en connaître le motif :`,
      next: "Le nombre d’étoiles n’y est pour rien. Si vous jugez la décision erronée, vous pouvez la contester ; la boutique réexaminera alors votre avis.",
      button: "Contester",
    },
    replied: {
      subject: ({ shop }) => `${shop} a répondu à votre avis`,
      intro: ({ shop }) =>
        `${shop} a répondu à votre avis. La réponse est visible de tous sous celui-ci :`,
      button: "Voir ou modifier votre avis",
    },
    written: {
      subject: ({ shop }) => `À propos de votre avis : un message de ${shop}`,
      intro: ({ shop }) =>
        `${shop} vous écrit au sujet de votre avis. Vous seul recevez ce message :`,
      next: "Il vous suffit de répondre à cet e-mail.",
    },
  },
};
