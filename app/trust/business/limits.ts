/** In characters, but for `people`. Registers know names of more than a hundred letters. */
export const LIMITS = {
  name: 160,
  form: 80,
  line: 100,
  postalCode: 20,
  number: 60,
  role: 80,
  rules: 200,
  more: 2000,
  people: 10,
};
