import type { Words } from "./words";

export const es: Words = {
  optional: "(opcional)",
  lookAgain: "Revisa esto, por favor",
  of: {
    "rating-missing": () => "Elige cuántas estrellas das.",
    "name-missing": () => "Escribe un nombre.",
    "too-long": (max) => `Es demasiado largo: como máximo ${max} caracteres.`,
    "hidden-characters": () =>
      "Contiene caracteres que nadie puede ver. Escríbelo en lugar de pegarlo.",
    "address-unreadable": () => "No es una dirección web.",
    "video-elsewhere": () => "Escribe la dirección de un vídeo de YouTube o Vimeo.",
    "objection-missing": () => "Escribe por qué crees que la decisión es errónea.",
    "nothing-written": () => "Elige estrellas para al menos un producto.",
    "email-missing": () => "Indica tu dirección de correo.",
    "email-unreadable": () => "Eso no es una dirección de correo.",
    "order-missing": () => "Indica el número de pedido.",
    "order-unmatched": () =>
      "No hay ningún pedido de este producto con este número y esta dirección de correo. Consulta la confirmación del pedido: allí figuran los dos.",
    "order-unchecked": () =>
      "Ahora mismo no se puede consultar el pedido. Vuelve a enviarlo dentro de unos minutos.",
    "date-unreadable": () => "Eso no es una fecha.",
    "day-to-come": () => "Ese día aún no ha llegado.",
    "text-missing": () => "Escribe algo.",
    "reason-missing": () => "Elige qué está mal.",
    "extent-missing": () => "Elige si se trata de todo el pedido o de algunos artículos.",
    "items-missing": () => "Indica de qué artículos se trata.",
    wait: () =>
      "Se ha enviado mucho desde donde estás. Vuelve a enviarlo dentro de una hora; mientras tanto, deja esta página abierta o copia el texto.",
    invalid: () => "No se puede leer.",
  },
};
