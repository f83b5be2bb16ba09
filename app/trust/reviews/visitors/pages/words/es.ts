import type { Words } from "./words";

export const es: Words = {
  list: {
    ofProduct: ({ product }) => `Opiniones sobre ${product}`,
    ofShop: ({ shop }) => `Todas las opiniones de ${shop}`,
    only: "Solo se muestran algunas:",
    stars: (count) => (count === 1 ? "1 estrella" : `${count} estrellas`),
    withPhoto: "con foto",
    verified: "compras verificadas",
    language: ({ language }) => `escritas en ${language}`,
    words: ({ words }) => `con «${words}»`,
    all: "Mostrar todas",
    nothing: "Ninguna opinión es así.",
    none: "Aún no hay opiniones.",
    toProduct: ({ product }) => `A ${product}`,
  },
  questions: {
    ofProduct: ({ product }) => `Preguntas sobre ${product}`,
    more: "Más preguntas",
  },
  review: {
    title: ({ product }) => `Tu opinión sobre ${product}`,
    email: "Correo electrónico",
    emailHelp:
      "Nunca se muestra. Sirve para decirte qué pasa con tu opinión y para comprobar la compra.",
    order: "Número de pedido",
    orderHelp: "Con el número de pedido y el correo, la opinión cuenta como compra verificada.",
    experienced: "Fecha de tu experiencia",
    rules:
      "Tu opinión se muestra con tu nombre. Algunas se revisan antes; cuántas estrellas tienen no influye.",
    send: "Enviar",
  },
  thanks: {
    title: "Gracias",
    verified: "Hemos encontrado tu pedido: la opinión lleva la marca de compra verificada.",
    unmatched:
      "Ningún pedido de este producto tiene este número y esta dirección de correo, así que la opinión no lleva la marca de compra verificada. Puedes enviarla otra vez con los datos correctos.",
    change: "Cambiar o borrar mi opinión",
    changeHelp: "Guarda este enlace: solo tú lo tienes.",
    back: "Volver",
  },
  question: {
    title: ({ product }) => `Tu pregunta sobre ${product}`,
    label: "Tu pregunta",
    emailHelp: "Nunca se muestra. Sirve para avisarte cuando haya una respuesta.",
    shown: "Tu pregunta ya se muestra.",
    held: "Tu pregunta ha llegado. Alguien de la tienda la mira antes de que se muestre.",
  },
  answer: {
    title: "Tu respuesta",
    label: "Tu respuesta",
    emailHelp:
      "Nunca se muestra. Junto con el número de pedido demuestra que compraste el producto.",
    shown: "Tu respuesta ya se muestra.",
    held: "Tu respuesta ha llegado. Alguien de la tienda la mira antes de que se muestre.",
  },
  helpful: {
    title: "Gracias",
    done: "Queda anotado que esta opinión te parece útil.",
    undo: "Deshacer",
    undone: "Ya no se cuenta.",
  },
  report: {
    title: "Denunciar esta opinión",
    intro:
      "La tienda mira cada denuncia. Una opinión se queda aunque sea mala para la tienda; no compartirla no es motivo para denunciarla.",
    reason: "¿Qué está mal?",
    notBuyer: "Quien la escribió no ha comprado ni usado el producto.",
    text: "¿Qué debe saber la tienda?",
    send: "Denunciar",
    done: "Gracias. La tienda mira esta opinión.",
  },
  gone: {
    title: "Esto ya no está aquí",
    text: "Puede que se haya borrado o que el enlace esté cortado.",
  },
  closed: {
    title: "Aquí no se puede escribir nada",
    reviews: "La tienda no recoge opiniones en sus páginas.",
    questions: "La tienda no recoge preguntas en sus páginas.",
  },
};
