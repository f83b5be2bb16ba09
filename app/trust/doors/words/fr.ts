import type { Words } from "./words";

export const fr: Words = {
  optional: "(facultatif)",
  lookAgain: "Merci de revoir ceci",
  of: {
    "rating-missing": () => "Choisissez combien d’étoiles vous donnez.",
    "name-missing": () => "Indiquez un nom.",
    "too-long": (max) => `C’est trop long : ${max} caractères au plus.`,
    "hidden-characters": () =>
      "Il s’y trouve des caractères que personne ne voit. Saisissez le texte au lieu de le coller.",
    "address-unreadable": () => "Ce n’est pas une adresse web.",
    "video-elsewhere": () => "Indiquez l’adresse d’une vidéo sur YouTube ou Vimeo.",
    "objection-missing": () => "Écrivez pourquoi vous jugez la décision erronée.",
    "nothing-written": () => "Choisissez des étoiles pour au moins un produit.",
    "email-missing": () => "Veuillez saisir votre adresse e-mail.",
    "email-unreadable": () => "Ce n’est pas une adresse e-mail.",
    "order-missing": () => "Veuillez saisir le numéro de commande.",
    "order-unmatched": () =>
      "Aucune commande de ce produit ne correspond à ce numéro et à cette adresse e-mail. Vérifiez votre confirmation de commande : les deux y figurent.",
    "order-unchecked": () =>
      "La commande ne peut pas être vérifiée pour le moment. Veuillez renvoyer le formulaire dans quelques minutes.",
    "date-unreadable": () => "Ce n’est pas une date.",
    "day-to-come": () => "Ce jour n’est pas encore passé.",
    "text-missing": () => "Veuillez écrire quelque chose.",
    "reason-missing": () => "Veuillez choisir ce qui ne va pas.",
    "extent-missing": () => "Indiquez s’il s’agit de toute la commande ou de certains articles.",
    "items-missing": () => "Indiquez de quels articles il s’agit.",
    wait: () =>
      "Beaucoup de messages sont partis de votre réseau. Veuillez réessayer dans une heure ; d’ici là, gardez cette page ouverte ou copiez votre texte.",
    invalid: () => "C’est illisible.",
  },
};
