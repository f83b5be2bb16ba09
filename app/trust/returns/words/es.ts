import type { Words } from "./words";

const days = (count: number) => (count === 1 ? "1 día" : `${count} días`);

export const es: Words = {
  short: {
    free: (count) => `Devolución en ${days(count)}, gratis`,
    paid: (count) => `Devolución en ${days(count)}`,
    none: "Sin devolución por cambio de opinión",
  },
  period: {
    eea: (count) =>
      `Tienes ${days(count)} desde que recibes el pedido para cambiar de opinión, sin dar explicaciones. Avísanos dentro de ese plazo y envíanos los artículos, como muy tarde, 14 días después de avisarnos.`,
    allByLaw: "Es tu derecho de desistimiento, que te da la ley.",
    partByLaw: "Los primeros 14 días son tu derecho de desistimiento, que te da la ley.",
    elsewhere: (count) =>
      `Puedes devolver los artículos en ${days(count)} desde que los recibes, sin dar explicaciones.`,
    none: "No aceptamos devoluciones por cambio de opinión. Eso no afecta a tus derechos si el artículo tiene algún defecto.",
  },
  wayBack: {
    shop: "Los gastos de devolución los pagamos nosotros.",
    buyer: "Los gastos de devolución corren de tu cuenta.",
    about: (cost) => `Son unos ${cost}.`,
  },
  refund: {
    eea: (count) =>
      `Te devolvemos el dinero, incluido lo que costó el envío estándar, en ${days(count)} desde tu aviso y por el mismo medio con el que pagaste. Podemos esperar a recibir los artículos o una prueba de que los has enviado.`,
    elsewhere: (count) =>
      `Te devolvemos el dinero en ${days(count)} desde que los artículos llegan a nuestras manos.`,
  },
  trying:
    "Puedes mirar y probar los artículos como lo harías en una tienda. Si valen menos porque los has usado más que eso, podemos descontar la diferencia.",
  condition: {
    unused: "Los artículos deben estar completos y sin usar.",
    "unused-and-packed": "Los artículos deben estar completos, sin usar y en su embalaje original.",
  },
  conditionAfterLaw: {
    unused: "Pasados los primeros 14 días, los artículos deben estar completos y sin usar.",
    "unused-and-packed":
      "Pasados los primeros 14 días, los artículos deben estar completos, sin usar y en su embalaje original.",
  },
  notTaken:
    "Fuera de la UE y del EEE, o pasados los primeros 14 días, tampoco aceptamos la devolución de:",
  exclusions: "No hay derecho de desistimiento para:",
  how: "Dinos qué quieres devolver. Basta con una frase, no necesitas ningún formulario.\nEmbala bien los artículos y incluye el número de pedido en el paquete.\nGuarda el resguardo del envío hasta que tengas tu dinero.",
  withdrawal:
    "Para desistir de un contrato, usa esta función; allí está también el modelo de formulario de desistimiento:",
  exchange: {
    offered: "Puedes cambiar los artículos por otros.",
    none: "No cambiamos los artículos que no te encajen. Devuélvelos y haz un pedido nuevo.",
    how: "Dinos qué quieres a cambio. Te lo enviamos cuando los artículos estén de vuelta.",
  },
  where: {
    eu: "Países de la UE",
    eea: "Países de la UE y del EEE",
    otherEea: "Otros países de la UE y del EEE",
    others: "Todos los demás países",
    everywhere: "En todos los países",
  },
  headings: {
    period: "Cuánto tiempo tienes",
    wayBack: "Qué cuesta la devolución",
    refund: "Cuándo recibes tu dinero",
    condition: "En qué estado deben estar los artículos",
    exclusions: "Qué no aceptamos",
    how: "Cómo devolver",
    address: "Adónde enviarlo",
    exchange: "Cambios",
  },
};
