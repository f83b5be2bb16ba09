import type { Words } from "./words";

export const fr: Words = {
  review: {
    title: "Qu’en pensez-vous ?",
    intro: ({ shop, number, date }) => `Votre achat chez ${shop} : commande ${number} du ${date}.`,
    starsOf: ({ product }) => `Étoiles pour ${product}`,
    stars: (count) => (count === 1 ? "1 étoile" : `${count} étoiles`),
    heading: "Titre",
    text: "Qu’en diriez-vous aux autres ?",
    photos: (max) => `Photos, ${max} au plus`,
    photosHelp: (megabytes) =>
      `JPEG, PNG ou WebP, ${megabytes} Mo au plus chacune. Le lieu et l’heure de la prise de vue sont effacés.`,
    photoOf: ({ product }) => `Votre photo de ${product}`,
    removePhoto: "Retirer cette photo",
    video: "Lien vers une vidéo",
    videoHelp: "Sur YouTube ou Vimeo.",
    name: "Votre nom, tel que tous le verront",
    nameHelp: "Un prénom suffit.",
    skip: "Vous n’êtes pas obligé de tout noter : ce qui n’a pas d’étoiles n’est pas envoyé.",
    rules:
      "Votre avis est affiché avec votre nom et la mention d’achat vérifié. Certains avis sont relus avant d’être affichés ; le nombre d’étoiles n’y est pour rien. Grâce au lien dans votre e-mail, vous pourrez modifier ou supprimer le vôtre plus tard.",
    send: "Envoyer",
    save: "Enregistrer les modifications",
  },
  photosAgain: "Si vous aviez choisi des photos, choisissez-les de nouveau.",
  photo: {
    "too-large": ({ product, megabytes }) =>
      `Une photo de ${product} n’a pas été acceptée : elle dépasse ${megabytes} Mo. Votre texte est enregistré.`,
    unreadable: ({ product }) =>
      `Une photo de ${product} n’a pas été acceptée : elle ne peut pas être lue comme image JPEG, PNG ou WebP. Votre texte est enregistré.`,
    "too-many": ({ product, max }) =>
      `Une photo de ${product} n’a pas été acceptée : un avis en a ${max} au plus. Votre texte est enregistré.`,
  },
  thanks: {
    title: "Merci",
    shown: ({ product }) => `Votre avis sur ${product} est maintenant affiché.`,
    held: ({ product }) =>
      `Votre avis sur ${product} est arrivé. Quelqu’un de la boutique le lit avant qu’il soit affiché ; le nombre d’étoiles n’y est pour rien.`,
    gone: ({ product }) =>
      `Votre avis sur ${product} n’a pas été accepté : la boutique l’a supprimé.`,
    later:
      "Le lien dans votre e-mail vous ramène à cette page, où vous pouvez modifier ce que vous avez écrit.",
    change: "Modifier quelque chose",
    toShop: ({ shop }) => `Vers ${shop}`,
  },
  own: {
    title: "Votre avis",
    about: ({ product }) => `Votre avis sur ${product}`,
    shown: "Il est affiché.",
    held: "Quelqu’un de la boutique le lit avant qu’il soit affiché. Le nombre d’étoiles n’y est pour rien.",
    refused: "La boutique a décidé de ne pas le publier :",
    deleted: "Vous l’avez supprimé. Personne ne le voit plus.",
    deletedByShop: "La boutique l’a supprimé.",
    changeTitle: "Le modifier",
    changeNote:
      "Un avis modifié est relu avant d’être affiché de nouveau, et montre le jour de la modification.",
    objectTitle: "Contester",
    objectText: "Si vous jugez la décision erronée, écrivez pourquoi. La boutique la réexaminera.",
    objectLabel: "Pourquoi la décision est erronée",
    object: "Envoyer la contestation",
    objected: "Votre contestation est arrivée.",
    deleteTitle: "Le supprimer",
    deleteText: "Il disparaît alors de la boutique, avec ses étoiles et ses photos.",
    delete: "Supprimer mon avis",
    restore: "Annuler la suppression",
    saved: "Vos modifications sont enregistrées.",
  },
  gone: {
    title: "Ce lien ne fonctionne pas",
    text: ({ shop }) =>
      `Votre messagerie l’a peut-être coupé : ouvrez-le encore une fois depuis l’e-mail. Les liens cessent de fonctionner quelques mois après la commande. Vous pouvez aussi écrire votre avis sur la page du produit, ou écrire à ${shop === null ? "la boutique" : shop}.`,
  },
  unsubscribe: {
    title: "Les e-mails qui demandent un avis",
    ask: ({ shop }) => `Ne plus recevoir d’e-mails de ${shop} demandant un avis ?`,
    stop: "Plus d’e-mails",
    done: ({ shop }) =>
      `Vous ne recevrez plus d’e-mails de ${shop} demandant un avis. Les e-mails sur vos commandes continuent d’arriver.`,
    undo: "Annuler",
    undone: ({ shop }) => `${shop} peut de nouveau vous demander des avis.`,
  },
};
