import type { Words } from "./words";

export const es: Words = {
  review: {
    title: "¿Qué te parece?",
    intro: ({ shop, number, date }) => `Lo que compraste en ${shop}: pedido ${number} del ${date}.`,
    starsOf: ({ product }) => `Estrellas para ${product}`,
    stars: (count) => (count === 1 ? "1 estrella" : `${count} estrellas`),
    heading: "Título",
    text: "¿Qué les dirías a otras personas?",
    photos: (max) => `Fotos, hasta ${max}`,
    photosHelp: (megabytes) =>
      `JPEG, PNG o WebP, hasta ${megabytes} MB cada una. Se borra dónde y cuándo se hicieron.`,
    photoOf: ({ product }) => `Tu foto de ${product}`,
    removePhoto: "Quitar esta foto",
    video: "Enlace a un vídeo",
    videoHelp: "En YouTube o Vimeo.",
    name: "Tu nombre, como lo verán todos",
    nameHelp: "Basta con el nombre de pila.",
    skip: "No hace falta que lo valores todo: lo que no tiene estrellas no se envía.",
    rules:
      "Tu opinión se muestra con tu nombre y marcada como compra verificada. Algunas opiniones se revisan antes; el número de estrellas no influye en ello. Con el enlace de tu correo electrónico puedes cambiar o borrar la tuya más adelante.",
    send: "Enviar",
    save: "Guardar los cambios",
  },
  photosAgain: "Si habías elegido fotos, elígelas otra vez.",
  photo: {
    "too-large": ({ product, megabytes }) =>
      `No se aceptó una foto de ${product}: ocupa más de ${megabytes} MB. Tu texto está guardado.`,
    unreadable: ({ product }) =>
      `No se aceptó una foto de ${product}: no se puede leer como imagen JPEG, PNG o WebP. Tu texto está guardado.`,
    "too-many": ({ product, max }) =>
      `No se aceptó una foto de ${product}: una opinión tiene como máximo ${max}. Tu texto está guardado.`,
  },
  thanks: {
    title: "Gracias",
    shown: ({ product }) => `Tu opinión sobre ${product} ya se muestra.`,
    held: ({ product }) =>
      `Tu opinión sobre ${product} ha llegado. Alguien de la tienda la revisa antes de mostrarla; el número de estrellas no influye en ello.`,
    gone: ({ product }) => `Tu opinión sobre ${product} no se aceptó: la tienda la ha borrado.`,
    later:
      "Con el enlace de tu correo electrónico puedes volver a esta página y cambiar lo que escribiste.",
    change: "Cambiar algo",
    toShop: ({ shop }) => `Ir a ${shop}`,
  },
  own: {
    title: "Tu opinión",
    about: ({ product }) => `Tu opinión sobre ${product}`,
    shown: "Se muestra.",
    held: "Alguien de la tienda la revisa antes de mostrarla. El número de estrellas no influye en ello.",
    refused: "La tienda ha decidido no mostrarla:",
    deleted: "La has borrado. Ya no la ve nadie.",
    deletedByShop: "La tienda la ha borrado.",
    changeTitle: "Cambiarla",
    changeNote:
      "Una opinión cambiada se revisa antes de volver a mostrarse, y muestra el día del cambio.",
    objectTitle: "Reclamar",
    objectText:
      "Si crees que la decisión es errónea, escribe por qué. La tienda la revisará de nuevo.",
    objectLabel: "Por qué la decisión es errónea",
    object: "Enviar la reclamación",
    objected: "Tu reclamación ha llegado.",
    deleteTitle: "Borrarla",
    deleteText: "Entonces desaparece de la tienda, con sus estrellas y fotos.",
    delete: "Borrar mi opinión",
    restore: "Deshacer el borrado",
    saved: "Tus cambios están guardados.",
  },
  gone: {
    title: "Este enlace no funciona",
    text: ({ shop }) =>
      `Quizá tu programa de correo lo ha cortado: ábrelo otra vez desde el correo electrónico. Los enlaces dejan de funcionar unos meses después del pedido. También puedes escribir tu opinión en la página del producto, o escribir a ${shop === null ? "la tienda" : shop}.`,
  },
  unsubscribe: {
    title: "Correos electrónicos que piden opiniones",
    ask: ({ shop }) =>
      `¿No quieres recibir más correos electrónicos de ${shop} que pidan opiniones?`,
    stop: "No recibir más",
    done: ({ shop }) =>
      `No recibirás más correos electrónicos de ${shop} que pidan opiniones. Los de tus pedidos seguirán llegando.`,
    undo: "Deshacer",
    undone: ({ shop }) => `${shop} puede volver a pedirte opiniones.`,
  },
};
