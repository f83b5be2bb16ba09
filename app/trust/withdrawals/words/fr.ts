import type { Words } from "./words";

export const fr: Words = {
  form: {
    intro: ({ shop }) =>
      `Ici, vous renoncez à un contrat conclu avec ${shop}. Vous n’avez ni motif à donner ni compte à créer.`,
    yourOrders: "Vos dernières commandes",
    order: ({ number, date }) => `Commande ${number} du ${date}`,
    anotherOrder: "Il s’agit d’une autre commande",
    name: "Votre nom",
    number: "Numéro de commande",
    numberHelp:
      "Il figure dans votre confirmation de commande. Si vous ne le trouvez pas, dites de quelle commande il s’agit : ce que c’était, et quand.",
    email: "E-mail pour l’accusé de réception",
    emailHelp: "L’accusé de réception y est envoyé aussitôt, avec la date et l’heure.",
    extent: "À quoi renoncez-vous ?",
    whole: "À toute la commande",
    some: "À certains articles seulement",
    items: "Quels articles",
    itemsHelp: "Seulement si vous ne renoncez pas à toute la commande.",
    closer: "Lesquels exactement",
    closerHelp: "Si nécessaire : taille, couleur, combien.",
    next: "La page suivante vous montre le tout encore une fois. Cela ne compte qu’après votre confirmation.",
    otherWays: "Vous pouvez aussi nous le dire par tout autre moyen sans ambiguïté :",
    model: "Modèle de formulaire de rétractation",
  },
  confirm: {
    title: "Vérifiez votre déclaration",
    statement: ({ shop }) =>
      `Je notifie par la présente ma rétractation du contrat conclu avec ${shop} :`,
    effect: "La déclaration est faite dès que vous appuyez sur ce bouton.",
    change: "Modifier quelque chose",
  },
  fields: {
    receivedAt: "Reçue",
    what: "Objet",
    order: "Commande",
    name: "Nom",
    email: "Accusé envoyé à",
    number: "Numéro",
    fingerprint: "Empreinte (SHA-256)",
  },
  away: {
    form: "Cette page n’atteint pas tout ce dont elle a besoin pour le moment. Vos saisies sont conservées : appuyez de nouveau sur le bouton dans un instant.",
    confirm:
      "Votre rétractation n’a pas pu être enregistrée pour le moment. Vos saisies sont conservées : appuyez de nouveau sur le bouton dans un instant.",
    write: "Si cela n’aide pas, écrivez-nous. Cela compte tout autant :",
    whereTo:
      "Si cela n’aide pas, écrivez-nous. Cela compte tout autant ; notre adresse figure dans votre confirmation de commande.",
  },
  receipt: {
    title: "Accusé de réception de votre rétractation",
    intro: ({ shop }) => `Votre rétractation est parvenue à ${shop}.`,
    keep: "Cette page reste à cette adresse. Conservez l’adresse ou imprimez la page :",
    mail: {
      sent: ({ time }) => `Cet accusé est parti vers votre adresse e-mail : ${time}.`,
      underWay: "Cet accusé est en route vers votre adresse e-mail.",
      waiting:
        "Cet accusé n’a pas encore pu être envoyé à votre adresse e-mail, car le serveur de messagerie est injoignable. Il partira dès que possible. Votre rétractation est enregistrée malgré tout.",
      refused:
        "Le serveur de messagerie n’a pas accepté cet accusé pour votre adresse e-mail. Conservez cette page. Votre rétractation est enregistrée malgré tout.",
      unsent:
        "Cet accusé n’a pas pu être envoyé à votre adresse e-mail. Conservez cette page. Votre rétractation est enregistrée malgré tout.",
    },
    forgotten:
      "Le contenu de la déclaration a été conservé aussi longtemps qu’il pouvait servir, puis supprimé. Le fait qu’elle a été faite, et quand, reste consigné.",
    gone: {
      title: "Cet accusé de réception n’existe pas",
      text: "Le lien a peut-être été coupé : ouvrez-le de nouveau depuis l’e-mail.",
    },
  },
  next: {
    title: "La suite",
    late: "À notre connaissance, le délai de rétractation était alors écoulé. Nous l’examinons et nous vous écrirons.",
    unknown:
      "Nous n’avons pas pu retrouver la commande tout de suite. Nous la cherchons ; vous n’avez rien à faire. Une fois qu’elle est trouvée, voici ce qui vaut :",
    refund: ({ day }) =>
      `Tout ce que vous avez payé pour cela vous est remboursé, livraison standard comprise, au plus tard le ${day}, par le moyen de paiement que vous avez utilisé.`,
    mayWait:
      "Nous pouvons attendre que les articles nous soient revenus ou que vous ayez prouvé leur envoi, selon ce qui arrive en premier.",
    sendBack: ({ day }) =>
      `Si vous avez déjà les articles, renvoyez-les au plus tard le ${day}. S’ils n’ont pas encore été expédiés, vous n’avez rien à renvoyer.`,
    sendTo: "Renvoyez-les à :",
    whereLater: "Nous vous écrirons où les renvoyer.",
    byLawElsewhere: "Nous vous écrirons pour la suite.",
  },
  mail: {
    subject: ({ shop }) => `Accusé de réception de votre rétractation : ${shop}`,
    intro: ({ shop }) =>
      `Votre rétractation est parvenue à ${shop}. Conservez cet e-mail : c’est votre accusé de réception.`,
    open: "Ouvrir l’accusé pour l’imprimer",
    why: ({ shop }) =>
      `Vous recevez cet e-mail parce que quelqu’un a déclaré une rétractation auprès de ${shop} avec cette adresse. Si ce n’était pas vous, dites-le-nous.`,
  },
  notice: {
    subject: ({ number }) => `La rétractation n° ${number} est arrivée`,
    intro: ({ shop }) => `Une personne s’est rétractée d’un contrat conclu avec ${shop}.`,
    flags: {
      "unknown-order": "Aucune commande ne correspond à la saisie : cherchez-la à la main.",
      "other-address":
        "Le numéro est celui d’une commande, mais l’adresse e-mail n’est pas la sienne : assurez-vous qu’il s’agit bien de l’acheteur.",
      late: "À notre connaissance, le délai de rétractation était écoulé.",
      doubled: "Il y a déjà une rétractation pour cette commande.",
      doubtful:
        "Elle a été envoyée comme le font les machines, ou très souvent. Elle compte jusqu’à preuve du contraire.",
    },
    told: "L’accusé de réception part aussitôt. C’est à vous de vérifier si la rétractation est valable.",
    refund: ({ day }) =>
      `Si elle est valable, le remboursement est dû au plus tard le ${day}. Vous pouvez attendre le retour des articles ou la preuve de leur envoi.`,
    inbox: "Ouvrir la rétractation dans Tillit",
    open: "Ouvrir l’accusé de réception",
    why: "Cet e-mail est envoyé à l’adresse que votre boutique a indiquée.",
  },
  model: {
    unofficial: "Vos propres mots suffisent aussi. Ce formulaire n’est qu’un exemple.",
    back: "Se rétracter plutôt sur ce site",
  },
};
