import type { Words } from "./words";

export const fr: Words = {
  form: {
    title: "Annuler une commande",
    intro:
      "Tant que le colis n’est pas parti, vous pouvez demander à la boutique d’arrêter votre commande. Elle vous répond par e-mail.",
    about: ({ order }) => `Il s’agit de la commande ${order}.`,
    choose: "De quelle commande s’agit-il ?",
    chosen: ({ order, day }) => `Commande ${order} du ${day}`,
    other: "Il s’agit d’une autre commande",
    order: "Numéro de commande",
    orderHelp: "Il figure dans votre confirmation de commande.",
    email: "Adresse e-mail",
    emailHelp: "Celle avec laquelle vous avez commandé.",
    paid: ({ method }) => `Vous avez payé avec : ${method}`,
    eachMethod: "Comment l’argent vous revient",
    send: "Demander l’annulation",
  },
  money: "Ce que vous avez payé vous revient par le même moyen.",
  left: {
    title: "Le colis est déjà parti",
    text: ({ order }) =>
      `La commande ${order} ne peut plus être arrêtée : elle est en route ou déjà livrée. Vous pouvez la renvoyer.`,
  },
  withdraw: "Renoncer au contrat ou retourner un article",
  cancelled: {
    title: "La commande est annulée",
    text: ({ order }) => `La commande ${order} est déjà annulée. Vous n’avez plus rien à faire.`,
  },
  off: {
    title: "Pas sur cette page",
    text: "Cette boutique ne reçoit pas de demandes d’annulation ici. Veuillez lui écrire.",
  },
  gone: {
    title: "Il n’y a rien ici",
    text: "L’adresse est incomplète, ou la demande est trop ancienne pour être encore conservée.",
  },
  state: {
    title: ({ order }) => `Votre demande d’annulation de la commande ${order}`,
    asked: ({ time }) => `Envoyée le ${time}`,
    open: "La boutique a votre demande et décide si la commande peut encore être arrêtée. Sa réponse arrive par e-mail et figurera ici.",
    confirmed: "La boutique a accepté. La commande est en cours d’annulation.",
    cancelled: "La commande est annulée.",
    declined: "La commande ne peut pas être arrêtée.",
    withdrawn: "Vous avez retiré votre demande. La commande suit son cours.",
    doubled: "Une demande existait déjà pour cette commande. C’est elle qui compte.",
    typed: [
      "La boutique a votre demande. Si le numéro et l’adresse e-mail appartiennent à une même commande, un e-mail avec la suite part vers cette adresse.",
      "Cette page ne dit pas si une telle commande existe, afin que personne ne puisse se renseigner sur les commandes d’autrui. Si aucun e-mail n’arrive dans quelques minutes, comparez les deux avec votre confirmation de commande et recommencez.",
    ],
    keepAddress: "L’adresse de cette page ne change pas : vous pouvez y revenir.",
    keepOrder: "Je veux garder la commande",
    keepOrderHelp: "Votre demande est alors retirée.",
  },
  reasons: {
    left: "Le colis était parti avant que la commande puisse être arrêtée.",
    packed: "Le colis est emballé et remis au transporteur : il ne peut plus être retenu.",
    "made-to-order":
      "Ce que vous avez commandé est fabriqué pour vous, et la fabrication a commencé.",
    "not-found":
      "Aucune commande ne correspond à ce numéro et à cette adresse e-mail. Comparez les deux avec votre confirmation de commande.",
  },
  said: "La boutique écrit :",
  next: "Vous pouvez toujours renoncer au contrat, dans les conditions prévues par la loi et par la boutique :",
  mail: {
    hello: "Bonjour,",
    received: {
      subject: ({ order }) => `Votre demande d’annulation de la commande ${order}`,
      text: ({ order }) =>
        `nous avons reçu votre demande d’annulation de la commande ${order}. Nous regardons tout de suite si elle peut encore être arrêtée et nous vous écrivons. Si vous ne l’avez pas demandé, ou si vous voulez garder la commande, dites-le sur la page ci-dessous.`,
    },
    cancelled: {
      subject: ({ order }) => `La commande ${order} est annulée`,
      text: ({ order }) =>
        `comme vous l’avez demandé, la commande ${order} est annulée. Rien ne vous sera envoyé.`,
      byShop: "Nous vous remboursons ce que vous avez payé par le même moyen.",
    },
    declined: {
      subject: ({ order }) => `La commande ${order} ne peut pas être annulée`,
      text: ({ order }) => `nous sommes désolés : la commande ${order} n’a pas pu être arrêtée.`,
    },
    button: "Voir où elle en est",
    why: ({ shop }) =>
      `Vous recevez cet e-mail parce que l’on a demandé à ${shop} d’annuler une commande passée avec cette adresse.`,
  },
  notice: {
    subject: ({ order }) => `Commande ${order} : annulation demandée`,
    stuckSubject: ({ order }) => `La commande ${order} n’a pas été annulée`,
    text: ({ order, time }) =>
      `L’acheteur de la commande ${order} a demandé le ${time} qu’elle soit arrêtée avant son départ.`,
    stuckText: ({ order }) =>
      `Vous avez accepté d’annuler la commande ${order}, mais Shopify ne l’a pas fait. La page dit pourquoi, et ce que vous pouvez faire.`,
    paid: ({ method }) => `Payée avec : ${method}`,
    hurry: "N’envoyez pas le colis avant d’avoir répondu.",
    button: "Accepter ou refuser",
    why: "Vous recevez cet e-mail parce que les acheteurs peuvent demander dans votre boutique l’annulation d’une commande.",
  },
};
