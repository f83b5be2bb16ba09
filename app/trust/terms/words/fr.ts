import type { Words } from "./words";

export const fr: Words = {
  title: "Conditions générales de vente",
  version: ({ number, date }) => `Version ${number}, publiée le ${date}.`,
  hash: ({ hash }) => `Empreinte du texte dans toutes les langues (SHA-256) : ${hash}`,
  older: "Ceci est une version antérieure des conditions.",
  newest: "Lire la version la plus récente",
  noTerms: "La boutique n’a pas publié ici de conditions de vente.",
  noVersion: "Il n’existe pas de telle version de ces conditions.",
  elsewhere:
    "Les conditions se trouvent sur une page de la boutique. Seule son adresse a été notée : le texte peut y avoir changé depuis.",
  languages: "Cette version dans une autre langue :",
  order: {
    ticked: ({ number, date }) =>
      `Pour la commande ${number} du ${date}, ces conditions ont été acceptées par une case cochée dans le panier.`,
    stated: ({ number, date }) =>
      `Pour la commande ${number} du ${date}, ces conditions ont été acceptées en commandant, comme l’indiquait le panier.`,
    none: ({ number, date }) =>
      `Pour la commande ${number} du ${date}, aucune acceptation des conditions n’a été notée. C’est le cas lorsqu’une commande ne passe pas par le panier, par exemple avec un bouton express.`,
    unknown: ({ number, date }) =>
      `La commande ${number} du ${date} cite une version des conditions que cette boutique n’a jamais publiée.`,
    untold: ({ number, date }) =>
      `On ne sait pas ici si des conditions ont été acceptées pour la commande ${number} du ${date}.`,
    published: "Au moment de la commande, cette version était publiée :",
    nothing: "Au moment de la commande, la boutique n’avait pas publié ici de conditions.",
    gone: "Cette commande n’est pas connue ici, ou ne l’est plus, ou le lien est incomplet. Voici les conditions les plus récentes :",
    named:
      "Cette commande n’est pas connue ici, ou ne l’est plus, ou le lien est incomplet. Voici la version des conditions que le lien indique :",
  },
};
