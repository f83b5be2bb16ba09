import type { Words } from "./words";

export const es: Words = {
  subject: ({ shop, number }) => `Tu pedido ${number} en ${shop}`,
  hello: (name) => (name === null ? "Hola:" : `Hola, ${name}:`),
  intro: ({ shop, number }) =>
    `Gracias por tu pedido. ${shop} confirma el pedido ${number} tal como figura abajo.`,
  keep: "Guarda este correo: contiene todo lo acordado y cómo puedes detener el pedido, desistir del contrato y contactarnos.",
  why: ({ shop, number }) =>
    `Recibes este correo porque hiciste el pedido ${number} en ${shop}. No avisa de si lo abres.`,
  order: {
    title: "Tu pedido",
    number: "Pedido",
    placed: "Realizado",
    items: "Lo que has pedido",
    notes: "Lo que nos has indicado",
    discount: (title) => (title === null ? "Descuento" : `Descuento (${title})`),
    includedTax: (name) => `incluye ${name}`,
    totals: {
      items: "Artículos",
      shipping: "Envío",
      duties: "Aranceles",
      fees: "Recargos",
      tax: "Impuestos",
      tip: "Propina",
      rounding: "Redondeo",
      total: "Total",
    },
  },
  delivery: {
    title: "Entrega",
    to: "Se entrega a",
    billedTo: "Se factura a",
    way: "Forma de envío",
    from: "Lo envía la tienda desde",
    asGiven: "La dirección que indicaste al hacer el pedido",
    none: "No hay nada que enviar.",
  },
  payment: {
    title: "Pago",
    by: "Forma de pago",
    charged: "Cuándo se cobra",
    cancel: "Cómo detener el pago",
    steps: "Cómo funciona",
    data: "Quién recibe qué datos",
    refund: "Cómo vuelve el dinero",
    unknown: "Como elegiste al pagar",
  },
  cancellation: {
    title: "Detener el pedido",
    text: "Mientras no se haya enviado nada, puedes pedirnos que detengamos el pedido. Te respondemos en cualquier caso, y lo que pagaste vuelve por el mismo medio.",
    button: "Pedir que se detenga",
  },
  seller: {
    title: "Tu contrato es con",
    name: "Empresa",
    address: "Dirección",
    email: "Correo electrónico",
    phone: "Teléfono",
    people: "Representada por",
    authority: "Supervisada por",
    chamber: "Colegio profesional",
    rules: "Normas profesionales",
  },
  support: {
    title: "Preguntas y reclamaciones",
    hours: "Horario",
    closed: "Cerrado",
    always: "A cualquier hora",
  },
  returns: { title: "Devoluciones y cambios" },
  guarantee: { title: "Si algo no está bien", commercial: "Nuestra propia garantía" },
  withdrawal: {
    title: "Tu derecho de desistimiento",
    right: (days) =>
      `Tienes derecho a desistir de este contrato en un plazo de ${days} días sin necesidad de justificación.`,
    from: "El plazo termina ese número de días después del día en que tú, o una persona que indiques y que no sea el transportista, recibas los bienes; si llegan en varios paquetes, el último. En servicios y contenido digital empieza el día de la celebración del contrato.",
    how: "Para desistir, dínoslo claramente: con el botón de aquí, disponible durante todo el plazo, o por carta o correo electrónico a la dirección que figura en este correo. Puedes usar el formulario de abajo, pero no es obligatorio. Basta con que envíes tu declaración antes de que termine el plazo. Con el botón recibes el acuse de recibo al momento.",
    effects:
      "Si desistes, te devolvemos todo lo que recibimos de ti, incluidos los gastos de entrega (salvo el sobrecoste de una entrega más cara que nuestra entrega estándar más barata), sin demora y a más tardar 14 días después de que nos lo digas. Usamos el medio con el que pagaste, salvo acuerdo expreso, y sin ningún gasto para ti. Podemos esperar a tener los bienes o la prueba de que los has enviado, lo que ocurra antes.",
    sendBack: {
      shop: "Devuélvenos los bienes sin demora, a más tardar 14 días después de decírnoslo. Se cumple el plazo si los envías antes de que terminen esos 14 días. La devolución la pagamos nosotros.",
      buyer:
        "Devuélvenos los bienes sin demora, a más tardar 14 días después de decírnoslo. Se cumple el plazo si los envías antes de que terminen esos 14 días. La devolución la pagas tú.",
    },
    handling:
      "Solo respondes de la pérdida de valor si has manipulado los bienes más de lo necesario para ver cómo son y si funcionan.",
    exclusions: "No hay derecho de desistimiento en:",
  },
  terms: {
    title: "Condiciones de venta",
    text: "Son las condiciones que se aplicaban cuando hiciste el pedido. Siguen tal cual en esta dirección, aunque la tienda las cambie más adelante.",
    page: "Las condiciones que se aplicaban cuando hiciste el pedido están en una página de la tienda. Solo se anotó la dirección: el texto puede cambiar. Guárdalo o imprímelo ahora si quieres conservarlo.",
    link: "Las condiciones de este pedido",
    whole: "Las condiciones de venta completas",
  },
  security: {
    title: "Si algo no cuadra en un pago",
    text: "Avísanos enseguida si ves un cargo que no conoces, o un mensaje en nuestro nombre del que dudas.",
    email: "Correo electrónico",
    phone: "Teléfono",
    hours: "Horario",
  },
  sample: { item: "Uno de tus productos", shipping: "Estándar", buyer: "Lucía" },
};
