import type { Words } from "./words";

export const es: Words = {
  form: {
    title: "Cancelar un pedido",
    intro:
      "Mientras el paquete no haya salido, puedes pedir a la tienda que detenga tu pedido. La tienda te responde por correo.",
    about: ({ order }) => `Se trata del pedido ${order}.`,
    choose: "¿De qué pedido se trata?",
    chosen: ({ order, day }) => `Pedido ${order} del ${day}`,
    other: "Se trata de otro pedido",
    order: "Número de pedido",
    orderHelp: "Figura en la confirmación del pedido.",
    email: "Dirección de correo",
    emailHelp: "La que usaste al comprar.",
    paid: ({ method }) => `Pagaste con: ${method}`,
    eachMethod: "Cómo vuelve el dinero",
    send: "Pedir la cancelación",
  },
  money: "Lo que has pagado vuelve por el mismo medio.",
  left: {
    title: "El paquete ya ha salido",
    text: ({ order }) =>
      `El pedido ${order} ya no se puede detener, porque está en camino o se ha entregado. Puedes devolverlo.`,
  },
  withdraw: "Desistir del contrato o devolver algo",
  cancelled: {
    title: "El pedido está cancelado",
    text: ({ order }) => `El pedido ${order} ya está cancelado. No hay nada más que hacer.`,
  },
  off: {
    title: "No en esta página",
    text: "Esta tienda no recibe aquí solicitudes de cancelación. Escríbele, por favor.",
  },
  gone: {
    title: "Aquí no hay nada",
    text: "La dirección está incompleta, o hace tanto tiempo que ya no se conserva.",
  },
  state: {
    title: ({ order }) => `Tu solicitud de cancelar el pedido ${order}`,
    asked: ({ time }) => `Enviada el ${time}`,
    open: "La tienda tiene tu solicitud y decide si el pedido aún se puede detener. Su respuesta llega por correo y aparecerá aquí.",
    confirmed: "La tienda ha aceptado. El pedido se está cancelando.",
    cancelled: "El pedido está cancelado.",
    declined: "El pedido no se puede detener.",
    withdrawn: "Has retirado la solicitud. El pedido sigue como siempre.",
    doubled: "Ya había una solicitud para este pedido. Es la que cuenta.",
    typed: [
      "La tienda tiene tu solicitud. Si el número y la dirección de correo son de un mismo pedido, va en camino a esa dirección un correo con todo lo que sigue.",
      "Aquí no se dice si existe ese pedido, para que nadie pueda averiguar nada sobre los pedidos de otros. Si en unos minutos no llega ningún correo, compara ambos datos con la confirmación del pedido y vuelve a pedirlo.",
    ],
    keepAddress: "La dirección de esta página no cambia: puedes volver aquí.",
    keepOrder: "Quiero conservar el pedido",
    keepOrderHelp: "Con esto retiras la solicitud.",
  },
  reasons: {
    left: "El paquete había salido antes de que el pedido se pudiera detener.",
    packed: "El paquete está preparado y entregado al transportista, y ya no se puede detener.",
    "made-to-order": "Lo que pediste se hace para ti, y ya se ha empezado a hacer.",
    "not-found":
      "No hay ningún pedido con este número y esta dirección de correo. Compara ambos datos con la confirmación del pedido.",
  },
  said: "La tienda escribe:",
  next: "Sigues pudiendo desistir del contrato, como prevén la ley y las condiciones de la tienda:",
  mail: {
    hello: "Hola:",
    received: {
      subject: ({ order }) => `Tu solicitud de cancelar el pedido ${order}`,
      text: ({ order }) =>
        `hemos recibido tu solicitud de cancelar el pedido ${order}. Miramos enseguida si aún se puede detener y te escribimos. Si no lo has pedido tú, o quieres conservar el pedido, dilo en la página siguiente.`,
    },
    cancelled: {
      subject: ({ order }) => `El pedido ${order} está cancelado`,
      text: ({ order }) =>
        `como pediste, el pedido ${order} está cancelado. No se te enviará nada.`,
      byShop: "Te devolvemos lo que has pagado por el mismo medio.",
    },
    declined: {
      subject: ({ order }) => `El pedido ${order} no se puede cancelar`,
      text: ({ order }) => `lo sentimos: el pedido ${order} no se pudo detener.`,
    },
    button: "Ver cómo está",
    why: ({ shop }) =>
      `Recibes este correo porque se pidió a ${shop} cancelar un pedido hecho con esta dirección.`,
  },
  notice: {
    subject: ({ order }) => `Pedido ${order}: piden cancelarlo`,
    stuckSubject: ({ order }) => `El pedido ${order} no se ha cancelado`,
    text: ({ order, time }) =>
      `Quien hizo el pedido ${order} pidió el ${time} que se detenga antes de salir.`,
    stuckText: ({ order }) =>
      `Aceptaste cancelar el pedido ${order}, pero Shopify no lo ha hecho. La página dice por qué y qué puedes hacer.`,
    paid: ({ method }) => `Pagado con: ${method}`,
    hurry: "No envíes el paquete antes de responder.",
    button: "Confirmar o rechazar",
    why: "Recibes este correo porque en tu tienda se puede pedir la cancelación de un pedido.",
  },
};
