import type { RuleWords } from "./words";

const days = (count: number) => (count === 1 ? "1 día" : `${count} días`);

export const es: RuleWords = {
  who: {
    title: "Quién puede escribir una opinión",
    everybody:
      "Cualquiera, haya comprado aquí o no. Si hemos encontrado el pedido al que corresponde la compra, la opinión lo dice; en las demás no comprobamos si su autor compró el producto.",
    buyers:
      "Solo quien compró: aceptamos una opinión si el número de pedido y el correo electrónico coinciden con un pedido, o si llega por el enlace personal del correo que enviamos después de un pedido.",
    nobody: "Solo quienes recibieron de nosotros un enlace personal después de su pedido.",
  },
  verified: {
    title: "Qué significa «compra verificada»",
    text: "Que la compra corresponde a un pedido de esta tienda: por el enlace personal de nuestro correo, o por el número de pedido y el correo electrónico juntos. Nadie puede poner esta marca a mano.",
  },
  held: {
    title: "Qué se revisa primero",
    everything: "Una persona de la tienda lee cada opinión antes de que se muestre.",
    some: "Las opiniones se muestran enseguida. Una persona de la tienda revisa primero las que",
    byHand:
      "La tienda también puede retener una opinión a mano. Hasta que alguien vuelva a mostrarla, nadie la ve, no cuenta y a su autor no se le avisa.",
    cause: {
      words: "contienen ciertas palabras",
      links: "contienen un enlace",
      photos: "llevan fotos",
      origins: "vienen de ciertas fuentes",
      duplicate: "repiten un texto que ya está",
      machine: "parece haber enviado una máquina",
      many: "llegan en gran número del mismo sitio en una hora",
      edited: "se cambiaron después de mostrarse",
      reported: "otros han denunciado",
    },
    between: "; ",
  },
  stars: {
    title: "Qué tienen que ver las estrellas",
    text: "Nada. Las mismas reglas valen para una estrella que para cinco: para lo que se muestra, a quién se pregunta y qué va primero. Las más recientes van primero hasta que elijas otro orden. En la media, todas las opiniones mostradas cuentan igual.",
  },
  refused: {
    title: "Qué no se muestra",
    text: "Lo que no trata del producto, insulta a alguien, revela datos personales, hace publicidad, es contrario a la ley, ya está publicado, no se entiende o viene de alguien que ni compró ni usó el producto. Pocas estrellas, o una opinión que duele, no es un motivo. La tienda puede borrar una opinión así, o rechazarla, y entonces su autor puede cambiarla. En ambos casos su autor conoce el motivo por correo electrónico y puede reclamar; entonces una persona de la tienda la revisa de nuevo. No escribimos a nadie si no tenemos su dirección o si la opinión viene de otra plataforma.",
  },
  changed: {
    title: "Quién puede cambiar una opinión",
    text: "Solo su autor, que también puede borrarla. Una opinión cambiada muestra el día del cambio. La tienda puede responder, pero nunca cambia una palabra.",
  },
  incentive: {
    title: "Qué se da por una opinión",
    given: {
      none: "Nada.",
      discount:
        "Un descuento a todos los que escriben una, sean cuales sean las estrellas. La opinión lo dice.",
      product:
        "Un producto a todos los que escriben una, sean cuales sean las estrellas. La opinión lo dice.",
      points:
        "Puntos a todos los que escriben una, sean cuales sean las estrellas. La opinión lo dice.",
      other:
        "Algo a todos los que escriben una, sean cuales sean las estrellas. La opinión lo dice.",
    },
  },
  asked: {
    title: "A quién se pide una opinión",
    on: {
      fulfilled: (count) =>
        count === 0
          ? "A quienes compran, por correo electrónico, el día en que se envía el pedido."
          : `A quienes compran, por correo electrónico, ${days(count)} después de enviar el pedido.`,
      delivered: (count) =>
        count === 0
          ? "A quienes compran, por correo electrónico, el día en que llega el pedido."
          : `A quienes compran, por correo electrónico, ${days(count)} después de que llegue el pedido.`,
    },
    perType: "Para algunos tipos de producto el plazo es otro.",
    reminder: (count) =>
      `A quien no responde se lo recordamos una vez, ${days(count)} más tarde, y después ninguna más.`,
    notIn: (countries) => `No se pregunta a quienes compran en estos países: ${countries}.`,
    all: "No se elige ni se deja fuera a nadie por lo que pueda decir.",
    off: "No se pregunta a nadie automáticamente.",
  },
  elsewhere: {
    title: "Opiniones de otros sitios",
    text: "Una opinión escrita en otra plataforma la nombra y nunca se marca como compra verificada. La que anotamos por teléfono o correo lo dice, y tampoco se marca nunca así.",
  },
  report: {
    title: "Si algo falla en una opinión",
    text: "Denúnciala con el enlace que tiene debajo. Entonces la revisa una persona de la tienda.",
  },
  kept: {
    title: "Qué conservamos de un pedido para esto",
    text: (count) =>
      `Su número, sus productos y fechas, y el correo electrónico en forma cifrada, hasta ${days(count)} después de lo último que ocurrió con el pedido.`,
  },
};
