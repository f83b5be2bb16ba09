import type { Words } from "./words";

export const fr: Words = {
  list: {
    ofProduct: ({ product }) => `Avis sur ${product}`,
    ofShop: ({ shop }) => `Tous les avis de ${shop}`,
    only: "Seule une partie des avis est affichée :",
    stars: (count) => (count === 1 ? "1 étoile" : `${count} étoiles`),
    withPhoto: "avec photo",
    verified: "achats vérifiés",
    language: ({ language }) => `en ${language}`,
    words: ({ words }) => `contenant « ${words} »`,
    all: "Tout afficher",
    nothing: "Aucun avis ne correspond.",
    none: "Il n’y a pas encore d’avis.",
    toProduct: ({ product }) => `Vers ${product}`,
  },
  questions: {
    ofProduct: ({ product }) => `Questions sur ${product}`,
    more: "Plus de questions",
  },
  review: {
    title: ({ product }) => `Votre avis sur ${product}`,
    email: "E-mail",
    emailHelp:
      "Jamais affiché. Il sert à vous dire ce que devient votre avis et à vérifier l’achat.",
    order: "Numéro de commande",
    orderHelp: "Avec le numéro de commande et l’e-mail, l’avis compte comme achat vérifié.",
    experienced: "Date de votre expérience",
    rules:
      "Votre avis est affiché avec votre nom. Certains avis sont d’abord examinés ; le nombre d’étoiles n’y joue aucun rôle.",
    send: "Envoyer",
  },
  thanks: {
    title: "Merci",
    verified: "Votre commande a été trouvée : l’avis est marqué comme achat vérifié.",
    unmatched:
      "Aucune commande de ce produit ne correspond à ce numéro et à cette adresse e-mail ; l’avis n’est donc pas marqué comme achat vérifié. Vous pouvez le renvoyer avec les bonnes indications.",
    change: "Modifier ou supprimer mon avis",
    changeHelp: "Gardez ce lien : vous seul l’avez.",
    back: "Retour",
  },
  question: {
    title: ({ product }) => `Votre question sur ${product}`,
    label: "Votre question",
    emailHelp: "Jamais affiché. Il sert à vous prévenir quand il y a une réponse.",
    shown: "Votre question est maintenant affichée.",
    held: "Votre question est arrivée. Quelqu’un de la boutique l’examine avant qu’elle soit affichée.",
  },
  answer: {
    title: "Votre réponse",
    label: "Votre réponse",
    emailHelp:
      "Jamais affiché. Avec le numéro de commande, il montre que vous avez acheté le produit.",
    shown: "Votre réponse est maintenant affichée.",
    held: "Votre réponse est arrivée. Quelqu’un de la boutique l’examine avant qu’elle soit affichée.",
  },
  helpful: {
    title: "Merci",
    done: "C’est noté : vous trouvez cet avis utile.",
    undo: "Annuler",
    undone: "Ce n’est plus compté.",
  },
  report: {
    title: "Signaler cet avis",
    intro:
      "La boutique examine chaque signalement. Un avis reste même s’il est mauvais pour elle ; ne pas partager une opinion n’est pas une raison de la signaler.",
    reason: "Qu’est-ce qui ne va pas ?",
    notBuyer: "Son auteur n’a ni acheté ni utilisé le produit.",
    text: "Que doit savoir la boutique ?",
    send: "Signaler",
    done: "Merci. La boutique examine cet avis.",
  },
  gone: {
    title: "Ce n’est plus ici",
    text: "Peut-être a-t-il été supprimé, ou le lien a été coupé.",
  },
  closed: {
    title: "On ne peut rien écrire ici",
    reviews: "La boutique ne recueille pas d’avis sur ses pages.",
    questions: "La boutique ne prend pas de questions sur ses pages.",
  },
};
