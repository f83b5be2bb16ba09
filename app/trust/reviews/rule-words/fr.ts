import type { RuleWords } from "./words";

const days = (count: number) => (count === 1 ? "1 jour" : `${count} jours`);

export const fr: RuleWords = {
  who: {
    title: "Qui peut écrire un avis",
    everybody:
      "Tout le monde, que l’on ait acheté ici ou non. Lorsque nous avons retrouvé la commande, l’avis l’indique ; pour les autres, nous ne vérifions pas si leur auteur a acheté le produit.",
    buyers:
      "Les acheteurs uniquement : un avis est accepté si le numéro de commande et l’adresse e-mail correspondent à une commande, ou s’il arrive par le lien personnel de l’e-mail que nous envoyons après une commande.",
    nobody:
      "Uniquement les acheteurs à qui nous avons envoyé un lien personnel après leur commande.",
  },
  verified: {
    title: "Ce que signifie « achat vérifié »",
    text: "Que l’achat correspond à une commande de cette boutique : par le lien personnel de notre e-mail, ou par le numéro de commande et l’adresse e-mail réunis. Personne ne peut apposer cette mention à la main.",
  },
  held: {
    title: "Ce qui est examiné d’abord",
    everything: "Une personne de la boutique lit chaque avis avant sa publication.",
    some: "Les avis sont publiés aussitôt. Une personne de la boutique examine d’abord ceux",
    byHand:
      "La boutique peut aussi retenir un avis à la main. Tant que personne ne l’affiche de nouveau, nul ne le voit, il ne compte pas, et son auteur n’est pas prévenu.",
    cause: {
      words: "contenant certains mots",
      links: "contenant un lien",
      photos: "contenant des photos",
      origins: "provenant de certaines sources",
      duplicate: "dont le texte existe déjà",
      machine: "qui semblent envoyés par une machine",
      many: "envoyés en nombre du même endroit en une heure",
      edited: "modifiés après leur publication",
      reported: "signalés par d’autres",
    },
    between: " ; ",
  },
  stars: {
    title: "Le rôle des étoiles",
    text: "Aucun. Les mêmes règles valent pour une étoile comme pour cinq : pour ce qui est publié, pour ceux que nous interrogeons et pour l’ordre d’affichage. Les plus récents viennent d’abord, tant que vous ne choisissez pas un autre ordre. Chaque avis publié compte autant dans la moyenne.",
  },
  refused: {
    title: "Ce qui n’est pas publié",
    text: "Ce qui ne porte pas sur le produit, insulte quelqu’un, révèle des données personnelles, fait de la publicité, est contraire à la loi, existe déjà, est incompréhensible, ou vient d’une personne qui n’a ni acheté ni utilisé le produit. Peu d’étoiles, ou une opinion qui blesse, n’est pas un motif. La boutique peut supprimer un tel avis, ou le refuser, et l’auteur peut alors le modifier. Dans les deux cas, l’auteur en apprend le motif par e-mail et peut contester ; une personne de la boutique le réexamine alors. Nous n’écrivons à personne lorsque nous n’avons pas d’adresse ou que l’avis vient d’une autre plateforme.",
  },
  changed: {
    title: "Qui peut modifier un avis",
    text: "Son auteur seul, qui peut aussi le supprimer. Un avis modifié indique le jour de la modification. La boutique peut répondre, mais ne change jamais un mot.",
  },
  incentive: {
    title: "La contrepartie d’un avis",
    given: {
      none: "Aucune.",
      discount:
        "Une remise pour chaque personne qui en écrit un, quel que soit le nombre d’étoiles. L’avis l’indique.",
      product:
        "Un produit pour chaque personne qui en écrit un, quel que soit le nombre d’étoiles. L’avis l’indique.",
      points:
        "Des points pour chaque personne qui en écrit un, quel que soit le nombre d’étoiles. L’avis l’indique.",
      other:
        "Quelque chose pour chaque personne qui en écrit un, quel que soit le nombre d’étoiles. L’avis l’indique.",
    },
  },
  asked: {
    title: "À qui nous demandons un avis",
    on: {
      fulfilled: (count) =>
        count === 0
          ? "Aux acheteurs, par e-mail, le jour de l’expédition."
          : `Aux acheteurs, par e-mail, ${days(count)} après l’expédition.`,
      delivered: (count) =>
        count === 0
          ? "Aux acheteurs, par e-mail, le jour de la livraison."
          : `Aux acheteurs, par e-mail, ${days(count)} après la livraison.`,
    },
    perType: "Pour certains types de produits, le délai est différent.",
    reminder: (count) =>
      `Sans réponse, nous le rappelons une fois, ${days(count)} plus tard, puis plus jamais.`,
    notIn: (countries) => `Les acheteurs de ces pays ne sont pas interrogés : ${countries}.`,
    all: "Personne n’est choisi ni écarté pour ce qu’il pourrait dire.",
    off: "Personne n’est interrogé automatiquement.",
  },
  elsewhere: {
    title: "Avis venus d’ailleurs",
    text: "Un avis écrit sur une autre plateforme la nomme et n’est jamais marqué comme achat vérifié. Celui que nous avons recueilli par téléphone ou par e-mail l’indique, et n’est jamais marqué ainsi non plus.",
  },
  report: {
    title: "Si un avis pose problème",
    text: "Signalez-le avec le lien placé dessous. Une personne de la boutique l’examine alors.",
  },
  kept: {
    title: "Ce que nous conservons d’une commande",
    text: (count) =>
      `Son numéro, ses produits et ses dates, ainsi que l’adresse e-mail sous forme chiffrée, jusqu’à ${days(count)} après le dernier événement de la commande.`,
  },
};
