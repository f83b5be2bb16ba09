import type { Words } from "./words";

export const es: Words = {
  hello: (name) => (name === null ? "Hola:" : `Hola, ${name}:`),
  invitation: {
    subject: ({ shop }) => `¿Qué te parece lo que compraste en ${shop}?`,
    intro: ({ shop }) =>
      `Gracias por tu pedido en ${shop}. ¿Qué te parece lo que compraste? Unas palabras tuyas ayudan a quienes están pensando en comprarlo, y a nosotros, a mejorar.`,
  },
  reminder: {
    subject: ({ shop }) => `¿Unas palabras sobre lo que compraste en ${shop}?`,
    intro: () =>
      "Hace unos días te preguntamos qué te parece lo que compraste. Por si no tuviste un momento, aquí tienes el enlace una vez más.",
  },
  fair: "Dilo tal como es: las mismas reglas valen para una estrella que para cinco.",
  stars: (count) => (count === 1 ? "1 estrella" : `${count} estrellas`),
  starsOf: (count, product) => `${count} de 5 estrellas para ${product}`,
  write: "Escribir una opinión",
  why: ({ shop, number, date }) =>
    `Recibes este correo electrónico de ${shop} por tu pedido ${number} del ${date}. No avisa de si lo abres.`,
  onceMore: "Si no respondes, te lo recordamos una vez y después ninguna más.",
  noMore: "Esta ha sido la última vez que preguntamos por este pedido.",
  unsubscribe: "No recibir más correos electrónicos que pidan opiniones",
  sample: "Uno de tus productos",
  answered: {
    subject: ({ product }) => `Una respuesta a tu pregunta sobre ${product}`,
    byShop: ({ shop, product }) => `${shop} ha respondido a tu pregunta sobre ${product}:`,
    byBuyer: ({ product }) => `Alguien que compró ${product} ha respondido a tu pregunta:`,
    button: "Ver todas las respuestas",
    question: "Tu pregunta",
    why: ({ shop }) =>
      `Recibes este único correo porque hiciste una pregunta a ${shop} y dejaste tu dirección para la respuesta.`,
  },
  author: {
    why: ({ shop }) => `Recibes este correo electrónico porque escribiste una opinión en ${shop}.`,
    yourReview: (product) => `Tu opinión sobre ${product}`,
    yourShopReview: ({ shop }) => `Tu opinión sobre ${shop}`,
    refused: {
      subject: ({ shop }) => `${shop} no muestra tu opinión`,
      intro: ({ shop }) =>
        `Gracias por tu opinión. ${shop} ha decidido no mostrarla. Tienes derecho a saber por qué:`,
      reason: {
        "not-about-product": "No trata del producto, sino de otra cosa.",
        insult: "Insulta a alguien.",
        "personal-data": "Revela datos personales, por ejemplo un nombre o una dirección.",
        advertising: "Hace publicidad de otra cosa.",
        illegal: "Su contenido es contrario a la ley.",
        "same-twice": "Esa misma opinión ya está publicada.",
        "not-a-buyer":
          "No hemos encontrado ningún pedido que muestre que compraste o usaste el producto.",
        unreadable: "No se entiende.",
      },
      next: "El número de estrellas no influye en esto. Puedes cambiar tu opinión, y entonces se revisará de nuevo, o reclamar si crees que la decisión es errónea.",
      button: "Cambiarla o reclamar",
    },
    deleted: {
      subject: ({ shop }) => `${shop} ha borrado tu opinión`,
      intro: ({ shop }) =>
        `Gracias por tu opinión. ${shop} la ha borrado. Tienes derecho a saber por qué:`,
      next: "El número de estrellas no influye en esto. Si crees que la decisión es errónea, puedes reclamar; entonces la tienda revisará tu opinión de nuevo.",
      button: "Reclamar",
    },
    replied: {
      subject: ({ shop }) => `${shop} ha respondido a tu opinión`,
      intro: ({ shop }) =>
        `${shop} ha respondido a tu opinión. La respuesta aparece debajo, a la vista de todos:`,
      button: "Ver o cambiar tu opinión",
    },
    written: {
      subject: ({ shop }) => `Sobre tu opinión: un mensaje de ${shop}`,
      intro: ({ shop }) => `${shop} te escribe sobre tu opinión. Solo tú recibes este mensaje:`,
      next: "Puedes responder directamente a este correo electrónico.",
    },
  },
};
