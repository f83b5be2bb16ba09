import type { Words } from "./words";

export const es: Words = {
  title: "Condiciones de venta",
  version: ({ number, date }) => `Versión ${number}, publicada el ${date}.`,
  hash: ({ hash }) => `Huella del texto en todos los idiomas (SHA-256): ${hash}`,
  older: "Esta es una versión anterior de las condiciones.",
  newest: "Leer la versión más reciente",
  noTerms: "La tienda no ha publicado aquí condiciones de venta.",
  noVersion: "No existe tal versión de estas condiciones.",
  elsewhere:
    "Las condiciones están en una página de la tienda. Solo se anotó la dirección: el texto puede haber cambiado desde entonces.",
  languages: "Esta versión en otro idioma:",
  order: {
    ticked: ({ number, date }) =>
      `Con el pedido ${number} del ${date} se aceptaron estas condiciones marcando una casilla en el carrito.`,
    stated: ({ number, date }) =>
      `Con el pedido ${number} del ${date} se aceptaron estas condiciones al hacer el pedido, como decía el carrito.`,
    none: ({ number, date }) =>
      `Con el pedido ${number} del ${date} no se anotó ninguna aceptación de las condiciones. Así ocurre cuando un pedido no pasa por el carrito, por ejemplo con un botón exprés.`,
    unknown: ({ number, date }) =>
      `El pedido ${number} del ${date} nombra una versión de las condiciones que esta tienda nunca publicó.`,
    untold: ({ number, date }) =>
      `Aquí no consta si se aceptaron condiciones con el pedido ${number} del ${date}.`,
    published: "Cuando se hizo el pedido, estaba publicada esta versión:",
    nothing: "Cuando se hizo el pedido, la tienda no había publicado aquí condiciones.",
    gone: "Este pedido no se conoce aquí, o ya no, o el enlace está incompleto. Estas son las condiciones más recientes:",
    named:
      "Este pedido no se conoce aquí, o ya no, o el enlace está incompleto. Esta es la versión de las condiciones que indica el enlace:",
  },
};
