import type { Words } from "./words";

const days = (count: number) => (count === 1 ? "1 jour" : `${count} jours`);
const within = (count: number) => (count === 1 ? "dans le jour" : `dans les ${count} jours`);

export const fr: Words = {
  short: {
    free: (count) => `Retour sous ${days(count)}, gratuit`,
    paid: (count) => `Retour sous ${days(count)}`,
    none: "Pas de retour en cas de changement d’avis",
  },
  period: {
    eea: (count) =>
      `Vous disposez de ${days(count)} à compter de la réception pour changer d’avis, sans avoir à donner de motif. Prévenez-nous dans ce délai, puis renvoyez les articles dans les 14 jours qui suivent.`,
    allByLaw: "C’est le droit de rétractation que la loi vous donne.",
    partByLaw: "Les 14 premiers jours sont le droit de rétractation que la loi vous donne.",
    elsewhere: (count) =>
      `Vous pouvez renvoyer les articles ${within(count)} suivant leur réception, sans avoir à donner de motif.`,
    none: "Nous ne reprenons pas les articles en cas de changement d’avis. Vos droits en cas de défaut restent entiers.",
  },
  wayBack: {
    shop: "Les frais de retour sont à notre charge.",
    buyer: "Les frais de retour sont à votre charge.",
    about: (cost) => `Comptez environ ${cost}.`,
  },
  refund: {
    eea: (count) =>
      `Nous vous remboursons, frais de livraison standard compris, ${within(count)} suivant votre message, par le moyen de paiement que vous avez utilisé. Nous pouvons attendre d’avoir reçu les articles ou la preuve de leur envoi.`,
    elsewhere: (count) =>
      `Nous vous remboursons ${within(count)} suivant l’arrivée des articles chez nous.`,
  },
  trying:
    "Vous pouvez examiner et essayer les articles comme vous le feriez en magasin. S’ils ont perdu de la valeur parce que vous les avez utilisés davantage, nous pouvons déduire la différence.",
  condition: {
    unused: "Les articles doivent être complets et ne pas avoir servi.",
    "unused-and-packed":
      "Les articles doivent être complets, dans leur emballage d’origine, et ne pas avoir servi.",
  },
  conditionAfterLaw: {
    unused:
      "Passé les 14 premiers jours, les articles doivent être complets et ne pas avoir servi.",
    "unused-and-packed":
      "Passé les 14 premiers jours, les articles doivent être complets, dans leur emballage d’origine, et ne pas avoir servi.",
  },
  notTaken:
    "Hors de l’UE et de l’EEE, ou passé les 14 premiers jours, nous ne reprenons pas non plus :",
  exclusions: "Le droit de rétractation ne s’applique pas à ce qui suit :",
  how: "Dites-nous ce que vous souhaitez renvoyer. Une phrase suffit, aucun formulaire n’est nécessaire.\nEmballez bien les articles et glissez votre numéro de commande dans le colis.\nConservez la preuve de dépôt jusqu’au remboursement.",
  withdrawal:
    "Pour renoncer à un contrat, utilisez cette fonction ; le modèle de formulaire de rétractation s’y trouve aussi :",
  exchange: {
    offered: "Vous pouvez échanger vos articles contre d’autres.",
    none: "Nous n’échangeons pas les articles qui ne conviennent pas. Renvoyez-les et passez une nouvelle commande.",
    how: "Dites-nous ce que vous souhaitez à la place. Nous l’envoyons dès que les articles nous sont revenus.",
  },
  where: {
    eu: "Pays de l’UE",
    eea: "Pays de l’UE et de l’EEE",
    otherEea: "Autres pays de l’UE et de l’EEE",
    others: "Tous les autres pays",
    everywhere: "Dans tous les pays",
  },
  headings: {
    period: "Votre délai",
    wayBack: "Les frais de retour",
    refund: "Votre remboursement",
    condition: "L’état des articles",
    exclusions: "Ce que nous ne reprenons pas",
    how: "Comment renvoyer",
    address: "Adresse de retour",
    exchange: "Échange",
  },
};
