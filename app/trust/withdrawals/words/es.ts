import type { Words } from "./words";

export const es: Words = {
  form: {
    intro: ({ shop }) =>
      `Aquí desistes de un contrato con ${shop}. No tienes que dar ningún motivo ni necesitas una cuenta.`,
    yourOrders: "Tus últimos pedidos",
    order: ({ number, date }) => `Pedido ${number} del ${date}`,
    anotherOrder: "Se trata de otro pedido",
    name: "Tu nombre",
    number: "Número de pedido",
    numberHelp:
      "Figura en la confirmación del pedido. Si no lo encuentras, di con palabras qué pedido es: qué era y cuándo.",
    email: "Correo electrónico para el acuse de recibo",
    emailHelp: "El acuse de recibo se envía allí enseguida, con fecha y hora.",
    extent: "¿De qué desistes?",
    whole: "De todo el pedido",
    some: "Solo de algunos artículos",
    items: "Qué artículos",
    itemsHelp: "Solo si no desistes de todo el pedido.",
    closer: "Cuáles exactamente",
    closerHelp: "Si hace falta: talla, color, cuántos.",
    next: "En la página siguiente lo ves todo otra vez. Solo cuenta cuando lo confirmas allí.",
    otherWays: "También puedes decírnoslo de cualquier otra forma inequívoca:",
    model: "Modelo de formulario de desistimiento",
  },
  confirm: {
    title: "Revisa lo que declaras",
    statement: ({ shop }) => `Por la presente desisto de mi contrato con ${shop}:`,
    effect: "La declaración queda hecha en cuanto pulsas este botón.",
    change: "Cambiar algo",
  },
  fields: {
    receivedAt: "Recibido",
    what: "Desistimiento",
    order: "Pedido",
    name: "Nombre",
    email: "Acuse de recibo a",
    number: "Número",
    fingerprint: "Huella (SHA-256)",
  },
  away: {
    form: "Esta página no alcanza ahora mismo todo lo que necesita. No se ha perdido nada de lo que has escrito: vuelve a pulsar el botón en un momento.",
    confirm:
      "Ahora mismo no se ha podido registrar tu desistimiento. No se ha perdido nada de lo que has escrito: vuelve a pulsar el botón en un momento.",
    write: "Si no sirve, escríbenos. Cuenta igual:",
    whereTo:
      "Si no sirve, escríbenos. Cuenta igual; nuestra dirección figura en la confirmación del pedido.",
  },
  receipt: {
    title: "Acuse de recibo de tu desistimiento",
    intro: ({ shop }) => `Tu desistimiento ha llegado a ${shop}.`,
    keep: "Esta página se queda en esta dirección. Guarda la dirección o imprime la página:",
    mail: {
      sent: ({ time }) => `Este acuse de recibo se envió a tu correo: ${time}.`,
      underWay: "Este acuse de recibo va camino de tu correo.",
      waiting:
        "Este acuse de recibo aún no se ha podido enviar a tu correo, porque no se puede acceder al servidor de correo. Se enviará en cuanto sea posible. Tu desistimiento está registrado de todos modos.",
      refused:
        "El servidor de correo no ha aceptado este acuse de recibo para tu dirección. Guarda esta página. Tu desistimiento está registrado de todos modos.",
      unsent:
        "Este acuse de recibo no se ha podido enviar a tu correo. Guarda esta página. Tu desistimiento está registrado de todos modos.",
    },
    forgotten:
      "Lo que se declaró se guardó mientras podía hacer falta y después se borró. Que se declaró, y cuándo, sigue constando.",
    gone: {
      title: "Este acuse de recibo no existe",
      text: "Quizá se cortó el enlace: vuelve a abrirlo desde el correo electrónico.",
    },
  },
  next: {
    title: "Qué pasa ahora",
    late: "Por lo que sabemos, el plazo de desistimiento ya había terminado. Lo miraremos y te escribiremos.",
    unknown:
      "No hemos encontrado el pedido enseguida. Lo buscaremos; no tienes que hacer nada. En cuanto lo encontremos, vale lo siguiente:",
    refund: ({ day }) =>
      `Recuperas todo lo que has pagado por ello, incluida la entrega estándar, a más tardar el ${day}, por el mismo medio con el que pagaste.`,
    mayWait:
      "Podemos esperar hasta que los artículos hayan vuelto o hasta que demuestres que los has enviado, lo que ocurra antes.",
    sendBack: ({ day }) =>
      `Si ya tienes los artículos, devuélvelos a más tardar el ${day}. Si todavía no se han enviado, no tienes que devolver nada.`,
    sendTo: "Envíalos a:",
    whereLater: "Te escribiremos adónde enviarlos.",
    byLawElsewhere: "Te escribiremos qué pasa a continuación.",
  },
  mail: {
    subject: ({ shop }) => `Acuse de recibo de tu desistimiento: ${shop}`,
    intro: ({ shop }) =>
      `Tu desistimiento ha llegado a ${shop}. Guarda este correo: es tu acuse de recibo.`,
    open: "Abrir el acuse de recibo para imprimirlo",
    why: ({ shop }) =>
      `Recibes este correo porque alguien declaró un desistimiento ante ${shop} con esta dirección. Si no fuiste tú, dínoslo.`,
  },
  notice: {
    subject: ({ number }) => `Ha llegado el desistimiento n.º ${number}`,
    intro: ({ shop }) => `Alguien ha desistido de un contrato con ${shop}.`,
    flags: {
      "unknown-order": "Ningún pedido coincide con lo que se escribió: búscalo a mano.",
      "other-address":
        "El número es el de un pedido, pero la dirección de correo es otra: asegúrate de que se trata del comprador.",
      late: "Por lo que se sabe, el plazo de desistimiento ya había terminado.",
      doubled: "Ya hay un desistimiento anterior de este pedido.",
      doubtful:
        "Se envió como envían las máquinas, o muchas veces. Cuenta mientras no sepas otra cosa.",
    },
    told: "El acuse de recibo sale enseguida. Comprobar si el desistimiento es válido te toca a ti.",
    refund: ({ day }) =>
      `Si es válido, el reembolso vence el ${day}. Puedes esperar hasta que vuelvan los artículos o se demuestre que se enviaron.`,
    inbox: "Abrir el desistimiento en Tillit",
    open: "Abrir el acuse de recibo",
    why: "Este correo se envía a la dirección que ha indicado tu tienda.",
  },
  model: {
    unofficial: "Tus propias palabras también bastan. Este formulario es solo un ejemplo.",
    back: "Desistir aquí en su lugar",
  },
};
